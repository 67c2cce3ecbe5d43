import type { Use } from '../identity/named.js';
import type { Document, InstitutionFact, Quotation, Stated, TopicFact, VenueFact } from '../records.js';

/* Where a document speaks of institutions, venues and topics: in facts about them, and in passing. */

export function institutionUses(document: Document): Use<InstitutionFact>[] {
  const passing = passingIn<InstitutionFact>(document);
  return [
    ...document.institutions.map((fact) => ({
      document,
      names: [fact.name, ...(fact.names ?? [])],
      parent: fact.parent ?? null,
      context: null,
      fact,
      quotations: fact.quotations,
    })),
    ...document.institutions.flatMap((fact) => passing(fact.parent, fact)),
    ...document.affiliations.flatMap((fact) => [
      ...passing(fact.institution, fact),
      ...(fact.units ?? []).flatMap((unit) => passing(unit, fact, fact.institution)),
    ]),
    ...document.advising.flatMap((fact) => [
      ...passing(fact.institution, fact),
      ...passing(fact.unit, fact, fact.institution),
    ]),
    ...document.projects.flatMap((fact) => (fact.partners ?? []).flatMap((name) => passing(name, fact))),
    ...document.talks.flatMap((fact) => (fact.hosts ?? []).flatMap((name) => passing(name, fact))),
    ...document.teaching.flatMap((fact) => passing(fact.institution, fact)),
    ...document.awards.flatMap((fact) => passing(fact.grantor, fact)),
    ...document.publications.flatMap(({ awards }) =>
      awards.flatMap((award) => passing(award.grantor, award)),
    ),
  ];
}

export function venueUses(document: Document): Use<VenueFact>[] {
  const passing = passingIn<VenueFact>(document);
  return [
    ...document.venues.map((fact) => ({
      document,
      names: [fact.name, ...(fact.acronym ? [fact.acronym] : []), ...(fact.names ?? [])],
      parent: null,
      context: null,
      fact,
      quotations: fact.quotations,
    })),
    ...document.publications.flatMap((paper) => passing(paper.venue, wordsThatSay('venue', paper))),
    ...document.services.flatMap((fact) => passing(fact.venue, fact)),
    ...document.talks.flatMap((fact) => passing(fact.venue, fact)),
  ];
}

export function topicUses(document: Document): Use<TopicFact>[] {
  const passing = passingIn<TopicFact>(document);
  return [
    ...document.topics.map((fact) => ({
      document,
      names: [fact.name, ...(fact.names ?? [])],
      parent: null,
      context: null,
      fact,
      quotations: fact.quotations,
    })),
    ...document.topics.flatMap((fact) => (fact.broader ?? []).flatMap((name) => passing(name, fact))),
    ...document.declared.flatMap((fact) => passing(fact.topic, fact)),
    ...[...document.publications, ...document.notes, ...document.talks].flatMap(({ topics }) =>
      topics.flatMap((filed) => passing(filed.topic, filed)),
    ),
    ...document.affiliations.flatMap((fact) => passing(fact.thesisTopic, wordsThatSay('thesisTopic', fact))),
  ];
}

const passingIn =
  <Fact>(document: Document) =>
  (name: string | null | undefined, { quotations }: Stated, context?: string | null): Use<Fact>[] =>
    name === null || name === undefined
      ? []
      : [
          {
            document,
            names: [name],
            parent: null,
            context: context ?? null,
            fact: null,
            quotations: quotations.slice(0, 1),
          },
        ];

/** The quotations that name the field, else all. */
export function wordsThatSay(field: string, { quotations }: Stated): Stated {
  const saying = quotations.filter((quotation: Quotation) => quotation.says?.includes(field));
  return { quotations: saying.length > 0 ? saying : quotations };
}
