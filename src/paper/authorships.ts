import type { GraphQLResolveInfo } from 'graphql';
import { isSelected, propertiesOf } from '../selection/properties.js';
import type { AuthorshipParams } from './paper.queries.js';

/** As much of each authorship as the operation needs. */
export const authorshipParams = (info: GraphQLResolveInfo): AuthorshipParams => ({
  authorship: propertiesOf('Authorship', info),
  person: propertiesOf('Person', info),
  institution: propertiesOf('Institution', info),
  affiliations: isSelected('Authorship.affiliations', info),
});
