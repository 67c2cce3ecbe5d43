import { nameWords } from './names.js';

/** In a source without person ids an equal full name is one person's; but where the parts of a name are so common in the source that
 *  several bearers are to be expected, its uses stay undecided.
 *
 *  Expected bearers of a full name, were given and family names independent: (names with this family name) x (names with this given
 *  name) / (names). In the Anthology 0.57 for Yang Liu, of whom it has fourteen; 0.002 for Bill Byrne. */
export class CommonNames {
  private readonly shelves = new Map<string, Shelf>();

  /** In: each name key ("origin|folded name") of a source once. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const { origin, family, given } = partsOf(key);
      if (given === '') continue;
      const shelf = this.shelves.get(origin) ?? { names: 0, families: new Map(), givens: new Map() };
      this.shelves.set(origin, shelf);
      shelf.names += 1;
      shelf.families.set(family, (shelf.families.get(family) ?? 0) + 1);
      shelf.givens.set(given, (shelf.givens.get(given) ?? 0) + 1);
    }
  }

  has(key: string): boolean {
    const { origin, family, given } = partsOf(key);
    const shelf = this.shelves.get(origin);
    if (shelf === undefined || shelf.names < fewest) return false;
    return (shelf.families.get(family) ?? 0) * (shelf.givens.get(given) ?? 0) > mostExpected * shelf.names;
  }
}

interface Shelf {
  names: number;
  readonly families: Map<string, number>;
  readonly givens: Map<string, number>;
}

/** Of fewer names nothing can be told. */
const fewest = 1000;
const mostExpected = 0.2;

function partsOf(key: string): { origin: string; family: string; given: string } {
  const bar = key.lastIndexOf('|');
  const words = nameWords(key.slice(bar + 1));
  return { origin: key.slice(0, bar), family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

/** Where nothing is known of how common names are. */
export const noCommonNames: Pick<CommonNames, 'has'> = { has: () => false };
