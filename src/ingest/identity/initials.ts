import { nameWords } from './names.js';

/** Finds the names that a shorter one may stand for without comparing each with each: by origin, family name and first letter. */
export class NameIndex<Item> {
  private readonly shelves = new Map<string, { name: string; item: Item }[]>();

  add(origin: string, name: string, item: Item): void {
    const words = nameWords(name);
    for (const key of new Set([shelfOf(words), shelfOf(turned(words))])) {
      const shelf = this.shelves.get(`${origin}|${key}`);
      if (shelf) shelf.push({ name, item });
      else this.shelves.set(`${origin}|${key}`, [{ name, item }]);
    }
  }

  /** Everything that may fit a name with initials; whether it does, `areCompatible` tells. */
  *near(origin: string, name: string): Iterable<{ readonly name: string; readonly item: Item }> {
    const words = nameWords(name);
    const seen = new Set<unknown>();
    const alone = [words.at(-1), words[0]].map((word) => shelfOf([word ?? '']));
    for (const key of new Set([shelfOf(words), shelfOf(turned(words)), ...alone])) {
      for (const one of this.shelves.get(`${origin}|${key}`) ?? []) {
        if (seen.has(one)) continue;
        seen.add(one);
        yield one;
      }
    }
  }
}

const turned = ([first, ...others]: readonly string[]): string[] =>
  first === undefined ? [] : [...others, first];

/** "lovelace|a" of Ada Lovelace; a name of one word, which fits any given name, stands on a shelf of its own. */
function shelfOf(words: readonly string[]): string {
  const first = words.length > 1 ? [...(words[0] ?? '')][0] : '';
  return `${words.at(-1) ?? ''}|${first ?? ''}`;
}
