import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { limits, Unreadable } from './reader.js';

/** What a packed file holds. A bomb is refused before it fills anything; a torn or spoilt archive gives all that can be
 *  unpacked of it, then throws `Unreadable`. */
export async function* unpacked(
  file: string,
  name: string,
  take: (count: number) => void,
): AsyncIterable<Uint8Array> {
  const gunzip = new Gunzip(name);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: limits.head })) {
      const packed = chunk as Uint8Array;
      take(packed.length);
      const isWhole = await gunzip.write(packed);
      yield* gunzip.taken();
      if (!isWhole) {
        // The library keeps to itself what it had unpacked of the piece that failed.
        yield* rest(file, name, gunzip.given);
        throw torn(name);
      }
    }
    if (!(await gunzip.end())) throw torn(name);
    yield* gunzip.taken();
  } finally {
    gunzip.close();
  }
}

/** What stands behind the first `given` bytes, up to the very byte that fails. */
async function* rest(file: string, name: string, given: number): AsyncIterable<Uint8Array> {
  const gunzip = new Gunzip(name);
  let passed = 0;
  const behind = () =>
    gunzip.taken().flatMap((piece) => {
      passed += piece.length;
      const fresh = Math.min(piece.length, passed - given);
      return fresh > 0 ? [piece.subarray(piece.length - fresh)] : [];
    });
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 })) {
      const packed = chunk as Uint8Array;
      const isNear = passed >= given;
      for (let at = 0; at < packed.length; at += isNear ? 1 : packed.length) {
        const isWhole = await gunzip.write(isNear ? packed.subarray(at, at + 1) : packed);
        yield* behind();
        if (!isWhole) return;
      }
    }
  } finally {
    gunzip.close();
  }
}

/** A gunzip that is asked, piece by piece: what it made before a fault is not lost with it. */
class Gunzip {
  /** Bytes handed out. */
  given = 0;
  private readonly stream = createGunzip({ chunkSize: limits.head });
  private pieces: Uint8Array[] = [];
  private packed = 0;
  private made = 0;
  private hasFailed = false;
  private isBomb = false;

  constructor(private readonly name: string) {
    this.stream.on('data', (piece: Uint8Array) => {
      this.made += piece.length;
      if (this.made > limits.unpacking * this.packed + 16 * limits.head) {
        this.isBomb = true;
        this.stream.destroy();
      } else this.pieces.push(piece);
    });
    this.stream.on('error', () => (this.hasFailed = true));
  }

  /** False where the piece could not be unpacked. */
  async write(packed: Uint8Array): Promise<boolean> {
    this.packed += packed.length;
    return this.done((settled) => this.stream.write(packed, settled));
  }

  /** False where the archive ends in the middle. */
  async end(): Promise<boolean> {
    return this.done((settled) => this.stream.once('end', settled).end());
  }

  taken(): Uint8Array[] {
    const { pieces } = this;
    this.pieces = [];
    for (const piece of pieces) this.given += piece.length;
    return pieces;
  }

  close(): void {
    this.stream.destroy();
  }

  private async done(run: (settled: (error?: Error | null) => void) => unknown): Promise<boolean> {
    if (!this.stream.destroyed) {
      await new Promise<void>((resolve) => {
        const settled = (error?: Error | null) => {
          this.hasFailed ||= Boolean(error);
          this.stream.off('close', settled);
          resolve();
        };
        this.stream.once('close', settled);
        run(settled);
      });
    }
    if (this.isBomb) {
      throw new Unreadable(
        'UNPACKS_TOO_FAR',
        `${this.name} unpacks to more than ${limits.unpacking} times its size.`,
        'Unpack it yourself if you trust it.',
      );
    }
    return !this.hasFailed;
  }
}

const torn = (name: string): Unreadable =>
  new Unreadable('TRUNCATED', `${name} cannot be unpacked to its end.`, 'Copy or download the file again.');
