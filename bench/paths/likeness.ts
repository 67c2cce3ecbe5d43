import { hundreds } from '../generator/papers.js';
import type { Statistics } from '../statistics.js';

/** What a real literature has, the ACL corpus of 81,000 papers, and how near a generated one must come. */
const real: readonly (readonly [name: keyof Statistics, low: number, high: number])[] = [
  ['giantComponent', 0.84, 0.9],
  ['localClustering', 0.7, 0.8],
  ['transitivity', 0.17, 0.35],
  ['tailFrom10', 2.2, 2.5],
  ['tailFrom40', 2.7, 3.2],
  ['onePaperAuthors', 0.55, 0.6],
  ['coauthors', 9, 15],
  ['authorsPerPapers', 0.85, 0.96],
  ['p99TeamOf2020s', 12, 12],
];
const authorsPerPaper = [1.31, 1.3, 1.63, 2.06, 2.68, 3.27, 4.14];
const singleAuthorShare = [0.8, 0.8, 0.64, 0.46, 0.22, 0.11, 0.05];

/** Distances grow with size: those of the ACL corpus, and of dblp with 1.3 million people. */
const meanDistance = (papers: number) => (papers < 500_000 ? [4.5, 5.5] : [5.6, 6.6]) as [number, number];
/** A team of hundreds would be most of the ties of a literature that is smaller. */
const largestTeam = (papers: number) =>
  (papers < hundreds.fromPapers ? [0, 400] : [251, 400]) as [number, number];

/** Each statistic of a literature of so many papers beside what is accepted. */
export function likeness(found: Statistics, papers: number) {
  const row = (statistic: string, value: number, low: number, high: number) => ({
    statistic,
    value: Number(value.toFixed(3)),
    low,
    high,
    missed: value >= low && value <= high ? '' : 'MISS',
  });
  const decade = (at: number) => `${1960 + 10 * at}s`;
  const rounded = (value: number) => Number(value.toFixed(3));
  return [
    row('meanDistance', found.meanDistance, ...meanDistance(papers)),
    row('largestTeam', found.largestTeam, ...largestTeam(papers)),
    ...real.map(([name, low, high]) => row(name, found[name] as number, low, high)),
    ...authorsPerPaper.map((mean, at) =>
      row(
        `authors a paper, ${decade(at)}`,
        found.authorsPerPaper[at]!,
        rounded(mean * 0.9),
        rounded(mean * 1.1),
      ),
    ),
    ...singleAuthorShare.map((share, at) =>
      row(
        `single authors, ${decade(at)}`,
        found.singleAuthorShare[at]!,
        rounded(share - 0.08),
        rounded(share + 0.08),
      ),
    ),
  ];
}
