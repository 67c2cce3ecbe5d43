import { createWriteStream, type WriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../bin/failure.mjs';

/** Standard output where no file is named; no faster than it is taken. A file is there whole or, where something fails, as it was before.
 *  Throws a Failure when it cannot be written. */
export async function toOutput(text: Readable, file: string | null | undefined): Promise<void> {
  if (file === null || file === undefined) return pipeline(text, process.stdout, { end: false });
  if (await isDevice(file)) return pipeline(text, await opened(file, file)).catch(told(file));
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(text, await opened(unfinished, file));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    return told(file)(error);
  }
}

/** A file to be written from its beginning. Throws a Failure, which calls it `name`, when that cannot be done. */
export async function opened(file: string, name = file): Promise<WriteStream> {
  if ((await stat(name).catch(() => null))?.isDirectory())
    throw new Failure(`${name} is a folder: name a file in it.`);
  const folder = dirname(file);
  await access(folder).catch(() => {
    throw new Failure(
      `There is no folder ${folder}: make it (\`mkdir -p ${folder}\`), or name another file.`,
    );
  });
  const stream = createWriteStream(file);
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream));
    stream.once('error', (error) => reject(new Failure(cannotWrite(name, error), { cause: error })));
  });
}

/** /dev/null, a pipe: nothing may be put in its place. */
const isDevice = async (file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
};

/** What the disk says becomes a sentence; what the text itself failed with stays as it is. */
const told = (file: string) => (error: unknown) => {
  const { syscall, code } = error as NodeJS.ErrnoException;
  if ((syscall !== 'write' && syscall !== 'rename') || code === 'EPIPE') throw error;
  throw new Failure(cannotWrite(file, error as Error), { cause: error });
};

const cannotWrite = (file: string, { message }: Error): string =>
  `${file} cannot be written (${message.split(',')[0]}): make room there, or name another file.`;
