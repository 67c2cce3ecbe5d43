import type { Place } from '../identity/authorships.js';
import { namesOfReferences } from '../identity/hand.js';
import { namesOfPaperReferences } from '../identity/handPapers.js';
import { mentionsOf, namesOf } from '../identity/mentions.js';
import type { PaperSighting } from '../identity/sightings.js';
import type { Document } from '../records.js';
import { contradictionsIn } from './contradictions.js';
import type { Decision } from './decision.js';
import { anchorsOf, decisionsIn, isMet } from './references.js';

/** What these records show about the decisions; of all blocks together, what there is to complain of. */
export interface Findings {
  /** References that mean somebody here: "decisions.yaml, line 3#0". */
  readonly met: ReadonlySet<string>;
  readonly complaints: readonly Complaint[];
}

export interface Complaint {
  /** "decisions.yaml, line 3". */
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
}

export const nameOfReference = ({ place }: Decision, index: number): string => `${place}#${index}`;

/** In: documents, with the decisions among them, and what identity found in them or in a part of them. */
export function findingsIn(
  documents: readonly Document[],
  sightings: readonly PaperSighting[],
  places: readonly Place[],
): Findings {
  const people = decisionsIn(documents, 'people');
  const papers = decisionsIn(documents, 'papers');
  if (people.length + papers.length === 0) return { met: new Set(), complaints: [] };
  const mentions = mentionsOf(documents, namesOf(documents));
  const anchors = anchorsOf(
    people.flatMap(({ of }) => of),
    places,
    mentions,
  );
  const named = namesOfPaperReferences(papers, sightings);
  const met = [
    ...people.flatMap((decision) =>
      decision.of.flatMap((one, at) => {
        const found = anchors.get(one);
        return found && isMet(found) ? [nameOfReference(decision, at)] : [];
      }),
    ),
    ...papers.flatMap((decision) =>
      decision.of.flatMap((_, at) => (named(decision, at) === null ? [] : [nameOfReference(decision, at)])),
    ),
  ];
  const refused = [
    ...contradictionsIn(
      people,
      namesOfReferences(people, (one) => anchors.get(one) ?? { places: [], ids: [], mentions: [] }),
    ),
    ...contradictionsIn(papers, named),
  ];
  return {
    met: new Set(met),
    complaints: refused.map(({ decision, what, remedy }) => ({ place: decision.place, what, remedy })),
  };
}

/** Everything that is wrong with the decisions, in their order: a reference that no part of the records knows, and contradictions. */
export function complaintsOf(documents: readonly Document[], findings: readonly Findings[]): Complaint[] {
  const decisions = [...decisionsIn(documents, 'people'), ...decisionsIn(documents, 'papers')];
  const met = new Set(findings.flatMap((one) => [...one.met]));
  const unknown = decisions.flatMap((decision) =>
    decision.words.flatMap((words, at): Complaint[] =>
      met.has(nameOfReference(decision, at))
        ? []
        : [
            {
              place: decision.place,
              what: `No record knows ${words}.`,
              remedy:
                'Correct it, or import what names it: the decision waits and comes into force with that import.',
            },
          ],
    ),
  );
  const refused = new Map(findings.flatMap(({ complaints }) => complaints).map((one) => [one.place, one]));
  return [...unknown, ...refused.values()];
}
