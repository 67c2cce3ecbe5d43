import type { RecordStore } from '../write/bundles.js';
import type { Material } from './material.js';

/** Puts titles back into sentences that name publications by tokens. */
export class Titles {
  constructor(
    private readonly material: Material,
    private readonly store: RecordStore,
  ) {}

  /** The sentence, and for each title in it the digest of the record that bears it. */
  digest(sentence: string): string {
    if (!sentence.includes('\u0001')) return sentence;
    const { sightings } = this.material;
    return sentence.replace(
      token,
      (_all, place: string) =>
        `${sightings.recordIds.at(Number(place))} ${sightings.digestOne.at(Number(place))} ${sightings.digestOther.at(Number(place))}`,
    );
  }

  /** Makes any of these sentences whole. */
  async completed(sentences: readonly string[]): Promise<(sentence: string) => string> {
    const { sightings, seedStart } = this.material;
    const places = new Set(
      sentences.flatMap((sentence) => [...sentence.matchAll(token)].map(([, place]) => Number(place))),
    );
    const ids = [...places].flatMap((place) =>
      seedStart.has(sightings.documentOf.at(place)) ? [] : [sightings.recordIds.at(place)],
    );
    const records = ids.length === 0 ? new Map() : await this.store.byId(ids);
    const titles = new Map(
      [...places].map((place) => [place, this.material.publication(place, records).title]),
    );
    return (sentence) => sentence.replace(token, (_all, place: string) => titles.get(Number(place)) ?? '');
  }
}

const token = /\u0001(\d+)\u0001/gu; // eslint-disable-line no-control-regex
