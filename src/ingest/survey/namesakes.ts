import { nameWords } from '../identity/names.js';
import { namesakesOfOrcid, namesakesOnPaper } from '../rows/namesakes.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import type { Other, PeopleFound } from './people.js';
import { titleToken } from './stubs.js';
import { Vocabulary } from './texts.js';
import { integers } from './columns.js';

/** Of each person those who are surely somebody else though the name is alike; titles stand as tokens. */
export function namesakesIn(material: Material, papers: Papers, people: PeopleFound): Map<number, Other[]> {
  const found = new Map<number, Map<number, string>>();
  const note = (person: number, other: number, reason: string): void => {
    const others = found.get(person) ?? new Map<number, string>();
    found.set(person, others.set(other, reason));
  };
  const both = (one: string, other: string, reason: string): void => {
    note(Number(one), Number(other), reason);
    note(Number(other), Number(one), reason);
  };
  const numbers = new Map<string, number>();
  for (const { one, other, reason } of namesakesOfOrcid(orcidPrints(material, papers, people, numbers)))
    both(String(numbers.get(one)), String(numbers.get(other)), reason);
  const words = new Words(material);
  for (const publication of papers.order) {
    const paper = papers.paperOf.at(publication);
    if (papers.only.at(paper) !== publication) continue;
    const places = words.alike(
      [...papers.placesOf(paper)].map((lead) => ({ lead, print: newestPrint(material, papers, lead) })),
    );
    if (places.length < 2) continue;
    const newest = papers.publicationsOf(paper).at(-1) as number;
    const title = material.sightings.hasTitle.at(newest) === 1 ? titleToken(newest) : null;
    const named = places.map(({ lead, print }) => {
      const person = people.personOf(lead);
      return {
        name: material.sightings.printed(print).name,
        person: person === null ? null : String(person),
      };
    });
    for (const { one, other, reason } of namesakesOnPaper(named, title)) both(one, other, reason);
  }
  for (const [person, others] of people.notSame)
    for (const { person: other, reason } of others) note(person, other, reason);
  return new Map(
    [...found].map(([person, others]) => [
      person,
      [...others].map(([other, reason]) => ({ person: other, reason })),
    ]),
  );
}

function newestPrint({ sightings }: Material, papers: Papers, lead: number): number {
  let newest = lead;
  for (const print of papers.printsOf(lead)) newest = print;
  return sightings.print.at(newest);
}

/** Prints with an ORCID iD, of the names under which several iDs stand. People by their ids, so that their order is that of ids. */
function* orcidPrints(
  { sightings }: Material,
  papers: Papers,
  people: PeopleFound,
  numbers: Map<string, number>,
) {
  const seen = new Map<number, number>();
  const several = new Set<number>();
  for (let print = 0; print < sightings.authorshipCount; print += 1) {
    const ids = sightings.ids.at(print);
    if (ids === 0 || !sightings.lists.at(ids).includes('"ORCID"')) continue;
    const name = sightings.foldOf.at(sightings.print.at(print));
    const known = seen.get(name);
    if (known === undefined) seen.set(name, ids);
    else if (known !== ids) several.add(name);
  }
  if (several.size === 0) return;
  for (let person = 0; person < people.count; person += 1) {
    for (const lead of people.places.of(person)) {
      for (const print of papers.printsOf(lead)) {
        const name = sightings.foldOf.at(sightings.print.at(print));
        if (sightings.ids.at(print) === 0 || !several.has(name)) continue;
        numbers.set(people.idOf(person), person);
        yield { person: people.idOf(person), name: sightings.folded.at(name), ids: sightings.idsAt(print) };
      }
    }
  }
}

/** First and last words of names, by number. */
class Words {
  private readonly words = new Vocabulary();
  /** Of each print 1 more than the number of its first and last word. */
  private readonly first = integers();
  private readonly last = integers();

  constructor(private readonly material: Material) {}

  /** Those of a paper's places that share a first or last word with another. */
  alike<Place extends { readonly print: number }>(places: readonly Place[]): Place[] {
    if (places.length < 2 || (places.length < 10 && !this.haveAlike(places))) return [];
    const uses = new Map<number, number>();
    for (const { print } of places)
      for (const word of this.of(print)) uses.set(word, (uses.get(word) ?? 0) + 1);
    if (uses.size === 0 || Math.max(...uses.values()) < 2) return [];
    return places.filter(({ print }) => this.of(print).some((word) => (uses.get(word) ?? 0) > 1));
  }

  private haveAlike(places: readonly { readonly print: number }[]): boolean {
    for (let one = 1; one < places.length; one += 1) {
      const print = (places[one] as { print: number }).print;
      this.know(print);
      const [first, last] = [this.first.at(print), this.last.at(print)];
      for (let other = 0; other < one; other += 1) {
        const before = (places[other] as { print: number }).print;
        this.know(before);
        const [start, end] = [this.first.at(before), this.last.at(before)];
        if (first === start || first === end || last === start || last === end) return true;
      }
    }
    return false;
  }

  private of(print: number): number[] {
    this.know(print);
    const [first, last] = [this.first.at(print), this.last.at(print)];
    return first === last ? [first] : [first, last];
  }

  private know(print: number): void {
    if (print >= this.first.length || this.first.at(print) === 0) {
      const words = nameWords(this.material.sightings.printed(print).name);
      this.first.set(print, this.words.take(words[0] ?? '') + 1);
      this.last.set(print, this.words.take(words.at(-1) ?? '') + 1);
    }
  }
}
