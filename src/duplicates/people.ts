import type { Ask } from '../ask/index.js';
import { areCompatible } from '../ingest/identity/names.js';
import {
  comparedPerson,
  namesInOrder,
  undecidedInOrder,
  type ComparedPerson,
  type InOrder,
} from './duplicates.queries.js';
import { inBatches } from './inBatches.js';
import { likeness, Neighbours } from './likeness.js';
import { Best, clashingSchemes, common, rounded, some, type NearPair } from './pair.js';

const pageSize = 5000;
/** People whose candidates are looked at. */
const mostUndecided = 2000;

/** Near pairs of people, the likeliest first: names that are neighbours in alphabetical order and alike, and the undecided with their
 *  candidates. */
export async function nearPeople(asking: () => Ask, limit: number): Promise<readonly NearPair[]> {
  const best = new Best(limit);
  const seen = new Set<string>();
  const compare = async (pairs: readonly (readonly [string, string])[]): Promise<void> => {
    const fresh = pairs.filter((ids) => !seen.has(keyOf(ids)));
    for await (const [one, other] of inBatches(asking, comparedPerson, fresh)) {
      const pair = personPair(one, other);
      if (pair) best.add(pair);
    }
  };
  const open = await asking()(undecidedInOrder, 'people', { limit: mostUndecided });
  const doubts = open.flatMap(({ id, candidates }) => candidates.map((other) => [id, other] as const));
  await compare(doubts);
  for (const ids of doubts) seen.add(keyOf(ids));
  const neighbours = new Neighbours<InOrder>(5, 0.9);
  for (let after: [string, string] = ['', '']; ;) {
    const page = await asking()(namesInOrder, 'people', { after, limit: pageSize });
    await compare(page.flatMap((item) => neighbours.add(item).map((like) => [like.id, item.id] as const)));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return best.list();
    after = [last.folded, last.id];
  }
}

const keyOf = (ids: readonly [string, string]): string => [...ids].sort().join(' ');
const undecided = 'One is undecided, and the other among the candidates.';

/** Null: surely two (decided by hand, two ORCID iDs, both on one paper), or names that do not fit. */
export function personPair(one: ComparedPerson, other: ComparedPerson): NearPair | null {
  if (one.id === other.id || one.notSame.includes(other.id)) return null;
  if (one.orcid && other.orcid && one.orcid !== other.orcid) return null;
  if (common(one.papers, other.papers).length > 0) return null;
  const alike = likeness(one.folded, other.folded);
  const fits = areCompatible(one.label, other.label);
  if (alike < 1 && alike < 0.95 && !fits) return null;
  const isOpen = one.candidates.includes(other.id) || other.candidates.includes(one.id);
  const reasons = [
    ...(isOpen ? [undecided] : []),
    alike === 1
      ? 'Equal names.'
      : fits
        ? 'Names that fit each other.'
        : `Names alike to ${Math.round(alike * 100)} %.`,
  ];
  let score = alike === 1 ? 0.45 : fits ? 0.35 : 0.25;
  if (isOpen) score += 0.05;
  const coauthors = common(one.coauthors, other.coauthors);
  if (coauthors.length > 0) {
    score += Math.min(0.35, 0.15 + 0.05 * coauthors.length);
    reasons.push(`Coauthors of the same name: ${some(coauthors)}.`);
  }
  const places = common([...one.institutions, ...one.printed], [...other.institutions, ...other.printed]);
  if (places.length > 0) {
    score += 0.15;
    reasons.push(`Institutions in common: ${some(places)}.`);
  }
  const clashes = clashingSchemes(one.externalIds, other.externalIds);
  if (clashes.length > 0) {
    score -= 0.3;
    reasons.push(`Different identifiers: ${clashes.join(', ')}.`);
  }
  return {
    score: rounded(score),
    one: { id: one.id, label: one.label },
    other: { id: other.id, label: other.label },
    reasons,
  };
}
