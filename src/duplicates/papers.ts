import type { Ask } from '../ask/index.js';
import { surname } from '../ingest/identity/names.js';
import { comparedPaper, titlesInOrder, type ComparedPaper, type InOrder } from './duplicates.queries.js';
import { likeness, Neighbours } from './likeness.js';
import { inBatches } from './inBatches.js';
import { Best, clashingSchemes, common, rounded, type NearPair } from './pair.js';

const pageSize = 5000;

/** Near pairs of papers, the likeliest first: titles that are neighbours in alphabetical order and alike. */
export async function nearPapers(asking: () => Ask, limit: number): Promise<readonly NearPair[]> {
  const best = new Best(limit);
  const neighbours = new Neighbours<InOrder>(5, 0.9);
  for (let after: [string, string] = ['', '']; ;) {
    const page = await asking()(titlesInOrder, 'papers', { after, limit: pageSize });
    const pairs = page.flatMap((item) => neighbours.add(item).map((like) => [like.id, item.id] as const));
    for await (const [one, other] of inBatches(asking, comparedPaper, pairs)) {
      const pair = paperPair(one, other);
      if (pair) best.add(pair);
    }
    const last = page.at(-1);
    if (!last || page.length < pageSize) return best.list();
    after = [last.folded, last.id];
  }
}

/** Null: known versions of one work, a title that says nothing, or nobody in common. */
export function paperPair(one: ComparedPaper, other: ComparedPaper): NearPair | null {
  if (one.versions.includes(other.id)) return null;
  const isShort = Math.min(one.folded.split(' ').length, other.folded.split(' ').length) < 3;
  const [a, b] = [one, other].map(({ authors }) => authors.map(surname));
  const shared = common(a ?? [], b ?? []);
  const most = Math.max(a?.length ?? 0, b?.length ?? 0);
  if (shared.length === 0 && (most > 0 || isShort)) return null;
  const alike = likeness(one.folded, other.folded);
  const reasons = [alike === 1 ? 'Equal titles.' : `Titles alike to ${Math.round(alike * 100)} %.`];
  let score = 0.5 * alike + 0.3 * (most === 0 ? 0 : shared.length / most);
  if (most > 0) reasons.push(`${shared.length} of ${most} family names of authors in common.`);
  if (one.year !== null && other.year !== null) {
    const apart = Math.abs(one.year - other.year);
    score += apart === 0 ? 0.2 : apart === 1 ? 0.15 : apart <= 3 ? 0.05 : -0.1;
    reasons.push(apart === 0 ? `Both of ${one.year}.` : `Of ${one.year} and ${other.year}.`);
  }
  const clashes = clashingSchemes(one.externalIds, other.externalIds);
  if (clashes.length > 0) {
    score -= 0.2;
    reasons.push(`Different identifiers: ${clashes.join(', ')}.`);
  }
  if (one.type !== null && other.type !== null && one.type !== other.type) {
    score -= 0.1;
    reasons.push(`Types ${one.type} and ${other.type}.`);
  }
  return { score: rounded(score), one: named(one), other: named(other), reasons };
}

const named = ({ id, label, year }: ComparedPaper) => ({
  id,
  label: year === null ? label : `${label} (${year})`,
});
