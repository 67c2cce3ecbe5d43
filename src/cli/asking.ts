import { graphql, GraphQLError, type GraphQLSchema } from 'graphql';
import { Failure } from '../../bin/failure.mjs';
import { reportTo, type Report } from '../../bin/report.mjs';
import { askOf, type Ask } from '../ask/index.js';
import { CurrentNetwork, type Network } from '../network/current.js';
import { snapshotIn } from '../network/loading/snapshot.js';
import { networkIn } from '../network/loading/source.js';
import { readSettings, type Settings } from '../config.js';
import type { Context } from '../context.js';
import { openDatabase } from '../database/open.js';
import { datasetFacts, wholeGraph } from '../dataset/dataset.queries.js';
import { GraphUnavailable, openGraph, type Graph } from '../graph/index.js';
import { present } from '../http/present.js';
import { loadSeed } from '../ingest/seed/load.js';
import { checkSchema, refuseNewer } from '../ingest/store/upToDate.js';
import { resolveId } from '../node/resolveId.js';
import { executableSchema } from '../schema.js';
import { Misused, type Command, type Outcome, type OwnOptions } from './command.js';

/** A command that is one GraphQL question, asked in this process: what it prints is what the server would answer. */
export interface Asking<Data> extends Pick<Command, 'usage' | 'does' | 'words' | 'options'> {
  readonly document: string;
  /** Throws Misused. */
  variables(words: readonly string[], own: OwnOptions, ask: Ask): Variables | Promise<Variables>;
  /** The lines to print; null when what was asked about is not here. */
  lines(data: Data): string[] | null;
  /** What to say then. */
  missing(words: readonly string[]): string;
}

export type Variables = Record<string, unknown>;

export const asking = <Data>(question: Asking<Data>): Command => ({
  ...question,
  run: async (words, { json, own }) => {
    try {
      const data = await withGraph(async (asked) => {
        const context = contextOf(asked);
        const variables = await question.variables(words, own, context.ask);
        return answerTo<Data>(question.document, variables, context);
      });
      const lines = question.lines(data);
      if (lines === null) return { exit: 1, message: question.missing(words) };
      return { exit: 0, answer: json ? JSON.stringify(data, null, 2) : lines.join('\n') };
    } catch (error) {
      return outcomeOf(error);
    }
  },
});

/** Nobody else waits here, and a database that has just been started plans its first statements slowly. */
const timeoutMs = 30_000;

/** As of one request, which waits for the network as long as that takes to be read. */
export function contextOf({ newAsk, network, publicUrl }: Asked): Context {
  let taken: Promise<Network> | undefined;
  return { ask: newAsk(), network: () => (taken ??= network.refresh()), publicUrl };
}

/** Throws the first error of the answer. */
export async function answerTo<Data>(
  source: string,
  variableValues: Variables,
  contextValue: Context,
): Promise<Data> {
  schema ??= executableSchema();
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return data as Data;
}

let schema: GraphQLSchema | undefined;

/** How a command ends that was used wrongly, or that has no answer. Throws on what is neither. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof Misused) return { exit: 2, message: error.message };
  if (error instanceof GraphQLError) return { exit: exitOf(error), message: complaint(error) };
  throw error;
}

const exitOf = (error: GraphQLError): number =>
  error.originalError instanceof GraphUnavailable || error.extensions.code === 'SERVICE_UNAVAILABLE' ? 4 : 1;

export interface Asked {
  /** An ask that remembers nothing of others. */
  newAsk(): Ask;
  readonly network: CurrentNetwork;
  readonly publicUrl: string;
}

/** Opens the graph that the server serves, for as long as `work` takes. */
export async function withGraph<Result>(work: (asked: Asked) => Promise<Result>): Promise<Result> {
  return withOpenGraph(reportTo(process.stderr), async (graph, settings) => {
    const newAsk = () =>
      askOf({ run: (name, text, parameters) => graph.read(name, text, parameters, { timeoutMs }) });
    await loadSeedIfEmpty(graph, newAsk(), settings);
    const network = new CurrentNetwork(networkIn(graph, snapshotIn(settings.home)));
    return work({ newAsk, network, publicUrl: publicUrlOf(settings) });
  });
}

/** The same, as it stands. Throws OutOfDate where a newer version made it. */
export async function withOpenGraph<Result>(
  report: Report,
  work: (graph: Graph, settings: Settings) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings();
  const database = await openDatabase(settings, report);
  const graph = openGraph(database);
  try {
    await refuseNewer(graph);
    return await work(graph, settings);
  } finally {
    await graph.close();
    await database.stop();
  }
}

/** As the server does: whoever has not started it yet gets an answer too. */
async function loadSeedIfEmpty(graph: Graph, ask: Ask, { seed }: Settings): Promise<void> {
  if ((await ask(datasetFacts, wholeGraph)).builtAt !== null) return;
  await checkSchema(graph);
  if (seed !== null) await loadSeed(graph, seed);
}

/** Where the server is reached, if one runs with these settings. */
const publicUrlOf = ({ publicUrl, host, port }: Settings) => publicUrl ?? `http://${host}:${port}`;

interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
}

/** The sentence of an error, what else helps, and the candidates of a name that several bear. Throws what nobody foresaw. */
export function complaint(error: GraphQLError): string {
  const { formatted, failure } = present(error, '');
  if (failure !== undefined) throw error.originalError ?? error;
  const { hint, candidates = [] } = (formatted.extensions ?? {}) as {
    hint?: string;
    candidates?: Candidate[];
  };
  const lines = candidates.map(({ id, label, hint }) => `  ${id}  ${label}${hint ? ` (${hint})` : ''}`);
  return [formatted.message, ...(hint ? [hint] : []), ...lines].join('\n');
}

/** What a person types for somebody: an id in any of its forms, or else a name. */
export const idOf = (text: string): string => (looksLikeId.test(text.trim()) ? text.trim() : `name:${text}`);

/** Our id of whom somebody means by what they type. Throws a Failure where that is nobody, AMBIGUOUS_NAME with the candidates where it is several. */
export async function personIn(ask: Ask, word: string, argument: string): Promise<string> {
  const id = await resolveId(ask, 'Person', idOf(word), argument);
  if (id === null) throw new Failure(`${nobodyAs(word)} ${howToFind(word)}`);
  return id;
}

export const nobodyAs = (word: string): string => `Nobody is known here as "${word}".`;
export const howToFind = (word: string): string => `\`coterie search ${word}\` finds names that are like it.`;

const looksLikeId = /^([pwitvs]_[a-z2-7]{16}|\d{4}-\d{4}-\d{4}-\d{3}[\dX]|[a-z0-9_]+:\S.*)$/i;

export const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;
