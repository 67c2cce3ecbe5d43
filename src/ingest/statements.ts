import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

/** The statements that write, by the names of their files. */
export const statements = {
  writeNodes: text('writeNodes'),
  linksOf: text('linksOf'),
  createLinks: text('createLinks'),
  changeLinks: text('changeLinks'),
  removeLinks: text('removeLinks'),
  statedThings: text('statedThings'),
  removeNodes: text('removeNodes'),
  removeSources: text('removeSources'),
  ownedSources: text('ownedSources'),
  raiseRevision: text('raiseRevision'),
  setGraph: text('setGraph'),
  graphFacts: text('graphFacts'),
} as const;
