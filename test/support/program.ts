import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shortLived } from '../../src/database/throwaway.js';

export const checkout = join(import.meta.dirname, '..', '..');

/** A started `npm start`, as the person at the terminal sees it. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has printed so far, on both outputs. */
  output(): string;
  /** Its address, once it serves. Throws with its output when it ends before. */
  url(): Promise<string>;
  /** Its exit code. */
  ended: Promise<number | null>;
  /** Sends the signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

type Environment = Record<string, string>;

const running = new Set<Program>();

/** Runs what npm start runs, with nothing in the environment but PATH, HOME and what is given; its Neo4j is set up to live for minutes. */
export function startProgram(
  environment: Environment = {},
  [command, ...args]: [string, ...string[]] = [process.execPath, 'bin/start.mjs'],
): Program {
  const { PATH = '', HOME = '', JAVA_HOME, COTERIE_CACHE } = process.env;
  const inherited = { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...(COTERIE_CACHE && { COTERIE_CACHE }) };
  const child = spawn(command, args, {
    cwd: checkout,
    env: {
      ...inherited,
      NODE_ENV: 'test',
      PORT: '0',
      COTERIE_SEED: 'none',
      LOG_LEVEL: 'silent',
      JDK_JAVA_OPTIONS: shortLived.join(' '),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const served = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /answers at (\S+)/.exec(output)?.[1];
        if (url) resolve(url);
      });
  });
  const program: Program = {
    child,
    output: () => output,
    ended,
    url: () =>
      Promise.race([
        served,
        ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${output}`))),
      ]),
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
  running.add(program);
  void ended.then(() => running.delete(program));
  return program;
}

/** For afterAll: whatever a failed test left running. */
export async function endPrograms(): Promise<void> {
  await Promise.all([...running].map((program) => program.end()));
}

/** What a start that cannot succeed says: the lines after its steps. */
export async function failureOf(environment: Environment): Promise<{ code: number | null; output: string }> {
  const program = startProgram(environment);
  const code = await program.ended;
  return { code, output: program.output() };
}

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coterie-e2e-'));
  folders.push(folder);
  return folder;
}

/** A folder of programs (name -> shell script) to be put on PATH. */
export function folderOfPrograms(scripts: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return folder;
}

/** For afterAll. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
