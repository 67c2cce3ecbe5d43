import { createHash } from 'node:crypto';
import { offsetsOf, type Lists } from '../src/algorithms/lists.js';
import { noType, type Columns } from '../src/network/projection/columns.js';
import { Random } from './random.js';

/** A literature that grows like a real one: the same for the same size and seed. Each paper has a lead author from its community, by activity
 *  (Simon 1955); the others are new, or past coauthors of the lead, or theirs. */

const firstYear = 1960;
const lastYear = 2024;
const yearlyGrowth = 1.075;
/** By decade from 1960: authors a paper, and the share of papers with one author. */
const teams = [1.31, 1.3, 1.63, 2.06, 2.68, 3.27, 4.14];
const alone = [0.8, 0.8, 0.64, 0.46, 0.22, 0.11, 0.05];
const largeTeams = 0.0006;
const largestTeam = 320;
const longestCareer = 32;
/** Tuned by hand against what `statistics.ts` tells of ten thousand papers. The rest: somebody of the community, or of another. */
const chances = {
  newTeam: 0.055,
  newLead: 0.15,
  newOther: 0.13,
  pastCoauthor: 0.55,
  theirs: 0.3,
  elsewhere: 0.1,
};
const papersPerCommunity = 600;

export function generatedNetwork(paperCount: number, seed = 1): Columns {
  const random = new Random(seed);
  const communities = Math.max(1, Math.round(paperCount / papersPerCommunity));
  /** Authors of the papers of each community, once for each paper: drawn from, the active come more often. */
  const active: number[][] = Array.from({ length: communities }, () => []);
  const papersOf: number[][] = [];
  const firstYearOf: number[] = [];
  const communityOf: number[] = [];
  const teamsOfPaper: number[][] = [];
  const year = new Int16Array(paperCount);
  const community = new Uint32Array(paperCount);
  /** A team of hundreds would be most of a small literature's ties. */
  const isLarge = paperCount >= 100_000;
  const largest = isLarge ? Math.floor(paperCount * 0.97) : -1;
  const largestUsual = isLarge ? 200 : 60;

  const newAuthor = (when: number, where: number) => {
    papersOf.push([]);
    firstYearOf.push(when);
    communityOf.push(where);
    return papersOf.length - 1;
  };
  const isActive = (author: number, when: number) => when - firstYearOf[author]! <= longestCareer;
  const coauthorOf = (author: number): number | undefined => {
    const papers = papersOf[author]!;
    if (papers.length === 0) return undefined;
    const team = teamsOfPaper[papers[random.below(papers.length)]!]!;
    return team[random.below(team.length)];
  };
  const someoneIn = (where: number) => active[where]![random.below(active[where]!.length)];

  for (let paper = 0; paper < paperCount; paper += 1) {
    const when = yearAt((paper + 0.5) / paperCount);
    const where = random.below(communities);
    const size = paper === largest ? largestTeam : teamSize(random, when, largestUsual);
    const team: number[] = [];
    const isNewTeam = random.share() < chances.newTeam;
    const lead = isNewTeam || random.share() < chances.newLead ? undefined : someoneIn(where);
    team.push(lead !== undefined && isActive(lead, when) ? lead : newAuthor(when, where));
    for (let tries = 0; team.length < size; tries += 1) {
      const chance = random.share();
      let other: number | undefined;
      if (!isNewTeam && random.share() >= chances.newOther && tries < 3 * size) {
        const near = coauthorOf(team[0]!);
        const home = random.share() < chances.elsewhere ? random.below(communities) : where;
        if (near === undefined || chance >= chances.pastCoauthor + chances.theirs) other = someoneIn(home);
        else other = chance < chances.pastCoauthor ? near : coauthorOf(near);
        if (other === undefined || team.includes(other) || !isActive(other, when)) continue;
      }
      team.push(other ?? newAuthor(when, where));
    }
    year[paper] = when;
    community[paper] = where;
    teamsOfPaper.push(team);
    for (const author of team) {
      papersOf[author]!.push(paper);
      active[communityOf[author]!]!.push(author);
    }
  }
  return columnsFrom(teamsOfPaper, year, community, communityOf, communities);
}

/** The year before which this share of all papers appeared. */
function yearAt(share: number): number {
  const years = lastYear - firstYear + 1;
  const passed = Math.log(1 + share * (yearlyGrowth ** years - 1)) / Math.log(yearlyGrowth);
  return firstYear + Math.min(years - 1, Math.floor(passed));
}

function teamSize(random: Random, when: number, largestUsual: number): number {
  if (random.share() < largeTeams)
    return Math.min(largestUsual, Math.floor(25 / (1 - random.share()) ** 0.8));
  const decade = Math.floor((when - firstYear) / 10);
  const single = alone[decade]!;
  if (random.share() < single) return 1;
  return 2 + random.negativeBinomial((teams[decade]! - single) / (1 - single) - 2, 2);
}

function columnsFrom(
  teamsOfPaper: readonly (readonly number[])[],
  year: Int16Array,
  community: Uint32Array,
  communityOf: readonly number[],
  communities: number,
): Columns {
  const papers = teamsOfPaper.length;
  const people = communityOf.length;
  const ones = (count: number) => Uint32Array.from({ length: count + 1 }, (_, at) => at);
  const nothing = (count: number): Lists => ({
    offsets: new Uint32Array(count + 1),
    values: new Uint32Array(0),
  });
  const offsets = offsetsOf(teamsOfPaper.map(({ length }) => length));
  const values = new Uint32Array(offsets[papers]!);
  teamsOfPaper.forEach((team, paper) => values.set(team, offsets[paper]));
  const named = (letter: string) =>
    Array.from({ length: communities }, (_, at) => `${letter}_${String(at).padStart(16, '0')}`);
  return {
    personIds: Array.from({ length: people }, (_, at) => idOf(at)),
    isAmbiguous: Uint8Array.from({ length: people }, (_, at) => Number(at % 50 === 7)),
    institutionsOfPerson: { offsets: ones(people), values: Uint32Array.from(communityOf) },
    peopleOfPaper: { offsets, values },
    year,
    teamSize: Uint32Array.from(teamsOfPaper, ({ length }) => length),
    type: Uint8Array.from(year, (_, paper) => (paper % 10 === 0 ? noType : paper % 5)),
    venuesOfPaper: { offsets: ones(papers), values: community },
    topicsOfPaper: { offsets: ones(papers), values: community },
    institutionsOfPaper: nothing(papers),
    institutionIds: named('i'),
    topicIds: named('t'),
    venueIds: named('v'),
    wholesOfInstitution: nothing(communities),
    broaderOfTopic: nothing(communities),
  };
}

/** Ids like ours, in no order of age. */
function idOf(person: number): string {
  const mixed = Math.imul(person + 1, 0x9e3779b1) >>> 0;
  return `p_${mixed.toString(32).padStart(7, '0')}${String(person).padStart(9, '0')}`;
}

/** SHA-256 of who wrote which paper when: what a size and a seed stand for. */
export function digestOf({ peopleOfPaper, year }: Columns): string {
  const digest = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of [peopleOfPaper.offsets, peopleOfPaper.values, year]) {
    digest.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return digest.digest('hex');
}
