import { listOf } from '../../src/algorithms/lists.js';
import { idAt } from '../../src/network/projection/idTable.js';
import type { Projection } from '../../src/network/projection/projection.js';
import { textAt } from '../../src/network/projection/texts.js';

/** All that a projection holds, by ids: the same for any numbering. */
export function toldNetwork({ people, papers, ...names }: Projection) {
  const ids = Array.from(people.isAmbiguous, (_, person) => idAt(people.ids, person));
  const named = (all: readonly string[], of: Uint32Array) => Array.from(of, (at) => all[at]!).sort();
  const below = (all: readonly string[], lists: Projection['broaderOfTopic']) =>
    all.map((id, at) => [id, ...named(all, listOf(lists, at))].join(' < ')).sort();
  return {
    people: ids
      .map((person, at) => ({
        person,
        name: textAt(people.names, at),
        isAmbiguous: people.isAmbiguous[at],
        coauthors: named(ids, listOf(people.coauthors, at)),
        shared: listOf(people.coauthors, at).reduce(
          (sum, _other, place) => sum + people.paperCounts[people.coauthors.offsets[at]! + place]!,
          0,
        ),
        connected: named(
          ids,
          Uint32Array.from(ids.keys()).filter((other) => people.component[other] === people.component[at]),
        )[0],
        papers: people.papers.offsets[at + 1]! - people.papers.offsets[at]!,
        institutions: named(names.institutionIds, listOf(people.institutions, at)),
      }))
      .sort((one, other) => (one.person < other.person ? -1 : 1)),
    papers: Array.from(papers.year, (year, at) => ({
      year,
      teamSize: papers.teamSize[at],
      type: papers.type[at],
      people: named(ids, listOf(papers.people, at)),
      venues: named(names.venueIds, listOf(papers.venues, at)),
      topics: named(names.topicIds, listOf(papers.topics, at)),
      institutions: named(names.institutionIds, listOf(papers.institutions, at)),
    })).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    newestYear: papers.newestYear,
    institutions: below(names.institutionIds, names.wholesOfInstitution),
    topics: below(names.topicIds, names.broaderOfTopic),
    venues: [...names.venueIds].sort(),
  };
}
