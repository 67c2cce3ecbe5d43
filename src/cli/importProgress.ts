import type { Report } from '../../bin/report.mjs';
import type { Progress } from '../ingest/import.js';
import { counted } from './asking.js';

type Phase = Progress['phase'];

const titles: Readonly<Record<Phase, string>> = {
  reading: 'Reading',
  deciding: 'Deciding who is who',
  writing: 'Writing the graph',
};

/** A line for each phase of an import, with how far it is, how fast, and how long it still takes. */
export class ImportProgress {
  private phase: Phase = 'reading';
  private step: ReturnType<Report['step']>;
  private start = performance.now();
  private read = 0;

  constructor(private readonly report: Report) {
    this.step = report.step(titles.reading);
  }

  tell(now: Progress): void {
    if (now.phase !== this.phase) this.turnTo(now.phase);
    if (now.phase === 'reading') this.read = now.read;
    const seconds = (performance.now() - this.start) / 1000;
    const [count, what] = now.phase === 'reading' ? [now.read, 'record'] : [now.done, 'thing'];
    this.step.at(
      [
        now.share === null ? '' : barOf(now.share),
        now.phase === 'reading' ? now.file : '',
        count === 0 ? '' : `${counted(count, what)}, ${Math.round(count / Math.max(seconds, 0.001))}/s`,
        leftOf(now.share, seconds),
      ]
        .filter(Boolean)
        .join(', '),
    );
  }

  done(result: string): void {
    this.step.done(this.phase === 'reading' ? result : undefined);
  }

  failed(): void {
    this.step.failed();
  }

  private turnTo(phase: Phase): void {
    this.step.done(this.phase === 'reading' ? counted(this.read, 'record') : undefined);
    this.phase = phase;
    this.start = performance.now();
    this.step = this.report.step(titles[phase]);
  }
}

/** [#####...............] 25 % */
export const barOf = (share: number): string =>
  `[${'#'.repeat(Math.floor(20 * share)).padEnd(20, '.')}] ${Math.floor(100 * share)} %`;

/** The first moments say nothing of the rest. */
export function leftOf(share: number | null, seconds: number): string {
  if (share === null || share < 0.02 || seconds < 2) return '';
  const left = Math.round((seconds / share) * (1 - share));
  return left < 100 ? `${left} s left` : `${Math.round(left / 60)} min left`;
}
