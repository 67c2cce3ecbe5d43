import { NameIndex } from '../identity/initials.js';
import { areCompatible } from '../identity/names.js';
import type { Document } from '../records.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import type { PeopleFound } from './people.js';

/** Whom initials may stand for: the people of the same origins whose full name fits, in whatever block they were judged. Completes
 *  what the judges found inside of blocks. */
export function completeInitials(material: Material, papers: Papers, people: PeopleFound): void {
  if (people.initialsOnly.size === 0) return;
  const { sightings, documents } = material;
  const originOf = (print: number): string =>
    (documents[sightings.documentOf.at(sightings.publicationOf.at(print))] as Document).origin;
  const namesOf = (person: number): [origin: string, name: string][] => {
    const found = new Map<string, [string, string]>();
    for (const lead of people.places.of(person)) {
      const prints = [...papers.printsOf(lead)];
      const { name } = sightings.printed(sightings.print.at(prints.at(-1) as number));
      for (const print of prints) found.set(`${originOf(print)}|${name}`, [originOf(print), name]);
    }
    return [...found.values()];
  };
  const open = new Set(
    [...people.initialsOnly].flatMap((person) => namesOf(person).map(([origin]) => origin)),
  );
  const index = new NameIndex<number>();
  for (let person = 0; person < people.count; person += 1) {
    if (people.initialsOnly.has(person)) continue;
    for (const [origin, name] of namesOf(person)) if (open.has(origin)) index.add(origin, name, person);
  }
  for (const person of people.initialsOnly) {
    const names = namesOf(person);
    const lead = people.places.of(person)[0] as number;
    const prints = [...papers.printsOf(lead)];
    const { name } = sightings.printed(sightings.print.at(prints.at(-1) as number));
    const fitting = new Set((people.mayBe.get(person) ?? []).map((other) => other.person));
    for (const origin of new Set(names.map(([first]) => first)))
      for (const near of index.near(origin, name)) if (areCompatible(near.name, name)) fitting.add(near.item);
    const reason = `${name} may be short for this name.`;
    if (fitting.size > 0)
      people.mayBe.set(
        person,
        [...fitting].map((other) => ({ person: other, reason })),
      );
  }
}
