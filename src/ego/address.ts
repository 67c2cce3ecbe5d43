import type { CollaborationFilter } from '../generated/graphql.js';
import { badUserInput } from '../errors.js';
import { isOwnId } from '../node/kinds.js';
import { paperTypes } from '../network/projection/columns.js';
import type { EgoQuestion } from './ego.js';

/** A question as the part of an address, one text for equal questions:
 *
 *    network;depth=2;nodes=150;from=2018;to=2024;papers=2;authors=10;topics=t_...,t_...;without=p_...;certain=1
 *
 *  Depth and nodes always stand there, a rule where it is set; lists are sorted. */
export function writtenQuestion({ depth, maxNodes, filter }: EgoQuestion): string {
  const values: Record<string, unknown> = {
    depth,
    nodes: maxNodes,
    from: filter.years?.from,
    to: filter.years?.to,
    papers: filter.minPapers,
    authors: filter.maxAuthors,
    topics: listed(filter.topics),
    venues: listed(filter.venues),
    institutions: listed(filter.institutions),
    types: listed(filter.paperType),
    without: listed(filter.excludePeople),
    certain: filter.excludeAmbiguous ? 1 : null,
  };
  return [
    questionName,
    ...Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`${name}=${String(value)}`],
    ),
  ].join(';');
}

export const questionName = 'network';

/** What a question's text asks. Throws BAD_USER_INPUT for any text that writtenQuestion does not write. */
export function readQuestion(text: string): {
  readonly depth: number;
  readonly maxNodes: number;
  readonly filter: CollaborationFilter;
} {
  const [name, ...parts] = text.split(';');
  const given = new Map(parts.map((part) => part.split('=', 2) as [string, string]));
  const number = (key: string) => (given.has(key) ? wholeNumber(given.get(key)!) : null);
  const list = (key: string) => given.get(key)?.split(',') ?? [];
  const [topics, venues, institutions, without] = ['topics', 'venues', 'institutions', 'without'].map(list);
  const types = paperTypes.filter((type) => list('types').includes(type));
  const filter = {
    years: { from: number('from'), to: number('to') },
    minPapers: number('papers'),
    maxAuthors: number('authors'),
    topics: topics!.filter(isOwnId),
    venues: venues!.filter(isOwnId),
    institutions: institutions!.filter(isOwnId),
    paperType: types,
    excludePeople: without!.filter(isOwnId),
    excludeAmbiguous: given.get('certain') === '1',
  };
  const question = { depth: number('depth') ?? NaN, maxNodes: number('nodes') ?? NaN, filter };
  // Whatever was left out, changed or put in another order above is told here.
  if (name !== questionName || writtenQuestion(question) !== text) throw notWritten(text);
  return question;
}

const listed = (values: readonly string[] | null | undefined): string | null =>
  values && values.length > 0 ? [...new Set(values)].sort().join(',') : null;

const wholeNumber = (text: string): number => (/^-?\d{1,9}$/.test(text) ? Number(text) : NaN);

const notWritten = (text: string) =>
  badUserInput({
    message:
      'This address does not ask for a network in the way that addresses here are written. Take the one that egoNetwork gives as "url" or "download".',
    argument: 'address',
    value: text,
    hint: 'It is network;depth=1;nodes=150 and the rules in the order from, to, papers, authors, topics, venues, institutions, types, without, certain=1.',
  });
