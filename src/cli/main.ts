import { parseArgs } from 'node:util';
import { Failure } from '../../bin/failure.mjs';
import type { Command } from './command.js';
import { doctor } from './doctor.js';
import { path } from './path.js';
import { person } from './person.js';
import { search } from './search.js';
import { status } from './status.js';

const commands = new Map<string, Command>(Object.entries({ status, doctor, person, path, search }));

const usage = `Usage: coterie COMMAND [--json]

${[...commands.values()].map(({ usage, does }) => `  ${usage.padEnd(14)} ${does}`).join('\n')}

  A and B are ids (p_...), identifiers (orcid:..., dblp:...) or full names ("Heming Xia").
  Answers go to standard output, messages to standard error; --json prints the answer for programs.
  Exit code: 0 done, 1 failed, 2 wrong usage.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const read = wordsAndOptions(args);
  if (typeof read === 'string') return misused(read);
  const { words, help, json } = read;
  if (help) return said(usage);
  const [name, ...rest] = words;
  const command = commands.get(name ?? '');
  if (command === undefined)
    return misused(name === undefined ? 'A command is missing.' : `There is no command "${name}".`);
  const [least, most] = command.words;
  if (rest.length < least || rest.length > most) return misused(`It is: coterie ${command.usage}`);
  try {
    const { exit, answer, message } = await command.run(rest, { json });
    if (answer !== undefined) said(answer);
    if (message !== undefined) console.error(message);
    return exit;
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    return 1;
  }
}

/** The sentence that says what is wrong with them, where something is. */
function wordsAndOptions(args: string[]): { words: string[]; json: boolean; help: boolean } | string {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { words: positionals, json: values.json ?? false, help: values.help ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

function said(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function misused(why: string): number {
  console.error(`${why}\n\n${usage}`);
  return 2;
}
