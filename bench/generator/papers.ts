import { offsetsOf } from '../../src/algorithms/lists.js';
import type { Random } from '../random.js';

const firstYear = 1960;
const lastYear = 2024;
const yearlyGrowth = 1.075;
/** By decade from 1960: authors a paper, and the share of papers with one author. */
const teams = [1.31, 1.3, 1.63, 2.06, 2.68, 3.27, 4.25];
const alone = [0.8, 0.8, 0.64, 0.46, 0.22, 0.11, 0.05];
/** Teams of this many or more, with a tail like a power law's. */
const large = 25;
const largeShare = 0.0004;
const largeExponent = 3.2;
const largestUsual = 390;
/** One such paper in a literature large enough: in a small one it would be most of all ties. */
export const hundreds = { authors: 251, fromPapers: 100_000 } as const;

/** When papers appear and how many write them, before anybody knows who. In order of time. */
export interface PlannedPapers {
  readonly year: Int16Array;
  /** Authorships of paper i are numbered from offsets[i] up to, not including, offsets[i + 1]. */
  readonly offsets: Uint32Array;
  /** The paper of hundreds of authors; -1 where there is none. */
  readonly ofHundreds: number;
}

export function plannedPapers(random: Random, count: number): PlannedPapers {
  const ofHundreds = count >= hundreds.fromPapers ? Math.floor(count * 0.97) : -1;
  const year = new Int16Array(count);
  const sizes = new Uint32Array(count);
  for (let paper = 0; paper < count; paper += 1) {
    year[paper] = yearAt((paper + 0.5) / count);
    const usual = teamSize(random, year[paper]!);
    sizes[paper] = paper === ofHundreds ? hundreds.authors : usual;
  }
  return { year, offsets: offsetsOf(sizes), ofHundreds };
}

/** The year before which this share of all papers appeared. */
function yearAt(share: number): number {
  const years = lastYear - firstYear + 1;
  const passed = Math.log(1 + share * (yearlyGrowth ** years - 1)) / Math.log(yearlyGrowth);
  return firstYear + Math.min(years - 1, Math.floor(passed));
}

function teamSize(random: Random, year: number): number {
  if (random.share() < largeShare)
    return Math.min(largestUsual, Math.floor(random.powerLaw(large, largeExponent)));
  const decade = Math.floor((year - firstYear) / 10);
  const single = alone[decade]!;
  if (random.share() < single) return 1;
  return 2 + random.negativeBinomial((teams[decade]! - single) / (1 - single) - 2, 2);
}
