/** What an id of ours can be of: the kinds that people link to, and sources. The letter is what its ids begin with. */
export const letters = {
  Person: 'p',
  Paper: 'w',
  Institution: 'i',
  Topic: 't',
  Venue: 'v',
  Source: 's',
} as const;

export type Kind = keyof typeof letters;

export const kinds = Object.keys(letters) as Kind[];

/** Whether a text has the form of an id of ours, of whatever kind. It may still be nobody's. */
export const isOwnId = (text: string): boolean => /^[pwitvs]_[a-z2-7]{16}$/.test(text);

/** The kind that an id of ours is of. */
export function kindOf(ownId: string): Kind {
  const kind = kinds.find((name) => ownId.startsWith(`${letters[name]}_`));
  if (kind === undefined) throw new Error('this id is of no kind that can be linked to');
  return kind;
}
