import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Standard output where no file is named; no faster than it is taken. A file is there whole or, where something fails, as it was before. */
export async function toOutput(text: Readable, file: string | null | undefined): Promise<void> {
  if (file === null || file === undefined) return pipeline(text, process.stdout, { end: false });
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(text, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
