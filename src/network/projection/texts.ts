/** Many texts as bytes, in UTF-8: text i is bytes[offsets[i]] up to, not including, bytes[offsets[i + 1]]. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

export function textsOf(all: readonly string[]): Texts {
  const whole = Buffer.from(all.join(''), 'utf8');
  const offsets = new Uint32Array(all.length + 1);
  all.forEach((text, at) => (offsets[at + 1] = offsets[at]! + Buffer.byteLength(text, 'utf8')));
  return { bytes: new Uint8Array(whole), offsets };
}

/** "" for a text that is not there. */
export const textAt = ({ bytes, offsets }: Texts, at: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + offsets[at]!, offsets[at + 1]! - offsets[at]!).toString(
    'utf8',
  );

/** All of them in order. */
export function allTexts({ bytes, offsets }: Texts): string[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: offsets.length - 1 }, (_, at) =>
    whole.toString('utf8', offsets[at], offsets[at + 1]),
  );
}
