import { afterAll } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { graphSchema, nodes, propertyKeys, relationships } from '../../src/graph/model.js';

/** What may stand in a statement: the model of the graph, and members of the rows that the writer sends. */
export const model = {
  labels: Object.keys(nodes),
  relationshipTypes: Object.keys(relationships),
  propertyKeys: [...propertyKeys, 'from', 'to', 'type', 'label', 'props', 'key'],
  graphSchema,
};

export interface Fault {
  /** Neither a mistake nor something to be warned of. */
  readonly isHint: boolean;
  /** `line 3: ...` */
  readonly message: string;
}

interface Linter {
  readonly child: ChildProcess;
  /** Who waits for an answer, in order. */
  readonly waiting: { resolve(faults: Fault[]): void; reject(error: Error): void }[];
}

let linter: Linter | undefined;
afterAll(() => void linter?.child.stdin?.end());

/** The faults of a statement to which these parameters are sent. They are found in a process of its own, since inside jest Neo4j's parser
 *  takes three times as long; it ends with the test file. */
export function faultsOf(text: string, parameters: Record<string, unknown>): Promise<Fault[]> {
  const { child, waiting } = (linter ??= started());
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    child.stdin?.write(`${JSON.stringify({ text, parameters })}\n`);
  });
}

function started(): Linter {
  const script = join(import.meta.dirname, 'lintCypher.mjs');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: Linter['waiting'] = [];
  createInterface({ input: child.stdout }).on('line', (line) =>
    waiting.shift()?.resolve(JSON.parse(line) as Fault[]),
  );
  child.once('close', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('the linter of Cypher has ended'));
  });
  child.stdin.write(`${JSON.stringify(model)}\n`);
  return { child, waiting };
}
