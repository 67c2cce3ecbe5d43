import { fold } from '../fold.js';

/** The keys of one file: made where missing, told apart where used twice. Holds 8 bytes a key, not the keys. */
export class Keys {
  private readonly seen = new Set<number>();
  /** How often the key was used, of those used twice: to count up from 2 each time would take hours for a file of one key. */
  private readonly uses = new Map<number, number>();

  /** The key, or the key with "~2", "~3" ... where the file has used it. */
  unique(key: string): { readonly key: string; readonly isTwice: boolean } {
    const own = hash(key);
    if (!this.seen.has(own)) {
      this.seen.add(own);
      return { key, isTwice: false };
    }
    let use = (this.uses.get(own) ?? 1) + 1;
    while (this.seen.has(hash(`${key}~${use}`))) use += 1;
    this.uses.set(own, use);
    this.seen.add(hash(`${key}~${use}`));
    return { key: `${key}~${use}`, isTwice: true };
  }
}

/** The same for the same paper wherever it stands in the file: "hayashi-2019-exploring-a-multi-resolution". */
export function madeKey(record: {
  readonly name?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly title?: string | null | undefined;
}): string {
  const words = fold(record.title ?? '')
    .split(' ')
    .slice(0, 8);
  const parts = [fold(record.name ?? ''), String(record.year ?? ''), ...words].filter(Boolean);
  return parts.length === 0 ? 'record' : parts.join('-').replaceAll(' ', '-').slice(0, 120);
}

/** 53 bits of two multiplicative hashes (cyrb53): for a million keys two collide once in 20,000 files. */
function hash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
