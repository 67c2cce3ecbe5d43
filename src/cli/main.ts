import { parseArgs } from 'node:util';
import { Failure, NoDatabase, OutOfDate } from '../../bin/failure.mjs';
import { unexpected } from '../../bin/unexpected.mjs';
import { GraphUnavailable } from '../graph/index.js';
import { errorOf } from '../http/present.js';
import { SeedError } from '../ingest/seed/problem.js';
import type { Command, OwnOptions } from './command.js';

/** Each is loaded when it is asked for: loading all takes a quarter more of the time of a short answer. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries({
    import: async () => (await import('./import.js')).importing,
    export: async () => (await import('./export.js')).exporting,
    template: async () => (await import('./template.js')).template,
    duplicates: async () => (await import('./duplicates.js')).duplicates,
    status: async () => (await import('./status.js')).status,
    doctor: async () => (await import('./doctor.js')).doctor,
    person: async () => (await import('./person.js')).person,
    path: async () => (await import('./path.js')).path,
    distances: async () => (await import('./distances.js')).distances,
    search: async () => (await import('./search.js')).search,
  }),
);

async function usage(): Promise<string> {
  const all = await Promise.all([...commands.values()].map((loaded) => loaded()));
  return `Usage: coterie COMMAND [--json]

${all.map(({ usage, does }) => `  ${usage.padEnd(16)} ${does}`).join('\n')}

  A and B are ids (p_...), identifiers (orcid:..., dblp:...) or full names ("Heming Xia").
  Answers go to standard output, messages to standard error; --json prints the answer for programs.
  FILES may be folders, packed (.gz) or - for standard input; their format is told by content.
  FORMAT is bibtex, ris, csl-json or text. Of export: --output FILE; --author, --venue, --topic, --institution, --type,
  --year 2019-2024 and --filter (a PaperFilter of the schema as JSON) narrow it. With --network FORMAT is gexf, graphml, pajek,
  vosviewer-json, csv-nodes or csv-edges, and --since, --until, --min-papers, --max-authors, --topic, --venue, --institution,
  --type, --without, --certain narrow it; --person A, --depth and --max-nodes draw somebody's surroundings.
  Of path: --since 2018, --through WHO, --without WHO (people and institutions), --weight paper_count, newman or recency; --all of them.
  Exit code: 0 done, 1 failed, 2 wrong usage, 4 no database, 5 the graph is of another version; of import and distances also
  3 some records rejected; of import 130 interrupted.`;
}

// Whoever stops reading (`| head`) has what it wanted.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const read = await wordsAndOptions(args);
  if (typeof read === 'string') return misused(read);
  const { command, words, help, json, own } = read;
  if (help) return said(await usage());
  const [name, ...rest] = words;
  if (command === undefined)
    return misused(name === undefined ? 'A command is missing.' : `There is no command "${name}".`);
  const [least, most] = command.words;
  if (rest.length < least || rest.length > most) return misused(`It is: coterie ${command.usage}`);
  try {
    const { exit, answer, message } = await command.run(rest, { json, own });
    if (answer !== undefined) said(answer);
    if (message !== undefined) console.error(message);
    return exit;
  } catch (error) {
    return failed(error, command);
  }
}

/** Whatever it was, in one sentence. */
function failed(error: unknown, { usage }: Command): number {
  const isKnown = error instanceof Failure || error instanceof SeedError;
  const sentence = isKnown ? error.message : errorOf(error)?.message;
  console.error(sentence ?? unexpected(error, `coterie ${usage.split(' ')[0]}`));
  if (error instanceof OutOfDate) return 5;
  return error instanceof NoDatabase || error instanceof GraphUnavailable ? 4 : 1;
}

interface Read {
  readonly command: Command | undefined;
  readonly words: string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly own: OwnOptions;
}

/** The sentence that says what is wrong with them, where something is. */
async function wordsAndOptions(args: string[]): Promise<Read | string> {
  const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const [name] = parseArgs({ args, allowPositionals: true, strict: false, options: common }).positionals;
    const command = await commands.get(name ?? '')?.();
    const options = { ...command?.options, ...common };
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const { json, help, ...own } = values as OwnOptions;
    return { command, words: positionals, json: json === true, help: help === true, own };
  } catch (error) {
    return (error as Error).message;
  }
}

function said(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

async function misused(why: string): Promise<number> {
  console.error(`${why}\n\n${await usage()}`);
  return 2;
}
