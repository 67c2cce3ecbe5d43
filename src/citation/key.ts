import anyAscii from 'any-ascii';
import { fold } from '../ingest/fold.js';
import type { ReferenceName } from './name.js';

/** Family name of the first author, year, first word of the title that says something: xia2024unlocking. Made of the paper alone, so
 *  that it is the same in every bibliography; letters a to z and digits in any script. */
export function keyOf({
  first,
  year,
  title,
}: {
  readonly first: ReferenceName | null;
  readonly year: number | null;
  readonly title: string | null;
}): string {
  const words = plain(title ?? '').split(' ');
  const word = words.find((one) => one !== '' && !little.has(one)) ?? words[0] ?? '';
  const name = plain(first?.family ?? '').replaceAll(' ', '');
  const key = `${name.slice(0, longest)}${year === null ? '' : Math.abs(year)}${word.slice(0, longest)}`;
  return key === '' ? 'paper' : key;
}

const longest = 30;

/** Words with which many titles begin. */
const little: ReadonlySet<string> = new Set(
  'a an the on of in for to and or from with towards toward how what why when is are do does can le la les un une der die das ein eine'.split(
    ' ',
  ),
);

const plain = (text: string): string => fold(anyAscii(fold(text))).replace(/[^a-z0-9 ]/g, '');

/** Keys of one bibliography. The first paper of a key has it as it is; another adds letters of its own id, so that its key too is
 *  one of two that it can ever have. Holds the keys that were given. */
export class Keys {
  private readonly given = new Set<string>();

  unique(key: string, paperId: string): string {
    const id = paperId.replace(/^w_/, '');
    let free = key;
    for (let letters = 4; this.given.has(free) && letters <= id.length; letters += 4)
      free = `${key}-${id.slice(0, letters)}`;
    this.given.add(free);
    return free;
  }
}
