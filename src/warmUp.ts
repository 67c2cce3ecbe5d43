import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { askOf } from './ask/index.js';
import type { Context } from './context.js';
import type { Graph } from './graph/index.js';
import type { CurrentNetwork } from './network/current.js';

const tabs = join(import.meta.dirname, '..', 'web', 'tabs');
/** Nobody waits for these answers. */
const timeoutMs = 30_000;

interface Asked {
  readonly source: string;
  readonly variableValues?: Record<string, unknown>;
}

/** What is asked first of any graph. Nobody bears that id: it is looked up, and a plan is made, all the same. */
const ofAnyGraph: readonly Asked[] = [
  {
    source: `{
      people(first: 5) {
        totalCount
        nodes {
          stats { paperCount papersByYear { year count } }
          papers { totalCount nodes { title authorships { nodes { creditedName } } venue { name } } }
          coauthors { totalCount nodes { name } }
        }
      }
    }`,
  },
  { source: '{ papers { totalCount nodes { title } } person(id: "p_aaaaaaaaaaaaaaaa") { name } }' },
];

/** Asks what visitors ask first once, one question after the other: Neo4j plans a statement when it is sent first, which takes up to a second
 *  of its time, and reads a large graph from the disk; a visitor should not wait for that. `hasSeed`: also the questions of the playground,
 *  which are about people of the seed. What fails here will tell whoever asks it. */
export async function warmUp(
  graph: Graph,
  schema: GraphQLSchema,
  { network, hasSeed, isEnding }: { network: CurrentNetwork; hasSeed: boolean; isEnding: () => boolean },
): Promise<void> {
  for (const asked of [...ofAnyGraph, ...(hasSeed ? ofPlayground() : [])]) {
    if (isEnding()) return;
    const ask = askOf({
      run: (name, text, parameters) => graph.read(name, text, parameters, { timeoutMs }),
    });
    const contextValue: Context = { ask, network: network.forOneRequest(), publicUrl: '' };
    await graphql({ schema, ...asked, contextValue });
  }
}

const ofPlayground = (): Asked[] =>
  (existsSync(tabs) ? readdirSync(tabs) : [])
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({
      source: readFileSync(join(tabs, file), 'utf8'),
      variableValues: variablesOf(file),
    }));

function variablesOf(file: string): Record<string, unknown> {
  const path = join(tabs, file.replace(/\.graphql$/, '.json'));
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
