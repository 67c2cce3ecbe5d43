import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pieces of Cypher by name. */
export type Fragments = ReadonlyMap<string, string>;

/** Reads `here/name.cypher`, which is a whole statement: an indented line `// name` begins a piece, the next name or a line that is
 *  not indented ends it. The AND before a rule, the comma and the UNION behind a piece
 *  only hold the statement together. */
export function fragments(here: string, name: string): Fragments {
  const pieces = new Map<string, string[]>();
  let piece: string[] | undefined;
  for (const line of readFileSync(join(here, `${name}.cypher`), 'utf8').split('\n')) {
    const named = /^ +\/\/ ([\w.]+)$/.exec(line)?.[1];
    if (named !== undefined) pieces.set(named, (piece = []));
    else if (line.startsWith(' ')) piece?.push(line);
    else piece = undefined;
  }
  return new Map([...pieces].map(([name, lines]) => [name, alone(lines.join('\n'))]));
}

const alone = (text: string) =>
  text
    .trim()
    .replace(/^AND /, '')
    .replace(/(,|\s+UNION)$/, '');
