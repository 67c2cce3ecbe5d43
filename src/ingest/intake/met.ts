import { grown, markOf, Numbering } from '../marks.js';

/** The records that a run has met: in some forty bytes each, however many there are. */
export class Met {
  private readonly numbers = new Numbering();
  private digests = new Float64Array(1024);
  /** Number of the file where it is new, plus one; 0: it was there before. */
  private files = new Float64Array(1024);

  /** Its order in the run; -1: it was not met. */
  orderOf(id: string): number {
    return this.numbers.find(id);
  }

  saysTheSame(order: number, digest: string): boolean {
    return this.digests[order] === markOf(digest);
  }

  /** In which of the files it is new; -1: in none. */
  newIn(order: number): number {
    return (this.files[order] as number) - 1;
  }

  /** `file`: where it is new; -1: it is not. */
  add(id: string, digest: string, file: number): void {
    const order = this.numbers.add(id);
    if (order === this.digests.length) {
      this.digests = grown(this.digests);
      this.files = grown(this.files);
    }
    this.digests[order] = markOf(digest);
    this.files[order] = file + 1;
  }

  change(order: number, digest: string): void {
    this.digests[order] = markOf(digest);
  }
}
