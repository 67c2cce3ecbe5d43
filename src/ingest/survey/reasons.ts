import type { Material } from './material.js';
import type { Papers } from './papers.js';
import { Vocabulary } from './texts.js';

/** Sentences, each pattern of them kept once: what a place itself tells, its name and ids, is cut out and put back. */
export class Reasons {
  private readonly patterns = new Vocabulary();

  constructor(
    private readonly material: Material,
    private readonly papers: Papers,
  ) {}

  take(sentence: string, lead: number | null): number {
    let pattern = sentence;
    this.partsOf(lead).forEach((part, index) => {
      if (part.length > 2 && pattern.includes(part))
        pattern = pattern.replaceAll(part, `\u0003${index}\u0003`);
    });
    return this.patterns.take(pattern);
  }

  /** The sentence without what the place itself tells: of equal records, equal patterns make equal sentences. */
  patternAt(reason: number): string {
    return this.patterns.at(reason);
  }

  /** Titles still stand as tokens. */
  at(reason: number, lead: number | null): string {
    const pattern = this.patterns.at(reason);
    if (!pattern.includes('\u0003')) return pattern;
    const parts = this.partsOf(lead);
    return pattern.replace(/\u0003(\d+)\u0003/gu, (_all, index: string) => parts[Number(index)] ?? ''); // eslint-disable-line no-control-regex
  }

  /** The newest print's name, and every print's ids and first and last name. */
  private partsOf(lead: number | null): string[] {
    if (lead === null) return [];
    const { sightings } = this.material;
    const parts: string[] = [];
    let name = '';
    for (const print of this.papers.printsOf(lead)) {
      const printed = sightings.printed(sightings.print.at(print));
      name = printed.name;
      if (printed.family !== undefined) parts.push(`${printed.given ?? ''} ${printed.family}`.trim());
      for (const { value } of sightings.idsAt(print)) parts.push(value);
    }
    return [name, ...parts];
  }
}
