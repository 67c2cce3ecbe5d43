import { reportTo } from '../../bin/report.mjs';
import { askOf } from '../ask/index.js';
import { nearPapers } from '../duplicates/papers.js';
import type { NearPair } from '../duplicates/pair.js';
import { nearPeople } from '../duplicates/people.js';
import type { Graph } from '../graph/index.js';
import { withOpenGraph } from './asking.js';
import type { Command, Outcome } from './command.js';

/** Papers and people that may be one, with what speaks for it. It only lists: a file of decisions joins (docs/identity.md). */
export const duplicates: Command = {
  usage: 'duplicates',
  does: 'papers and people that may be one, with reasons; --first 50; joins nothing',
  words: [0, 0],
  options: { first: { type: 'string' } },
  async run(_words, { json, own }) {
    const first = Number(own.first ?? 50);
    if (!Number.isInteger(first) || first < 1 || first > 1000)
      return { exit: 2, message: `--first takes a number from 1 to 1000; "${String(own.first)}" came.` };
    return withOpenGraph(reportTo(process.stderr), (graph) => duplicatesIn(graph, first, json));
  },
};

/** Nobody else waits here. */
const timeoutMs = 60_000;

export async function duplicatesIn(graph: Graph, first: number, json: boolean): Promise<Outcome> {
  const asking = () =>
    askOf({ run: (name, text, parameters) => graph.read(name, text, parameters, { timeoutMs }) });
  const papers = await nearPapers(asking, first);
  const people = await nearPeople(asking, first);
  return { exit: 0, answer: json ? JSON.stringify({ papers, people }) : linesOf(papers, people).join('\n') };
}

function linesOf(papers: readonly NearPair[], people: readonly NearPair[]): string[] {
  const [paper] = papers;
  const [person] = people;
  return [
    ...listed('Papers that may be one', papers),
    ...listed('People who may be one', people),
    ...(paper || person
      ? ['Nothing was joined. A file of decisions says what is so, for `coterie import`:']
      : []),
    ...(person ? ['  people:', `    - merge: [${person.one.id}, ${person.other.id}]`] : []),
    ...(paper ? ['  papers:', `    - not-the-same: [${paper.one.id}, ${paper.other.id}]`] : []),
  ];
}

const listed = (what: string, pairs: readonly NearPair[]): string[] =>
  pairs.length === 0
    ? [`${what}: none.`]
    : [
        `${what}:`,
        ...pairs.flatMap(({ score, one, other, reasons }) => [
          `  ${score.toFixed(2)}  ${one.id}  ${one.label}`,
          `        ${other.id}  ${other.label}`,
          `        ${reasons.join(' ')}`,
        ]),
      ];
