import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

/** The statements that write, and what they look up, by the names of their files. */
export const statements = {
  builtOf: text('builtOf'),
  createNodes: text('createNodes'),
  createPapers: text('createPapers'),
  createAuthorships: text('createAuthorships'),
  createPeople: text('createPeople'),
  createNames: text('createNames'),
  mergeShared: text('mergeShared'),
  mergeIdentifiers: text('mergeIdentifiers'),
  createLinks: text('createLinks'),
  createLinksFrom: text('createLinksFrom'),
  createLinksTo: text('createLinksTo'),
  createStatements: text('createStatements'),
  writeNodes: text('writeNodes'),
  linksOf: text('linksOf'),
  changeLinks: text('changeLinks'),
  removeLinks: text('removeLinks'),
  ownedNodes: text('ownedNodes'),
  removeNodes: text('removeNodes'),
  removeShared: text('removeShared'),
  setBuilt: text('setBuilt'),
  hasRoots: text('hasRoots'),
  rootCounts: text('rootCounts'),
  rootsAfter: text('rootsAfter'),
  sources: text('sources'),
  raiseRevision: text('raiseRevision'),
  setGraph: text('setGraph'),
  graphFacts: text('graphFacts'),
  replan: text('replan'),
} as const;
