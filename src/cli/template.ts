import { advisingTemplate } from '../ingest/readers/advisingCsv.js';
import { careersTemplate } from '../ingest/readers/careersCsv.js';
import { edgesTemplate } from '../ingest/readers/edgesCsv.js';
import type { Command } from './command.js';
import { pairsTemplate } from './distances.js';

/** A table of papers as the reader of CSV takes them: authors, affiliations and ORCID iDs in step, parted by semicolons. */
const papersTemplate = `${[
  'title,authors,affiliations,orcid,year,venue,type,doi,arxiv,volume,issue,pages,keywords,abstract,url',
  '"Notes on Engines, Volume One","Babbage, Charles; Lovelace, Ada",Example Engines Ltd; University of Example,; 0000-0002-1825-0097,2019,Annals of Looms,journal article,10.1000/example.1,,12,3,1-20,engines; weaving,,https://example.org/engines',
  'Stars,"Somerville, Mary; et al.",,,2020,Proceedings of Example,conference paper,,2001.00001,,,,stars,,',
].join('\n')}\n`;

/** What `coterie template` prints, by its name. */
export const templates: Readonly<Record<string, string>> = {
  careers: careersTemplate,
  advising: advisingTemplate,
  edges: edgesTemplate,
  papers: papersTemplate,
  pairs: pairsTemplate,
};

const names = Object.keys(templates).join(', ');

export const template: Command = {
  usage: 'template NAME',
  does: `a table to fill in, with rows of example: ${names}`,
  words: [1, 1],
  async run([name]) {
    const text = Object.hasOwn(templates, name ?? '') ? templates[name ?? ''] : undefined;
    if (text === undefined) return { exit: 2, message: `There is no template "${name}": ${names}.` };
    const use = name === 'pairs' ? 'distances' : 'import';
    const message = `The rows below the header are examples: put yours in their place, then \`coterie ${use}\` it.`;
    return { exit: 0, answer: text.trimEnd(), message };
  },
};
