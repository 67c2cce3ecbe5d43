import { question, type Ask } from '../ask/index.js';
import type { PaperFilter, PaperOrder, PaperOrderField, StringFilter } from '../generated/graphql.js';
import { fold } from '../ingest/fold.js';
import { allOf, assemble, fragment, withValue, type All, type Assembled, type Rule } from './condition.js';
import { fragments } from './fragments.js';
import { idRules, numberRules, rule, textRules } from './rules.js';
import { totalOf, type Total } from './totals.js';

const here = import.meta.dirname;
const rules = fragments(here, 'paperRules');
const sets = fragments(here, 'paperSets');
const walks = fragments(here, 'paperWalks');
const totals = fragments(here, 'paperTotals');
/** Every track that is stored, under the one key "paper". They are few, and are compared here: folded, which Cypher cannot. */
export const paperTracks = question<string, string[]>(here, 'paperTracks', []);

/** Whose papers: the kind of parent that a list's key is the id of. `pair` is two people's, its key both their ids. */
export type PaperSet = 'person' | 'venue' | 'topic' | 'institution' | 'pair';

/** Texts for the slots of a question about papers, and the values that they name. */
export interface PaperSelection {
  readonly slots: { readonly 'from: paper': string; readonly 'where: paper': string };
  readonly params: Readonly<Record<string, unknown>>;
  /** How they are counted where these slots lead to all papers. */
  readonly total?: Total | null;
}

/** The papers of `set` that pass the filter and `more` rules, or those of the whole graph. */
export async function selectPapers(
  ask: Ask,
  filter: PaperFilter | null | undefined,
  set?: PaperSet,
  more: readonly Rule[] = [],
): Promise<PaperSelection> {
  const condition = allOf([...(filter ? [await conditionOf(ask, filter, 'filter')] : []), ...more]);
  return set === undefined ? amongAll(condition) : selection(among(set), assemble(rules, condition));
}

const selection = (from: string, { where, params }: Assembled): PaperSelection => ({
  slots: { 'from: paper': from, 'where: paper': where },
  params,
});

/** Among all papers the search starts from the rule that leads to the fewest; without such a rule Neo4j decides. */
function amongAll(condition: All): PaperSelection {
  for (const [name, set] of starts) {
    const first = condition.all.find(
      (part): part is Rule => 'rule' in part && part.rule === name && part.value !== false,
    );
    if (first === undefined) continue;
    const rest = assemble(rules, allOf(condition.all.filter((part) => part !== first)), 1);
    return selection(withValue(among(set), 0), { ...rest, params: { value0: first.value, ...rest.params } });
  }
  return { ...selection('', assemble(rules, condition)), total: totalOf(totals, condition) };
}

/** Text for the slot "from: paper" of a list of all papers, of which no rule leads to a few: they are read in the order asked for, until
 *  the page is full. */
export const walkThroughPapers = ({ field, direction = 'DESC' }: PaperOrder, isLater: boolean): string =>
  `CALL () {\n  ${fragment(walks, isLater ? `${direction}.after` : direction).replaceAll('paper.year', propertyOf[field])}\n}`;

const propertyOf: Record<PaperOrderField, string> = {
  YEAR: 'paper.year',
  TITLE: 'paper.folded',
  AUTHOR_COUNT: 'paper.authorCount',
};

/** Rules that name what papers are connected with, or that few pass: those that lead to the fewest first, and the set that each starts from. */
const starts = [
  ['author', 'author'],
  ['institution', 'institutions'],
  ['topic', 'topics'],
  ['venue', 'venues'],
  ['source', 'source'],
  ['hasEqualContribution', 'equalAuthors'],
] as const;

const among = (set: string) => `CALL (key) {\n  ${fragment(sets, set)}\n}`;

async function conditionOf(ask: Ask, filter: PaperFilter, argument: string): Promise<All> {
  const nested = (inner: PaperFilter, name: string) => conditionOf(ask, inner, `${argument}.${name}`);
  const [ids, track, and, or, not] = await Promise.all([
    Promise.all([
      idRules(ask, 'venue', 'Venue', filter.venue, `${argument}.venue`),
      idRules(ask, 'topic', 'Topic', filter.topic, `${argument}.topic`),
      idRules(ask, 'author', 'Person', filter.author, `${argument}.author`),
      idRules(ask, 'institution', 'Institution', filter.institution, `${argument}.institution`),
      idRules(ask, 'source', 'Source', filter.source, `${argument}.source`),
    ]),
    trackRules(ask, filter.track),
    Promise.all((filter.and ?? []).map((inner) => nested(inner, 'and'))),
    Promise.all((filter.or ?? []).map((inner) => nested(inner, 'or'))),
    Promise.all(filter.not ? [nested(filter.not, 'not')] : []),
  ]);
  return allOf([
    ...numberRules('year', filter.year),
    ...textRules('title', filter.title),
    ...rule('type', filter.type),
    ...rule('status', filter.status),
    ...track,
    ...ids.flat(),
    ...numberRules('authorCount', filter.authorCount),
    ...rule('hasDoi', filter.hasDoi),
    ...rule('hasEqualContribution', filter.hasEqualContribution),
    ...rule('hasYear', filter.hasYear),
    ...and,
    ...(or.length === 0 ? [] : [{ any: or }]),
    ...not.map((inner) => ({ not: inner })),
  ]);
}

/** A rule about the track is one about which of the stored tracks fit, of which there may be none. */
async function trackRules(ask: Ask, filter: StringFilter | null | undefined): Promise<Rule[]> {
  const fits = {
    eq: (track: string, text: string) => track === text,
    contains: (track: string, text: string) => track.includes(text),
    startsWith: (track: string, text: string) => track.startsWith(text),
  };
  const given = (Object.keys(fits) as (keyof typeof fits)[]).filter(
    (name) => typeof filter?.[name] === 'string',
  );
  if (given.length === 0) return [];
  const tracks = await ask(paperTracks, 'paper');
  const value = tracks.filter((track) =>
    given.every((name) => fits[name](fold(track), fold(filter?.[name] ?? ''))),
  );
  return [{ rule: 'track', value }];
}
