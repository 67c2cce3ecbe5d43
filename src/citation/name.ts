import type { CitedAuthor } from './citation.queries.js';

/** An author's name in the parts that formats ask for. Put together again they are the name as printed. */
export interface ReferenceName {
  /** As printed. */
  readonly full: string;
  readonly given: string | null;
  /** The whole name where it has no parts. */
  readonly family: string;
  /** Jr., III. */
  readonly suffix: string | null;
  /** A committee or collaboration: a name without parts. */
  readonly isGroup: boolean;
}

/** By the parts that a source tells, where they make up the printed name; else as BibTeX reads a name: the last word is the family
 *  name, and small words before it (van, de la) belong to it. */
export function nameOf({ creditedName: full, isGroup, given, family }: CitedAuthor): ReferenceName {
  const whole = { full, given: null, family: full, suffix: null, isGroup };
  if (isGroup) return whole;
  const { name, suffix } = withoutSuffix(full);
  if (given && family)
    return `${given} ${family}` === name ? { full, given, family, suffix, isGroup } : whole;
  const words = name.split(' ');
  if (words.length < 2) return whole;
  const small = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = small > 0 ? small : words.length - 1;
  return {
    ...{ full, suffix, isGroup },
    given: words.slice(0, from).join(' '),
    family: words.slice(from).join(' '),
  };
}

function withoutSuffix(full: string): { name: string; suffix: string | null } {
  const [, name, suffix] = /^(\S+ .*?\S),? ((?:Jr|Sr)\.?|II|III|IV)$/u.exec(full) ?? [];
  return name === undefined || suffix === undefined ? { name: full, suffix: null } : { name, suffix };
}
