import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Loaded } from './load.js';
import { packed, unpacked } from '../projection/packed.js';

const digestLength = 32;

/** Where a home keeps it. */
export const snapshotIn = (home: string): string => join(home, 'network.snapshot');

/** Why a snapshot is not used. */
export type Unusable = 'MISSING' | 'OTHER_VERSION' | 'DAMAGED';

export const writeSnapshot = (path: string, loaded: Loaded): Promise<void> =>
  keepSnapshot(path, packed(loaded));

/** Writes what was packed whole or not at all: a reader finds the old file or the new one. What a failing machine tore is told by the digest
 *  at its end. */
export async function keepSnapshot(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.new`;
  try {
    const file = await open(unfinished, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.writeFile(digestOf(bytes));
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The projection that the file has, of whatever state, or why it has none. */
export async function readSnapshot(path: string): Promise<Loaded | Unusable> {
  const bytes = await contentOf(path);
  if (bytes === null) return 'MISSING';
  const end = bytes.length - digestLength;
  if (end < 0) return 'DAMAGED';
  const block = bytes.subarray(0, end);
  const isWhole = digestOf(block).equals(bytes.subarray(end));
  return isWhole ? unpacked(block) : versionOf(block);
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Other versions may have been closed in other ways. */
function versionOf(block: Uint8Array): 'OTHER_VERSION' | 'DAMAGED' {
  try {
    return unpacked(block) === 'OTHER_VERSION' ? 'OTHER_VERSION' : 'DAMAGED';
  } catch {
    return 'DAMAGED';
  }
}

async function contentOf(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    // Shared, so that another thread takes it as it is.
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, size - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
