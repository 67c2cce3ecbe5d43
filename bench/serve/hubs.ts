import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/index.js';
import { percentile } from '../times.js';

// Every list that the schema has, of the largest thing of each kind: its first page and one far behind, totals included.

export interface HubList {
  readonly list: string;
  readonly total: number | null;
  readonly first: number;
  readonly deep: number | null;
}

/** An id for each kind that lists belong to. */
export type Hubs = Readonly<Record<'Person' | 'Paper' | 'Venue' | 'Topic' | 'Institution', string | null>>;

const pageSize = 100;
const deepPages = 20;
const times = 5;

/** The thing of each kind with most papers or authors; null where there is none. */
export async function hubsOf(graph: Graph): Promise<Hubs> {
  const text = readFileSync(join(import.meta.dirname, 'hubs.cypher'), 'utf8');
  const [hubs] = await graph.read('hubs', text, {}, { timeoutMs: 60_000 });
  return hubs as unknown as Hubs;
}

/** The ACL Anthology has no topics and institutions: papers of its largest venue get some while `work` is done. */
export async function withInventedHubs<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  const text = (name: string) => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');
  const takeBack = () => graph.command(text('noInventedHubs'), {}, { timeoutMs: 300_000 });
  await takeBack();
  try {
    await graph.command(text('inventedHubs'), {}, { timeoutMs: 300_000 });
    return await work();
  } finally {
    await takeBack();
  }
}

type Ask = (query: string, variables: object) => Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Milliseconds of a page of each list in each order: the middle one of five, what Neo4j has planned. */
export async function hubTimes(schema: GraphQLSchema, hubs: Hubs, ask: Ask): Promise<HubList[]> {
  const found: HubList[] = [];
  for (const one of listsOf(schema, hubs)) found.push(await timesOf(one, ask));
  return found;
}

interface List {
  readonly name: string;
  readonly query: string;
  readonly id: string | null;
  /** The names under which the page stands in the answer. */
  readonly path: readonly string[];
}

async function timesOf({ name, query, id, path }: List, ask: Ask): Promise<HubList> {
  const pageAfter = async (after: string | null) => {
    const started = performance.now();
    let page = await ask(query, { id, after });
    const milliseconds = performance.now() - started;
    for (const part of path) page = page[part];
    return { page, milliseconds };
  };
  const middleOf = async (after: string | null) => {
    const all: number[] = [];
    for (let turn = 0; turn <= times; turn += 1) all.push((await pageAfter(after)).milliseconds);
    return percentile(all.slice(1), 50);
  };
  const { page } = await pageAfter(null);
  let after: string | null = null;
  let next = page.pageInfo;
  for (let pages = 1; pages < deepPages && next.hasNextPage; pages += 1) {
    after = next.endCursor;
    next = (await pageAfter(after)).page.pageInfo;
  }
  const first = await middleOf(null);
  return {
    list: name,
    total: page.totalCount ?? null,
    first,
    deep: after === null ? null : await middleOf(after),
  };
}

function* listsOf(schema: GraphQLSchema, hubs: Hubs): Iterable<List> {
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    for (const { name, text } of questionsOf(field))
      yield { name, id: null, path: [field.name], query: `query ($after: String) { ${text} }` };
  for (const [kind, id] of Object.entries(hubs)) {
    if (id === null) continue;
    const root = kind.toLowerCase();
    for (const field of Object.values((schema.getType(kind) as GraphQLObjectType).getFields()))
      for (const { name, text } of questionsOf(field)) {
        const query = `query ($id: ID!, $after: String) { ${root}(id: $id) { ${text} } }`;
        yield { name: `${root}.${name}`, id, path: [root, field.name], query };
      }
  }
}

/** One for each order that the list has. Fields that are no lists, lists without cursors and those that need more than a thing have none. */
function* questionsOf(field: GraphQLField<unknown, unknown>): Iterable<{ name: string; text: string }> {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return;
  const after = field.args.some(({ name }) => name === 'after') ? ', after: $after' : '';
  if (field.args.some(isRequiredArgument) || after === '') return;
  const node = getNamedType(
    (getNamedType(type.getFields().edges!.type) as GraphQLObjectType).getFields().node!.type,
  );
  const total = 'totalCount' in type.getFields() ? 'totalCount' : '';
  const shown = isObjectType(node) || isInterfaceType(node) ? Object.keys(node.getFields()) : [];
  const fields = ['id', 'label', 'name', 'title', 'role', 'details'].filter((name) => shown.includes(name));
  const page = `{ ${total} edges { cursor node { __typename ${fields.join(' ')} } } pageInfo { hasNextPage endCursor } }`;
  for (const order of ordersOf(field))
    yield {
      name: `${field.name}${order}`,
      text: `${field.name}(first: ${pageSize}${after}${order === '' ? '' : `, orderBy: {${order} }`}) ${page}`,
    };
}

function ordersOf({ args }: GraphQLField<unknown, unknown>): string[] {
  const orderBy = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  if (!isInputObjectType(orderBy)) return [''];
  const values = getNamedType(orderBy.getFields().field!.type);
  if (!isEnumType(values)) return [''];
  return values
    .getValues()
    .flatMap(({ name }) => ['ASC', 'DESC'].map((direction) => ` field: ${name}, direction: ${direction}`));
}
