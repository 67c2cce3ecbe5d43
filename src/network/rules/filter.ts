import { placeOf } from '../projection/idTable.js';
import type { Projection } from '../projection/projection.js';
import type { Avoided, Rules } from './rules.js';

/** A CollaborationFilter with ids, all of them ours. */
export interface Filter extends Omit<Rules, 'topics' | 'venues' | 'institutions' | 'excludePeople'> {
  readonly topics?: readonly string[] | null;
  readonly venues?: readonly string[] | null;
  readonly institutions?: readonly string[] | null;
  readonly excludePeople?: readonly string[] | null;
}

export interface Waypoints {
  readonly people?: readonly string[] | null;
  readonly institutions?: readonly string[] | null;
}

/** The number of what the projection does not know: nothing bears it, so that a rule that names it lets nothing pass. */
const unknown = -1;

/** The same rules in the projection's numbers. */
export function rulesIn(projection: Projection, filter: Filter): Rules {
  const { topicIds, venueIds, institutionIds, people } = projection;
  return {
    ...filter,
    topics: filter.topics?.map((id) => topicIds.indexOf(id)),
    venues: filter.venues?.map((id) => venueIds.indexOf(id)),
    institutions: filter.institutions?.map((id) => institutionIds.indexOf(id)),
    excludePeople: filter.excludePeople?.map((id) => placeOf(people.ids, id) ?? unknown),
  };
}

export const waypointsIn = ({ people, institutionIds }: Projection, waypoints: Waypoints): Avoided => ({
  people: waypoints.people?.map((id) => placeOf(people.ids, id) ?? unknown),
  institutions: waypoints.institutions?.map((id) => institutionIds.indexOf(id)),
});
