import { createHash } from 'node:crypto';
import { listOf, type Lists } from '../src/algorithms/lists.js';
import { noType, type Columns } from '../src/network/projection/columns.js';
import { Authors } from './generator/authors.js';
import { plannedPapers } from './generator/papers.js';
import { Random } from './random.js';

/** A literature that grows like a real one: the same for the same size and seed. Few write again and again (Lotka 1926), and how often is theirs
 *  from the start; each paper has a lead of its community, and others who are new, or past coauthors of the lead, or theirs. */

/** Tuned by hand against what `statistics.ts` tells of ten thousand, a hundred thousand and a million papers. The rest of those who are not
 *  new: somebody of the community, or of another. */
const chances = {
  newTeam: 0.074,
  newLead: 0.158,
  newOther: 0.245,
  pastCoauthor: 0.3,
  theirs: 0.35,
  elsewhere: 0.018,
};
/** Of those drawn from everywhere, the one of most weight joins a team of hundreds. */
const drawsForHundreds = 40;
/** How often somebody is looked for who is free, before a newcomer takes the place. */
const mostTries = { lead: 20, other: 8 } as const;

/** Larger literatures have more communities, and larger ones. */
const communitiesOf = (papers: number) => Math.max(1, Math.round((papers / 600) ** 0.85));

export function generatedNetwork(paperCount: number, seed = 1): Columns {
  const random = new Random(seed);
  const communities = communitiesOf(paperCount);
  const { year, offsets, ofHundreds } = plannedPapers(random, paperCount);
  const people = new Uint32Array(offsets[paperCount]!);
  const community = new Uint32Array(paperCount);
  const authors = new Authors(random, communities, offsets, people);
  for (let paper = 0; paper < paperCount; paper += 1) {
    community[paper] = random.below(communities);
    const team = people.subarray(offsets[paper], offsets[paper + 1]);
    const when = year[paper]!;
    const home = community[paper]!;
    fill(team, { authors, random, when, home, communities, isOfHundreds: paper === ofHundreds });
    authors.wrote(paper);
  }
  return columnsFrom({ offsets, values: people }, year, community, authors.communityOf, communities);
}

interface Writing {
  readonly authors: Authors;
  readonly random: Random;
  readonly when: number;
  readonly home: number;
  readonly communities: number;
  readonly isOfHundreds: boolean;
}

/** Finds the authors of a paper, the lead first. */
function fill(team: Uint32Array, writing: Writing): void {
  const { authors, random, when, home, isOfHundreds } = writing;
  const isNew = !isOfHundreds && random.share() < chances.newTeam;
  const join = (at: number, newcomers: number, tries: number, draw: () => number | null) => {
    const found =
      isNew || random.share() < newcomers ? null : whoIsFree(team.subarray(0, at), writing, tries, draw);
    team[at] = found ?? authors.newcomer(when, home);
  };
  join(0, chances.newLead, mostTries.lead, () => authors.memberOf(home));
  for (let at = 1; at < team.length; at += 1) {
    if (isOfHundreds) join(at, 0, mostTries.other, () => authors.eminent(drawsForHundreds));
    else join(at, chances.newOther, mostTries.other, () => acquaintance(team[0]!, writing));
  }
}

/** The first one drawn who writes still and is not on the team yet. */
function whoIsFree(
  team: Uint32Array,
  { authors, when }: Writing,
  mostTries: number,
  draw: () => number | null,
): number | null {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const other = draw();
    if (other !== null && authors.writesStill(other, when) && !team.includes(other)) return other;
  }
  return null;
}

function acquaintance(lead: number, { authors, random, home, communities }: Writing): number | null {
  const chance = random.share();
  if (chance < chances.pastCoauthor) return authors.coauthorOf(lead);
  if (chance < chances.pastCoauthor + chances.theirs) {
    const near = authors.coauthorOf(lead);
    return near === null ? null : authors.coauthorOf(near);
  }
  return authors.memberOf(random.share() < chances.elsewhere ? random.below(communities) : home);
}

function columnsFrom(
  peopleOfPaper: Lists,
  year: Int16Array,
  community: Uint32Array,
  communityOf: readonly number[],
  communities: number,
): Columns {
  const papers = year.length;
  const people = communityOf.length;
  const ones = (count: number) => Uint32Array.from({ length: count + 1 }, (_, at) => at);
  const nothing = (count: number): Lists => ({
    offsets: new Uint32Array(count + 1),
    values: new Uint32Array(0),
  });
  const named = (letter: string) =>
    Array.from({ length: communities }, (_, at) => `${letter}_${String(at).padStart(16, '0')}`);
  return {
    personIds: Array.from({ length: people }, (_, at) => idOf(at)),
    isAmbiguous: Uint8Array.from({ length: people }, (_, at) => Number(at % 50 === 7)),
    institutionsOfPerson: { offsets: ones(people), values: Uint32Array.from(communityOf) },
    peopleOfPaper,
    year,
    teamSize: Uint32Array.from(year, (_, paper) => listOf(peopleOfPaper, paper).length),
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

/** Of the first seed, by number of papers: whoever measures on these measures the same network. */
export const publishedDigests: Readonly<Record<number, string>> = {
  10_000: '8961514fc2a397827c3adebb26d06e3ad886c511999b2443f7f21cd22ed93fa0',
  100_000: '1c1f4c7b248ac3da80996d411f485f877e3a6675fd7de7ecce3de2d39d7b8210',
  1_000_000: 'ba2309de9f908b8a3942aa8b97550a36638e04fd41b604f3babb6416745f40f4',
};
