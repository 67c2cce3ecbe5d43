import type { Graph } from '../../src/graph/index.js';
import { statement, type Copy, type Row } from './copy.js';

/* What any importer would need at least: the same nodes, relationships and properties, ready as rows, written by one MERGE
 * writer under the same constraints and indexes. Only the time of the statements counts, not that of making their rows. */

const size = 2_000;

/** Seconds. In: an empty graph with constraints. */
export async function bareUnwind(graph: Graph, copy: Copy): Promise<number> {
  const clock = new Clock(graph);
  for await (const rows of copy.rowsOf('Record', size)) await clock.write(statement('records'), { rows });
  for (const label of copy.nodes.keys())
    for await (const rows of copy.rowsOf(label, size)) await clock.write(statement('nodes'), { rows, label });
  for (const type of copy.links.keys()) {
    const text = statement('links').replace('TYPE {', `${type} {`);
    const bare = text.replace(/ \{key.*\}\]/u, ']');
    const isKeyed = ['STATED_IN', 'ABOUT', 'AT'].includes(type);
    for await (const rows of copy.rowsOf(type, size)) await clock.write(isKeyed ? text : bare, { rows });
  }
  return clock.seconds;
}

/** Papers a second of a program that sends a statement for each paper with its authors. */
export async function oneRecordAStatement(graph: Graph, copy: Copy, papers: number): Promise<number> {
  const clock = new Clock(graph);
  const paperOf = await ends(copy, 'OF');
  const writerOf = await ends(copy, 'WROTE', true);
  const taken = new Map<string, { props: unknown; authorships: Row[] }>();
  for await (const rows of copy.rowsOf('Paper', papers)) {
    for (const { id, props } of rows) taken.set(String(id), { props, authorships: [] });
    break;
  }
  for await (const rows of copy.rowsOf('Authorship', size))
    for (const { id, props } of rows) {
      const name = (props as { creditedName: string }).creditedName;
      const person = writerOf.get(String(id)) ?? null;
      if (person !== null)
        taken.get(paperOf.get(String(id)) ?? '')?.authorships.push({ id, props, person, name });
    }
  for (const [id, { props, authorships }] of taken)
    await clock.write(statement('oneRecord'), { id, props, authorships });
  return taken.size / clock.seconds;
}

/** From one end of each relationship to the other. */
async function ends(copy: Copy, type: string, isBackwards = false): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const rows of copy.rowsOf(type, size))
    for (const { from, to } of rows)
      found.set(String(isBackwards ? to : from), String(isBackwards ? from : to));
  return found;
}

class Clock {
  seconds = 0;

  constructor(private readonly graph: Graph) {}

  async write(text: string, parameters: Row): Promise<void> {
    const started = performance.now();
    await this.graph.write(async (run) => void (await run(text, parameters)));
    this.seconds += (performance.now() - started) / 1000;
  }
}
