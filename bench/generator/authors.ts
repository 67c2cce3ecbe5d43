import type { Random } from '../random.js';

const longestCareer = 23;
/** The share of authors who write again and again, and how much likelier than others: a power law, cut off. */
const lastingShare = 0.65;
const leastWeight = 1.4;
const weightExponent = 0.97;
const mostWeight = 150;
/** How often one looks past the newest of somebody's papers, and past the next. */
const looksBack = 0.71;

/** Everybody who has written so far. Authors are numbered as they appear, and each belongs to a community for good. */
export class Authors {
  readonly communityOf: number[] = [];
  private readonly firstYearOf: number[] = [];
  /** How likely somebody is to write again; 0 for those of one paper. */
  private readonly weightOf: number[] = [];
  /** Members of a community, each as often as its weight says: drawn from, the active come more often. */
  private readonly membersOf: number[][];
  /** The last authorship of each, and of each authorship the one before by the same author: -1 where there is none. */
  private readonly newestOf: number[] = [];
  private readonly before: Int32Array;
  private readonly paperOf: Uint32Array;

  /** `offsets`: where the authorships of each paper begin. `people`: who they are of, filled as papers are written. */
  constructor(
    private readonly random: Random,
    communities: number,
    private readonly offsets: Uint32Array,
    private readonly people: Uint32Array,
  ) {
    this.membersOf = Array.from({ length: communities }, () => []);
    this.before = new Int32Array(people.length).fill(-1);
    this.paperOf = new Uint32Array(people.length);
  }

  newcomer(year: number, community: number): number {
    const author = this.communityOf.length;
    const weight = this.weight();
    this.communityOf.push(community);
    this.firstYearOf.push(year);
    this.weightOf.push(weight);
    this.newestOf.push(-1);
    for (let times = 0; times < weight; times += 1) this.membersOf[community]!.push(author);
    return author;
  }

  writesStill(author: number, year: number): boolean {
    return this.weightOf[author]! > 0 && year - this.firstYearOf[author]! <= longestCareer;
  }

  /** Null in a community that nobody has joined who writes again. */
  memberOf(community: number): number | null {
    const members = this.membersOf[community]!;
    return members.length === 0 ? null : this.random.of(members);
  }

  /** The one of most weight among so many drawn from everywhere. */
  eminent(draws: number): number | null {
    let best: number | null = null;
    for (let draw = 0; draw < draws; draw += 1) {
      const other = this.memberOf(this.random.below(this.membersOf.length));
      if (other === null) continue;
      if (best === null || this.weightOf[other]! > this.weightOf[best]!) best = other;
    }
    return best;
  }

  /** Of one of somebody's papers, a late one likelier, anybody: the author too. Null before the first. */
  coauthorOf(author: number): number | null {
    let authorship = this.newestOf[author]!;
    if (authorship < 0) return null;
    while (this.before[authorship]! >= 0 && this.random.share() < looksBack) {
      authorship = this.before[authorship]!;
    }
    const paper = this.paperOf[authorship]!;
    const start = this.offsets[paper]!;
    return this.people[start + this.random.below(this.offsets[paper + 1]! - start)]!;
  }

  /** Once the team of a paper is whole. */
  wrote(paper: number): void {
    for (let at = this.offsets[paper]!; at < this.offsets[paper + 1]!; at += 1) {
      const author = this.people[at]!;
      this.before[at] = this.newestOf[author]!;
      this.newestOf[author] = at;
      this.paperOf[at] = paper;
    }
  }

  private weight(): number {
    if (this.random.share() >= lastingShare) return 0;
    const weight = Math.min(mostWeight, this.random.powerLaw(leastWeight, weightExponent));
    return Math.floor(weight + this.random.share());
  }
}
