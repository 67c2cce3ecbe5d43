import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { reportTo } from '../../bin/report.mjs';
import { knownFilter } from '../collaboration/rules.js';
import { egoOf, egoQuestion } from '../ego/ego.js';
import { networkFormats, textOf } from '../export/networks/formats.js';
import type { WrittenNetwork } from '../export/networks/network.js';
import { writtenEgo, writtenWhole } from '../export/networks/written.js';
import { knownId } from '../filter/rules.js';
import type { CollaborationFilter, NetworkFormat, PaperType } from '../generated/graphql.js';
import { inTurns } from '../algorithms/search.js';
import { paperTypes } from '../network/projection/columns.js';
import { rulesIn } from '../network/rules/filter.js';
import { wholeNetwork } from '../network/groups/whole.js';
import { personById } from '../person/person.queries.js';
import { counted, idOf, withGraph, type Asked } from './asking.js';
import { Misused, type Command, type Outcome, type OwnOptions } from './command.js';
import { toOutput } from './output.js';

/** What `coterie export --network` takes besides what every export takes. */
export const networkOptions = {
  network: { type: 'boolean' },
  person: { type: 'string' },
  depth: { type: 'string' },
  'max-nodes': { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  'min-papers': { type: 'string' },
  'max-authors': { type: 'string' },
  without: { type: 'string', multiple: true },
  certain: { type: 'boolean' },
} as const satisfies Command['options'];

/** `coterie export --network`: the whole coauthor network under a filter, or the surroundings of a person, in any of the formats. */
export async function exportNetwork(word: string | undefined, own: OwnOptions, json: boolean) {
  const misplaced = ['filter', 'author', 'year'].find((name) => own[name] !== undefined);
  if (misplaced !== undefined) throw new Misused(`--${misplaced} is for bibliographies, not for --network.`);
  const output = typeof own.output === 'string' ? own.output : null;
  const format = formatOf(word ?? (own.format as string | undefined), output);
  const filter = collaborationFilterFrom(own);
  return withGraph(async (asked) => {
    const write = (network: WrittenNetwork) => written(network, { format, output, json });
    if (typeof own.person === 'string') return surroundings(own.person, own, filter, asked, write);
    const rules = await knownFilter(asked.newAsk(), filter);
    const network = await asked.network.refresh();
    return network.withRoom(async (room) => {
      const those = rulesIn(network.projection, rules);
      const whole = await inTurns(wholeNetwork(network.projection, those, room));
      return write(writtenWhole(network.projection, those, whole, room, asked));
    });
  });
}

async function surroundings(
  person: string,
  own: OwnOptions,
  filter: CollaborationFilter,
  asked: Asked,
  write: (network: WrittenNetwork) => Promise<Outcome>,
): Promise<Outcome> {
  const ask = asked.newAsk();
  const center = (await ask(personById, await knownId(ask, 'Person', idOf(person), 'person')))!;
  const network = await asked.network.refresh();
  const mostNodes = network.projection.people.isAmbiguous.length;
  const bounds = { depth: wholeNumber(own, 'depth') ?? 1, maxNodes: wholeNumber(own, 'max-nodes') };
  const args = { ...bounds, maxNodes: bounds.maxNodes ?? mostNodes, filter };
  const question = await egoQuestion(ask, center, args, Infinity);
  return write(writtenEgo(await egoOf(network, center, question, Infinity), asked));
}

interface Wanted {
  readonly format: NetworkFormat;
  readonly output: string | null;
  readonly json: boolean;
}

async function written(network: WrittenNetwork, { format, output, json }: Wanted): Promise<Outcome> {
  const step = reportTo(process.stderr).step(
    `Exporting a network of ${counted(network.personCount, 'person', 'people')}`,
  );
  try {
    await toOutput(Readable.from(textOf(network, format)), output);
    step.done();
  } catch (error) {
    step.failed();
    // Whoever stops reading (`| head`) has what it wanted.
    if ((error as { code?: unknown }).code !== 'EPIPE') throw error;
  }
  if (output === null || !json) return { exit: 0 };
  return { exit: 0, answer: JSON.stringify({ people: network.personCount, format, output }) };
}

/** As they are typed: gexf, graphml, pajek, vosviewer-json, csv-nodes, csv-edges; or the ending of the file. */
function formatOf(name: string | undefined, output: string | null): NetworkFormat {
  const formats = Object.entries(networkFormats) as [NetworkFormat, { ending: string }][];
  const wanted = name ?? (output === null ? 'gexf' : extname(output).slice(1).toLowerCase());
  const found = formats.find(
    ([format, { ending }]) => format.toLowerCase().replaceAll('_', '-') === wanted || ending === wanted,
  );
  if (found !== undefined) return found[0];
  throw new Misused(
    `"${wanted}" is no format of networks: gexf, graphml, pajek, vosviewer-json, csv-nodes or csv-edges.`,
  );
}

function collaborationFilterFrom(own: OwnOptions): CollaborationFilter {
  const ids = (name: string) => wordsOf(own[name]).map(idOf);
  const types = wordsOf(own.type).map((type) => type.toUpperCase());
  const unknown = types.find((type) => !paperTypes.some((known) => known === type));
  if (unknown !== undefined) throw new Misused(`--type is one of ${paperTypes.join(', ')}.`);
  return {
    years: { from: wholeNumber(own, 'since'), to: wholeNumber(own, 'until') },
    minPapers: wholeNumber(own, 'min-papers'),
    maxAuthors: wholeNumber(own, 'max-authors'),
    topics: ids('topic'),
    venues: ids('venue'),
    institutions: ids('institution'),
    paperType: types as PaperType[],
    excludePeople: ids('without'),
    excludeAmbiguous: own.certain === true,
  };
}

const wordsOf = (value: OwnOptions[string]): string[] => (Array.isArray(value) ? value.map(String) : []);

function wholeNumber(own: OwnOptions, name: string): number | null {
  const value = own[name];
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(String(value))) return Number(value);
  throw new Misused(`--${name} is a whole number, not "${String(value)}".`);
}
