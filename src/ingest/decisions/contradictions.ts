import { Groups } from '../identity/groups.js';
import type { Decision } from './decision.js';

export interface Refusal {
  readonly decision: Decision;
  /** A sentence that names both. */
  readonly what: string;
  readonly remedy: string;
}

/** Decisions that cannot both hold: what some merge, others keep apart. All that take part are refused.
 *  `nameOf` makes one text of all references to one thing; without it those that are written alike are alike. */
export function contradictionsIn(
  decisions: readonly Decision[],
  nameOf: (decision: Decision, index: number) => string | null = asWritten,
): Refusal[] {
  const names = new Map(decisions.map((one) => [one, one.of.map((_, index) => nameOf(one, index))]));
  const groups = new Groups();
  const together = (decision: Decision): (string | null)[] => {
    const all = names.get(decision) ?? [];
    return decision.verdict === 'merge' ? all : decision.verdict === 'split' ? all.slice(1) : [];
  };
  for (const decision of decisions) {
    const known = together(decision).filter((name) => name !== null);
    for (const name of known) groups.join(`${decision.about} ${known[0]}`, `${decision.about} ${name}`);
  }
  const refused = new Map<Decision, Refusal>();
  for (const apart of decisions.filter(({ verdict }) => verdict !== 'merge')) {
    const rootOf = (name: string | null) => (name === null ? null : groups.find(`${apart.about} ${name}`));
    const all = (names.get(apart) ?? []).map(rootOf);
    const clash =
      apart.verdict === 'split'
        ? all.slice(1).find((root) => root !== null && root === all[0])
        : all.find((root, at) => root !== null && all.indexOf(root) !== at);
    if (clash === undefined || clash === null) continue;
    const merging = decisions.filter(
      (one) =>
        one !== apart && one.about === apart.about && together(one).some((name) => rootOf(name) === clash),
    );
    for (const one of [apart, ...merging])
      if (!refused.has(one)) refused.set(one, refusal(one, one === apart ? merging : [apart]));
  }
  return [...refused.values()];
}

const asWritten = ({ words }: Decision, index: number): string => words[index] ?? '';

const refusal = (decision: Decision, others: readonly Decision[]): Refusal => ({
  decision,
  what: `${told(decision)} contradicts ${others.length === 0 ? 'itself' : others.map(told).join(' and ')}.`,
  remedy: 'Take one of them out of the file, and import it again.',
});

const told = ({ verdict, words, place }: Decision): string => `"${verdict}: ${words.join(', ')}" (${place})`;
