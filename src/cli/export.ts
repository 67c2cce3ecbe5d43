import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { reportTo } from '../../bin/report.mjs';
import { citationFormats } from '../citation/formats.js';
import { bibliographyUnder } from '../export/bibliography.js';
import type { CitationFormat } from '../generated/graphql.js';
import { GraphUnavailable } from '../graph/index.js';
import { errorOf } from '../http/present.js';
import { complaint, counted, withGraph } from './asking.js';
import { Misused, type Command, type Outcome, type OwnOptions } from './command.js';
import { exportAll } from './exportAll.js';
import { exportNetwork, networkOptions } from './exportNetwork.js';
import { toOutput } from './output.js';
import { filterFrom, filterOptions } from './paperFilter.js';

export const exporting: Command = {
  usage: 'export [FORMAT]',
  does: 'a bibliography of all papers or of those under a filter; --network: the coauthor network; --all: the whole graph',
  words: [0, 1],
  options: {
    format: { type: 'string' },
    output: { type: 'string' },
    ...filterOptions,
    ...networkOptions,
    all: { type: 'boolean' },
    hash: { type: 'boolean' },
  },
  async run([word], { json, own }) {
    if (own.all === true || own.hash === true)
      return exportAll({ json, isHashOnly: own.hash === true, output: own.output as string | undefined });
    try {
      if (own.network === true) return await exportNetwork(word, own, json);
      const format = formatOf(word ?? own.format, own.output, json);
      return await written(format, own, json);
    } catch (error) {
      if (error instanceof Misused) return { exit: 2, message: error.message };
      if (error instanceof GraphUnavailable)
        return {
          exit: 4,
          message: 'The database went away: this is no whole file. Export it again.',
        };
      const known = errorOf(error);
      if (known === null) throw error;
      return { exit: 1, message: complaint(known) };
    }
  },
};

/** As they are typed, besides the endings of their files. */
const formats: Readonly<Record<string, CitationFormat>> = {
  bibtex: 'BIBTEX',
  ris: 'RIS',
  'csl-json': 'CSL_JSON',
  text: 'TEXT',
  ...Object.fromEntries(
    Object.entries(citationFormats).map(([format, { ending }]) => [ending, format as CitationFormat]),
  ),
};

/** By its name, else by the ending of the file; BibTeX where nothing says. */
function formatOf(name: OwnOptions[string], output: OwnOptions[string], json: boolean): CitationFormat {
  if (name === undefined) {
    const ending = typeof output === 'string' ? extname(output).slice(1).toLowerCase() : '';
    return formats[ending] ?? (json && output === undefined ? 'CSL_JSON' : 'BIBTEX');
  }
  const format = Object.hasOwn(formats, String(name)) ? formats[String(name)] : undefined;
  if (format !== undefined) return format;
  throw new Misused(`"${String(name)}" is no format: bibtex, ris, csl-json or text.`);
}

async function written(format: CitationFormat, own: OwnOptions, json: boolean): Promise<Outcome> {
  const filter = filterFrom(own);
  const output = typeof own.output === 'string' ? own.output : null;
  return withGraph(async (setting) => {
    const bibliography = await bibliographyUnder(filter, setting);
    const step = reportTo(process.stderr).step(`Exporting ${counted(bibliography.count, 'paper')}`);
    try {
      await toOutput(Readable.from(bibliography.text(format)), output);
      step.done();
    } catch (error) {
      step.failed();
      // Whoever stops reading (`| head`) has what it wanted.
      if ((error as { code?: unknown }).code !== 'EPIPE') throw error;
    }
    if (output === null || !json) return { exit: 0 };
    return { exit: 0, answer: JSON.stringify({ papers: bibliography.count, format, output }) };
  });
}
