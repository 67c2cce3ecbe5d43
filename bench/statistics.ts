import { distanceBetween } from '../src/algorithms/distance.js';
import { listOf } from '../src/algorithms/lists.js';
import { sidesOf } from '../src/algorithms/levels.js';
import { neighboursIn } from '../src/algorithms/neighbours.js';
import { finished } from '../src/algorithms/search.js';
import type { Projection } from '../src/network/projection/projection.js';
import { Random } from './random.js';

/** What a literature is compared by. Decades are those from the 1960s on. */
export interface Statistics {
  readonly authorsPerPaper: readonly number[];
  readonly singleAuthorShare: readonly number[];
  readonly giantComponent: number;
  readonly meanDistance: number;
  readonly localClustering: number;
  readonly transitivity: number;
  /** Of the number of papers of an author, by maximum likelihood (Clauset, Shalizi and Newman 2009, equation 3.7). */
  readonly tailFrom10: number;
  readonly tailFrom40: number;
  readonly onePaperAuthors: number;
  readonly coauthors: number;
  readonly mostCoauthors: number;
  readonly authorsPerPapers: number;
  readonly p99TeamOf2020s: number;
  readonly largestTeam: number;
}

export function statisticsOf({ people, papers }: Projection): Statistics {
  const paperCount = papers.year.length;
  const personCount = people.isAmbiguous.length;
  const decades = Array.from({ length: 7 }, (): number[] => []);
  papers.year.forEach((year, paper) =>
    decades[Math.floor((year - 1960) / 10)]!.push(papers.teamSize[paper]!),
  );
  const degrees = Array.from({ length: personCount }, (_, person) => listOf(people.coauthors, person).length);
  const productivity = Array.from(
    { length: personCount },
    (_, person) => listOf(people.papers, person).length,
  );
  const sizes = Array.from(
    people.componentStarts.subarray(1),
    (end, at) => end - people.componentStarts[at]!,
  );
  const recent = [...decades[6]!].sort((one, other) => one - other);
  return {
    authorsPerPaper: decades.map(mean),
    singleAuthorShare: decades.map((teams) => mean(teams.map((size) => Number(size === 1)))),
    giantComponent: sizes.reduce((most, size) => Math.max(most, size), 0) / personCount,
    meanDistance: meanDistance(people),
    ...clustering(people),
    tailFrom10: tailExponent(productivity, 10),
    tailFrom40: tailExponent(productivity, 40),
    onePaperAuthors: mean(productivity.map((count) => Number(count === 1))),
    coauthors: mean(degrees),
    mostCoauthors: degrees.reduce((most, degree) => Math.max(most, degree), 0),
    authorsPerPapers: personCount / paperCount,
    p99TeamOf2020s: recent[Math.floor(recent.length * 0.99)]!,
    largestTeam: papers.teamSize.reduce((most, size) => Math.max(most, size), 0),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function tailExponent(values: readonly number[], from: number): number {
  const tail = values.filter((value) => value >= from);
  return 1 + tail.length / tail.reduce((sum, value) => sum + Math.log(value / (from - 0.5)), 0);
}

function meanDistance({ coauthors }: Projection['people']): number {
  const network = neighboursIn(coauthors);
  const sides = sidesOf(network.size);
  const random = new Random(7);
  const distances: number[] = [];
  for (let tries = 0; tries < 2000 && distances.length < 500; tries += 1) {
    const [from, to] = [random.below(network.size), random.below(network.size)];
    const distance = finished(distanceBetween(network, from, to, sides));
    if (distance !== null && distance > 0) distances.push(distance);
  }
  return mean(distances);
}

/** Local clustering (Watts and Strogatz 1998) over those with two coauthors or more, and transitivity, of everybody: a team of hundreds is in few
 *  samples. O(sum of squared numbers of coauthors). */
function clustering({
  coauthors,
}: Projection['people']): Pick<Statistics, 'localClustering' | 'transitivity'> {
  const { offsets, values } = coauthors;
  const size = offsets.length - 1;
  const aroundWhom = new Uint32Array(size).fill(size);
  let [closed, open, local, counted] = [0, 0, 0, 0];
  for (let person = 0; person < size; person += 1) {
    const around = listOf(coauthors, person);
    if (around.length < 2) continue;
    for (const one of around) aroundWhom[one] = person;
    let links = 0;
    for (const one of around) {
      for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
        if (aroundWhom[values[at]!] === person) links += 1;
      }
    }
    const pairs = around.length * (around.length - 1);
    local += links / pairs;
    counted += 1;
    closed += links;
    open += pairs;
  }
  return { localClustering: local / counted, transitivity: closed / open };
}
