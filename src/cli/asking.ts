import { graphql, GraphQLError, type ExecutionResult } from 'graphql';
import { reportTo, type Report } from '../../bin/report.mjs';
import { askOf, type Ask } from '../ask/index.js';
import { CurrentNetwork } from '../network/current.js';
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
import { executableSchema } from '../schema.js';
import { Misused, type Command, type OwnOptions } from './command.js';

/** A command that is one GraphQL question, asked in this process: what it prints is what the server would answer. */
export interface Asking<Data> extends Pick<Command, 'usage' | 'does' | 'words' | 'options'> {
  readonly document: string;
  /** Throws Misused. */
  variables(words: readonly string[], own: OwnOptions, ask: Ask): Variables | Promise<Variables>;
  /** Where an answer may be one page of several and all are wanted. */
  readonly further?: Further<Data>;
  /** The lines to print; null when what was asked about is not here. */
  lines(data: Data): string[] | null;
  /** What to say then. */
  missing(words: readonly string[]): string;
}

export interface Further<Data> {
  /** The cursor behind which the next page begins; null: no other is wanted, or none is there. */
  after(data: Data, own: OwnOptions): string | null;
  joined(one: Data, next: Data): Data;
}

type Variables = Record<string, unknown>;

export const asking = <Data>(question: Asking<Data>): Command => ({
  ...question,
  run: async (words, { json, own }) => {
    const answered = await answerTo(question, words, own).catch(misuse);
    if (answered instanceof Misused) return { exit: 2, message: answered.message };
    const { data, errors } = answered;
    if (errors?.[0]) return { exit: exitOf(errors[0]), message: complaint(errors[0]) };
    const lines = question.lines(data as Data);
    if (lines === null) return { exit: 1, message: question.missing(words) };
    return { exit: 0, answer: json ? JSON.stringify(data, null, 2) : lines.join('\n') };
  },
});

const exitOf = (error: GraphQLError): number =>
  error.originalError instanceof GraphUnavailable || error.extensions.code === 'SERVICE_UNAVAILABLE' ? 4 : 1;

/** Nobody else waits here, and a database that has just been started plans its first statements slowly. */
const timeoutMs = 30_000;

const answerTo = <Data>(
  { document: source, variables, further }: Asking<Data>,
  words: readonly string[],
  own: OwnOptions,
): Promise<ExecutionResult> =>
  withGraph(async ({ newAsk, network, publicUrl }) => {
    const contextValue: Context = { ask: newAsk(), network: network.forOneRequest(), publicUrl };
    const schema = executableSchema();
    try {
      const variableValues = await variables(words, own, contextValue.ask);
      const page = (after: string | null) =>
        graphql({ schema, source, variableValues: { ...variableValues, after }, contextValue });
      const whole = await page(null);
      for (;;) {
        const after = whole.errors ? null : (further?.after(whole.data as Data, own) ?? null);
        if (further === undefined || after === null) return whole;
        const next = await page(after);
        if (next.errors) return next;
        whole.data = further.joined(whole.data as Data, next.data as Data) as ExecutionResult['data'];
      }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  });

function misuse(error: unknown): Misused {
  if (error instanceof Misused) return error;
  throw error;
}

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

const looksLikeId = /^([pwitvs]_[a-z2-7]{16}|\d{4}-\d{4}-\d{4}-\d{3}[\dX]|[a-z0-9_]+:\S.*)$/i;

export const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;
