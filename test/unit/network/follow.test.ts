import { Rhythm } from '../../../src/network/follow.js';

/** After changes at these moments, in milliseconds: when it is calm again, with a loading of 0.6 s. */
const calmAfter = (...changes: number[]): number => calmWith(600, ...changes);

function calmWith(loadMs: number, ...changes: number[]): number {
  const rhythm = new Rhythm();
  changes.forEach((at) => rhythm.sees(`state at ${at}`, at));
  let now = changes.at(-1)!;
  while (!rhythm.isCalm(now, loadMs)) now += 1;
  return now - changes.at(-1)!;
}

const every = (milliseconds: number, count: number) =>
  Array.from({ length: count }, (_, n) => 1_000 + n * milliseconds);

describe('a graph that changes', () => {
  it('is loaded at once after a single change', () => {
    expect(calmAfter(1_000)).toBe(0);
    expect(calmAfter(1_000, 60_000)).toBe(0);
  });

  it('is not loaded between changes that follow each other, and soon after the last', () => {
    expect(calmAfter(...every(300, 20))).toBe(375);
    expect(calmAfter(...every(50, 20))).toBe(63);
    expect(calmAfter(1_000, 1_300, 1_900, 2_200)).toBe(750);
  });

  it('is loaded between them where there is time for it', () => {
    expect(calmWith(140, ...every(300, 20))).toBe(0);
    expect(calmWith(160, ...every(300, 20))).toBe(375);
  });

  it('is loaded after each of some changes that lie a second or more apart', () => {
    expect(calmAfter(...every(1_200, 5))).toBe(0);
  });

  it('is not any more once much has been loaded, until the time has made good for it', () => {
    const rhythm = new Rhythm();
    const changes = every(1_200, 30);
    changes.forEach((at) => {
      rhythm.sees(`state at ${at}`, at);
      rhythm.ends(at, 600);
    });
    const last = changes.at(-1)!;
    expect(rhythm.isCalm(last + 1_499, 600)).toBe(false);
    expect(rhythm.isCalm(last + 1_500, 600)).toBe(true);
    rhythm.sees('later', last + 60_000);
    expect(rhythm.isCalm(last + 60_000, 600)).toBe(true);
  });

  it('has moved when it changed since the loading began', () => {
    const rhythm = new Rhythm();
    rhythm.sees('one', 0);
    rhythm.begins();
    rhythm.sees('one', 50);
    expect(rhythm.hasMoved).toBe(false);
    rhythm.sees('two', 100);
    expect(rhythm.hasMoved).toBe(true);
  });
});
