import { PassThrough } from 'node:stream';
import { jest } from '@jest/globals';
import { reportTo } from '../../../bin/report.mjs';

function screen(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let text = '';
  stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  return { report: reportTo(stream), text: () => text };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a step', () => {
  it('tells at a terminal in one line how far it is, and in the end what came of it', () => {
    const { report, text } = screen(true);
    const step = report.step('Fetching jars');
    step.at('12 of 213');
    jest.advanceTimersByTime(1_100);
    step.done('213 jars');
    const lines = text().split('\r\x1b[K');
    expect(lines).toContain('· Fetching jars ... 12 of 213, 1 s');
    expect(lines.at(-1)).toMatch(/^✓ Fetching jars: 213 jars \(\d+\.\d s\)\n$/);
    expect(text().match(/\n/g)).toHaveLength(1);
  });

  it('tells elsewhere in plain lines, one every ten seconds', () => {
    const { report, text } = screen(false);
    const step = report.step('Fetching jars');
    step.at('12 of 213');
    jest.advanceTimersByTime(21_000);
    step.done();
    expect(text()).toMatch(
      /^Fetching jars \.\.\.\n {2}12 of 213, 10 s\n {2}12 of 213, 20 s\n {2}done \(\d+\.\d s\)\n$/,
    );
  });

  it('is quiet once it failed', () => {
    const { report, text } = screen(false);
    report.step('Fetching jars').failed();
    jest.advanceTimersByTime(60_000);
    expect(text()).toBe('Fetching jars ...\n');
  });
});
