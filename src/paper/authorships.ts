import type { GraphQLResolveInfo } from 'graphql';
import { pageSize, type PageArgs, type Window } from '../ask/index.js';
import { argumentsOfItems, isWithinList } from '../selection/items.js';
import { isSelected, propertiesOf } from '../selection/properties.js';
import type { AuthorshipParams } from './paper.queries.js';

/** As much of each authorship as the operation needs. */
export const authorshipParams = (info: GraphQLResolveInfo): AuthorshipParams => ({
  authorship: propertiesOf('Authorship', info),
  person: propertiesOf('Person', info),
  institution: propertiesOf('Institution', info),
  affiliations: isSelected('Authorship.affiliations', info),
});

/** What the authors of each paper of a page will be asked for with, where it is the same for all of them. Null within a list: papers that
 *  several pages show would be told several times. */
export function authorshipsAlong(info: GraphQLResolveInfo): (Window & AuthorshipParams) | null {
  if (isWithinList(info)) return null;
  const [asked, ...others] = argumentsOfItems('authorships', info) as PageArgs[];
  if (asked === undefined || others.length > 0 || typeof asked.after === 'string') return null;
  return { ...authorshipParams(info), after: null, limit: pageSize(asked.first) + 1 };
}
