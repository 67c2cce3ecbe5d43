/** Labels of which a list reads only what the operation shows. */
export type Shown = 'Person' | 'Paper' | 'Authorship' | 'Institution' | 'Topic' | 'Venue';

type Reads = Readonly<Record<string, readonly string[]>>;

/** What fields read of the record besides its id. One without a resolver of its own reads the property of its name and needs no line; of one
 *  that has a resolver but no line, the whole record is read. */
export const reads: Readonly<Record<Shown, Reads>> = {
  Person: {
    ...byId('url', 'sources', 'claims', 'links', 'names', 'notToConfuseWith', 'mayBe', 'currentAffiliation'),
    ...byId('affiliations', 'advisors', 'advisees', 'collaborationWith', 'topics', 'awards', 'talks'),
    ...byId('services', 'teaching', 'projects', 'artifacts', 'repositories', 'statements', 'skills'),
    label: ['name'],
    // A record is known by its identity.
    identity: ['identity'],
    orcid: ['identity', 'orcid'],
    externalIds: ['identity', 'externalIds'],
    stats: ['identity', 'paperCount', 'coauthorCount', 'firstYear', 'lastYear'],
    papers: ['identity', 'paperCount'],
    coauthors: ['identity', 'name', 'coauthorCount'],
  },
  Paper: {
    ...byId('url', 'sources', 'claims', 'links', 'statusHistory', 'venue', 'venueRanks', 'awards'),
    ...byId('repositories', 'authorships', 'topics', 'otherVersions'),
    externalIds: ['externalIds'],
  },
  Authorship: {
    ...byId('sources', 'paper', 'person'),
    affiliations: ['affiliations'],
  },
  Institution: {
    ...byId(
      'url',
      'sources',
      'claims',
      'links',
      'names',
      'parent',
      'children',
      'people',
      'papers',
      'partners',
    ),
    label: ['name'],
    externalIds: ['externalIds'],
  },
  Topic: {
    ...byId('url', 'sources', 'claims', 'names', 'broader', 'narrower', 'papers', 'people'),
    label: ['name'],
    externalIds: ['externalIds'],
  },
  Venue: {
    ...byId('url', 'sources', 'claims', 'names', 'papers'),
    label: ['name'],
    externalIds: ['externalIds'],
  },
};

function byId(...fields: string[]): Reads {
  return Object.fromEntries(fields.map((field) => [field, []]));
}
