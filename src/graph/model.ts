/** What the graph may hold, as the offline lint of every .cypher file knows it. A new domain adds its lines here. */

/** Labels with their properties besides `id`. Every node but those of tests also bears `Thing`. */
export const nodes = {
  // `built` is internal to the importer, on the root of what is written together: from what it was made.
  Thing: ['built'],
  Person: [
    'name',
    'folded',
    'identity',
    'identityReason',
    'orcid',
    'externalIds',
    // By which lists of people are ordered.
    'paperCount',
    'coauthorCount',
    'firstYear',
    'lastYear',
  ],
  Paper: [
    'label',
    'title',
    'folded',
    'abstract',
    'year',
    'published',
    'type',
    'status',
    'doi',
    'venueName',
    'track',
    'form',
    'presentation',
    'volume',
    'issue',
    'pages',
    'language',
    'authorCount',
    'authorsComplete',
    'externalIds',
  ],
  Institution: ['name', 'folded', 'type', 'countryCode', 'city', 'externalIds'],
  Topic: ['name', 'folded', 'externalIds'],
  Venue: ['name', 'folded', 'acronym', 'type', 'externalIds'],
  Source: [
    'name',
    'format',
    'homepage',
    'license',
    'version',
    'statedDate',
    'importedAt',
    'recordCount',
    'isCompleteList',
    'precedence',
    // Of the writer: what it read.
    'digest',
  ],
  Name: ['full', 'folded', 'given', 'family', 'script', 'isPrimary'],
  Authorship: [
    'creditedName',
    'isGroup',
    'identity',
    'identityReason',
    'position',
    'contributedEqually',
    'isCorresponding',
    'role',
    'order',
    'affiliations',
  ],
  Affiliation: [
    'kind',
    'institutionName',
    'role',
    'degree',
    'field',
    'thesisTitle',
    'thesisTopic',
    'location',
    'mode',
    'details',
    'start',
    'end',
    'isCurrent',
    'evidence',
    'order',
  ],
  Advising: ['capacity', 'relation', 'advisorTitle', 'start', 'end', 'order'],
  Award: ['name', 'grantorName', 'venueName', 'year', 'start', 'end', 'level', 'description', 'order'],
  Talk: ['title', 'kind', 'hostNames', 'eventName', 'place', 'date', 'order'],
  Service: ['role', 'venueName', 'year', 'cycle', 'order'],
  Teaching: ['role', 'courseCode', 'courseName', 'term', 'year', 'start', 'end', 'order'],
  Project: ['name', 'role', 'start', 'end', 'location', 'venueName', 'details', 'order'],
  Artifact: ['name', 'kind', 'details', 'order'],
  Repository: ['name', 'url', 'description', 'technologies', 'stars', 'order'],
  SkillGroup: ['category', 'items', 'order'],
  SelfStatement: ['kind', 'text', 'order'],
  ExternalId: ['scheme', 'value'],
  // Ids that were shown before records were joined: "former:" and the id.
  FormerId: [],
  // `built`, `schema`: by which rules it was made of all records, and how these are kept.
  Graph: ['revision', 'stamp', 'name', 'seedDigest', 'built', 'schema'],
  // Of the importer, no Thing and in no answer: what every source said, from which the graph is built.
  Record: ['document', 'kind', 'key', 'place', 'digest', 'body'],
  // No Thing either, and in no answer: what each of the last transactions touched, for whoever keeps in step with the graph.
  Change: ['revision', 'stamp', 'roots', 'removedPapers'],
} as const satisfies Record<string, readonly string[]>;

export type Label = keyof typeof nodes;

const statement = ['sources', 'locators', 'quotes'];

/** Relationship types: which labels they lead from and to, and their properties. */
export const relationships: Readonly<
  Record<string, { ends: readonly (readonly [Label, Label])[]; properties: readonly string[] }>
