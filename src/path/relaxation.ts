import type { Ask, Question } from '../ask/index.js';
import { institutionById } from '../institution/institution.queries.js';
import { maxPathLength } from '../limits.js';
import type { Relaxation } from '../network/paths/relaxations.js';
import { personById } from '../person/person.queries.js';
import { topicById } from '../topic/topic.queries.js';
import { venueById } from '../venue/venue.queries.js';
import type { AskedPaths } from './asked.js';

/** A change of the rules that gives a path, and the question whose rules they are. */
export interface RelaxationRecord extends Relaxation {
  readonly asked: AskedPaths;
}

/** What changes, as arguments are named; "and" stands between two. */
export const ruleOf = ({ rules }: RelaxationRecord): string => rules.join(' and ');

/** The new value as a query writes it; null where the rule is dropped. */
export function valueOf({ rules, change, asked }: RelaxationRecord): string | null {
  if (change === null) return null;
  if ('value' in change) return String(change.value);
  const [rule] = rules as [string];
  const left = entriesOf(asked, rule).filter((_, place) => place !== change.dropped);
  if (left.length === 0) return null;
  const written = rule === 'filter.paperType' ? left : left.map((id) => JSON.stringify(id));
  return `[${written.join(', ')}]`;
}

/** "With papers since 2015: 3 hops"; what is named by id is told by name too. */
export async function sentenceOf(ask: Ask, { rules, change, distance, asked }: RelaxationRecord) {
  const [rule, other] = rules as [string, string?];
  const told = (some: string, ids = entriesOf(asked, some)) => withoutRule(ask, asked, some, ids);
  const hops = `${distance} ${distance === 1 ? 'hop' : 'hops'}`;
  const end = distance > maxPathLength ? `${hops}, more than a path may have here` : hops;
  if (change !== null && 'value' in change) return `${movedTo(asked, rule, change.value)}: ${end}`;
  if (change !== null)
    return `Without ${await told(rule, [entriesOf(asked, rule)[change.dropped]!])}: ${end}`;
  const parts = await Promise.all([rule, ...(other === undefined ? [] : [other])].map((some) => told(some)));
  return `Without ${parts.join(' and without ')}: ${end}`;
}

function movedTo({ filter }: AskedPaths, rule: string, value: number): string {
  switch (rule) {
    case 'filter.years.from':
      return `With papers since ${value}, not ${filter.years!.from}`;
    case 'filter.years.to':
      return `With papers until ${value}, not ${filter.years!.to}`;
    case 'filter.minPapers':
      return `With ${value} shared ${value === 1 ? 'paper' : 'papers'} or more a hop, not ${filter.minPapers}`;
    default:
      return `With up to ${value} authors a paper, not ${filter.maxAuthors}`;
  }
}

/** What goes behind "Without" when these entries of a rule, or all of it, are dropped. */
async function withoutRule(
  ask: Ask,
  { filter, maxLength }: AskedPaths,
  rule: string,
  ids: readonly string[],
) {
  switch (rule) {
    case 'maxLength':
      return `the limit of ${maxLength} hops`;
    case 'filter.years.from':
      return `the first year ${filter.years!.from}`;
    case 'filter.years.to':
      return `the last year ${filter.years!.to}`;
    case 'filter.minPapers':
      return `the least number of ${filter.minPapers} shared papers a hop`;
    case 'filter.maxAuthors':
      return `the limit of ${filter.maxAuthors} authors a paper`;
    case 'filter.paperType':
      return `asking for papers of type ${ids.join(' or ')}`;
    case 'filter.excludeAmbiguous':
      return 'leaving out people of AMBIGUOUS identity';
    default: {
      const [before, byId] = lists[rule]!;
      return `${before} ${(await named(ask, byId, ids)).join(', ')}`;
    }
  }
}

type ById = Question<string, { readonly name: string } | null>;

const lists: Readonly<Record<string, readonly [string, ById]>> = {
  'filter.topics': ['asking for papers about', topicById],
  'filter.venues': ['asking for papers in', venueById],
  'filter.institutions': ['asking for papers from', institutionById],
  'filter.excludePeople': ['leaving out', personById],
  'through.people': ['leading through', personById],
  'through.institutions': ['leading through', institutionById],
  'avoid.people': ['avoiding', personById],
  'avoid.institutions': ['avoiding', institutionById],
};

/** "Heming Xia (p_...)". */
const named = (ask: Ask, byId: ById, ids: readonly string[]): Promise<string[]> =>
  Promise.all(
    ids.map(async (id) => {
      const found = await ask(byId, id);
      return found === null ? id : `${found.name} (${id})`;
    }),
  );

/** The ids or types that a rule lists; empty for a rule without a list. */
function entriesOf(asked: AskedPaths, rule: string): readonly string[] {
  const [argument, name] = rule.split('.') as [string, string?];
  const { filter, through, avoid } = asked;
  const rulesOf: Readonly<Record<string, object>> = { filter, through, avoid };
  const entries = Object.entries(rulesOf[argument] ?? {}).find(([key]) => key === name);
  return Array.isArray(entries?.[1]) ? (entries[1] as string[]) : [];
}