> = {
  WROTE: { ends: [['Person', 'Authorship']], properties: [] },
  OF: { ends: [['Authorship', 'Paper']], properties: [] },
  AT: {
    ends: endsFrom(['Authorship', 'Affiliation', 'Advising', 'Teaching'], 'Institution'),
    properties: ['raw'],
  },
  APPEARED_IN: { ends: [['Paper', 'Venue']], properties: [] },
  VERSION_OF: { ends: [['Paper', 'Paper']], properties: [] },
  PART_OF: { ends: [['Institution', 'Institution']], properties: statement },
  BROADER: { ends: [['Topic', 'Topic']], properties: statement },
  ABOUT: {
    ends: endsFrom(['Paper', 'Person', 'Talk'], 'Topic'),
    properties: ['basis', 'score', ...statement],
  },
  NAMED: { ends: endsFrom(['Person', 'Institution', 'Topic', 'Venue'], 'Name'), properties: [] },
  HELD: { ends: [['Person', 'Affiliation']], properties: [] },
  WITHIN: { ends: [['Affiliation', 'Institution']], properties: ['order'] },
  ADVISED: { ends: [['Person', 'Advising']], properties: [] },
  ADVISES: { ends: [['Advising', 'Person']], properties: [] },
  DURING: { ends: [['Advising', 'Affiliation']], properties: [] },
  ON: { ends: [['Advising', 'Project']], properties: [] },
  TO: {
    ends: [
      ['Award', 'Person'],
      ['Award', 'Paper'],
    ],
    properties: [],
  },
  BY: { ends: [['Award', 'Institution']], properties: [] },
  GAVE: { ends: [['Person', 'Talk']], properties: [] },
  HOSTED_BY: { ends: [['Talk', 'Institution']], properties: ['order'] },
  PART_OF_EVENT: { ends: [['Talk', 'Venue']], properties: [] },
  CONCERNS: {
    ends: [...endsFrom(['Talk', 'Project', 'Repository', 'Artifact'], 'Paper'), ['Project', 'Repository']],
    properties: [],
  },
  SERVED: { ends: [['Person', 'Service']], properties: [] },
  FOR: { ends: [['Service', 'Venue']], properties: [] },
  TAUGHT: { ends: [['Person', 'Teaching']], properties: [] },
  WORKED_ON: { ends: [['Person', 'Project']], properties: [] },
  WITH: { ends: [['Project', 'Institution']], properties: ['order'] },
  MADE: { ends: [['Person', 'Artifact']], properties: [] },
  KEEPS: { ends: [['Person', 'Repository']], properties: [] },
  HAS_SKILLS: { ends: [['Person', 'SkillGroup']], properties: [] },
  SAID: { ends: [['Person', 'SelfStatement']], properties: [] },
  MAY_BE: { ends: [['Person', 'Person']], properties: ['reason'] },
  NOT_SAME_AS: { ends: [['Person', 'Person']], properties: ['reason'] },
  NOW: {
    ends: [
      ['FormerId', 'Person'],
      ['FormerId', 'Paper'],
      ['FormerId', 'Authorship'],
    ],
    properties: [],
  },
  SUPERSEDES: { ends: [['Source', 'Source']], properties: [] },
  IDENTIFIES: {
    ends: [
      ['ExternalId', 'Person'],
      ['ExternalId', 'Paper'],
      ['ExternalId', 'Institution'],
      ['ExternalId', 'Topic'],
      ['ExternalId', 'Venue'],
    ],
    properties: [],
  },
  // Further properties are the values that the quoted words state, named by GraphQL field: read through properties(link).
  STATED_IN: {
    ends: [
      ['Thing', 'Source'],
      ...endsFrom(
        (Object.keys(nodes) as Label[]).filter(
          (label) =>
            !['Thing', 'Source', 'ExternalId', 'FormerId', 'Graph', 'Record', 'Change'].includes(label),
        ),
        'Source',
      ),
    ],
    properties: [
      'key',
      'at',
      'locator',
      'quote',
      'linkUrl',
      'linkLabel',
      'rank',
      'stars',
      'status',
      'venueName',
    ],
  },
};

/** The same as the lint wants it. A statement that does not care what a thing is matches it as a Thing. */
export const graphSchema: readonly { from: string; relType: string; to: string }[] = Object.entries(
  relationships,
).flatMap(([relType, { ends }]) =>
  ends.flatMap(([from, to]) => [
    { from, relType, to },
    { from: 'Thing', relType, to },
    { from, relType, to: 'Thing' },
    { from: 'Thing', relType, to: 'Thing' },
  ]),
);

/** Every property key: what a statement may name. */
export const propertyKeys: readonly string[] = [
  ...new Set([
    'id',
    ...Object.values(nodes).flat(),
    ...Object.values(relationships).flatMap(({ properties }) => properties),
  ]),
];

function endsFrom(from: readonly Label[], to: Label): readonly (readonly [Label, Label])[] {
  return from.map((label) => [label, to] as const);
}
