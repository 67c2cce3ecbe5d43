/** The fifty questions that people ask most. All must pass the limits and be answered without an error. Variables are names as a
 *  person would type them; `$person`, `$other`, `$paper`, `$institution`, `$topic` and `$venue` are filled in by the test. */
export const honestQueries: Readonly<Record<string, string>> = {
  'what is here':
    '{ dataset { name builtAt personCount paperCount authorshipCount institutionCount topicCount venueCount collaborationCount papersByYear { year count } sources { nodes { name format statedDate recordCount } } limits { maxPageSize maxDepth maxCost timeoutMs } example { name } } }',
  'the example person':
    '{ dataset { example { id name papers(first: 5) { totalCount nodes { label year } } } } }',
  'the sources and what replaces what':
    '{ dataset { sources(first: 50) { totalCount nodes { id name homepage license isCompleteList supersedes { name } } } } }',
  'find a person':
    'query { search(query: "xia", kinds: [PERSON], first: 10) { totalCount countsByKind { kind count } edges { score matchedOn node { ... on Person { id name identity } } } } }',
  'find anything':
    'query { search(query: "speculative decoding", first: 20) { nodes { __typename ... on Person { id name } ... on Paper { id label year } ... on Institution { id iname: name } ... on Topic { id tname: name } ... on Venue { id vname: name } } } }',
  'suggest while typing': 'query { suggest(prefix: "he", limit: 8) { id kind label hint url } }',
  'a person by name':
    'query { person(id: "name:Heming Xia") { id name names { full given family script isPrimary } orcid identity url links { url label source { name } } externalIds { scheme value url } } }',
  'a person by id':
    'query Q($person: ID!) { person(id: $person) { name label identity stats { paperCount coauthorCount firstYear lastYear firstAuthorCount lastAuthorCount papersByYear { year count } } } }',
  'the papers of a person':
    'query Q($person: ID!) { person(id: $person) { papers(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { cursor authorship { position role contributedEqually creditedName } node { id label year type status venueName } } } } }',
  'papers with their authors and what they printed':
    'query Q($person: ID!) { person(id: $person) { name papers(first: 50) { nodes { title year venueName authorships(first: 20) { nodes { position creditedName contributedEqually person { id name } affiliations { raw institution { id name } } } } } } } }',
  'papers of some years':
    'query Q($person: ID!) { person(id: $person) { papers(first: 50, filter: { year: { gte: 2022, lte: 2024 } }, orderBy: { field: YEAR, direction: ASC }) { totalCount nodes { label year } } } }',
  'papers of a kind':
    'query Q($person: ID!) { person(id: $person) { papers(filter: { type: [CONFERENCE, JOURNAL], status: [PUBLISHED] }) { totalCount nodes { label venue { name acronym } track form presentation venueRanks { label source { name } } } } } }',
  'facets of the papers':
    'query Q($person: ID!) { person(id: $person) { papers(first: 0) { totalCount facets { years { year count } types { type count } venues(first: 10) { venue { name } count } topics(first: 10) { topic { name } count } } } } }',
  coauthors:
    'query Q($person: ID!) { person(id: $person) { coauthors(first: 50) { totalCount edges { node { id name } collaboration { paperCount weight firstYear lastYear identity } } } } }',
  'coauthors by their newest paper':
    'query Q($person: ID!) { person(id: $person) { coauthors(first: 20, orderBy: { field: LAST_YEAR, direction: DESC }) { nodes { name } edges { collaboration { lastYear } } } } }',
  'coauthors who wrote at least two papers':
    'query Q($person: ID!) { person(id: $person) { coauthors(filter: { minPapers: 2 }) { totalCount nodes { name } } } }',
  'coauthors of coauthors':
    'query Q($person: ID!) { person(id: $person) { coauthors(first: 20) { nodes { name coauthors(first: 20) { nodes { id name } } } } } }',
  'what two wrote together':
    'query Q($person: ID!, $other: ID!) { collaboration(from: $person, to: $other) { paperCount weight firstYear lastYear papersByYear { year count } papers(first: 20) { totalCount nodes { label year } } sharedTopics { name } identity people { name } } }',
  'the same from one of them':
    'query Q($person: ID!, $other: ID!) { person(id: $person) { collaborationWith(person: $other) { paperCount papers { nodes { label } } } } }',
  'common coauthors':
    'query Q($person: ID!, $other: ID!) { commonCoauthors(of: [$person, $other], first: 50) { totalCount nodes { id name } } }',
  'how two are connected':
    'query Q($person: ID!, $other: ID!) { collaborationPath(from: $person, to: $other) { length people { name } hops { from { name } to { name } collaboration { paperCount papers(first: 3) { nodes { label year } } } } minPaperCount identity url } }',
  'all shortest paths':
    'query Q($person: ID!, $other: ID!) { collaborationPaths(from: $person, to: $other, first: 10) { outcome distance totalCount nodes { length people { id name } } pageInfo { hasNextPage endCursor } } }',
  'a career':
    'query Q($person: ID!) { person(id: $person) { currentAffiliation { institutionName role start } affiliations(first: 50) { totalCount nodes { kind institutionName institution { id name parent { name } } units { name } role degree field thesisTitle thesisTopic location mode details start end isCurrent evidence sources { locator quote source { name } } } } } }',
  'education only':
    'query Q($person: ID!) { person(id: $person) { affiliations(filter: { kind: [EDUCATION] }) { nodes { degree institutionName start end } } } }',
  'who advised whom':
    'query Q($person: ID!) { person(id: $person) { advisors(first: 20) { totalCount edges { node { id name } advising { capacity relation advisorTitle start end affiliation { degree institutionName } institution { name } project { name } } } } advisees { nodes { name } } } }',
  'advisors of a doctorate':
    'query Q($person: ID!) { person(id: $person) { advisors(capacity: [PHD]) { nodes { name } } } }',
  awards:
    'query Q($person: ID!) { person(id: $person) { awards(first: 50) { totalCount nodes { name grantorName year start end level description paper { label } people { name } sources { quote } } } } }',
  'all awards': '{ awards(first: 50) { totalCount nodes { name year people { name } paper { label } } } }',
  talks:
    'query Q($person: ID!) { person(id: $person) { talks { nodes { title kind hostNames hosts { name } eventName place date topics { name } papers { label } } } } }',
  'reviewing and teaching':
    'query Q($person: ID!) { person(id: $person) { services(first: 100) { totalCount nodes { role venueName venue { name } year cycle } } teaching { nodes { role courseCode courseName term year institution { name } } } } }',
  projects:
    'query Q($person: ID!) { person(id: $person) { projects(first: 20) { nodes { name role start end location venueName advisors { name } collaborators { name } papers { label } repositories { name } details } } } }',
  'code and made things':
    'query Q($person: ID!) { person(id: $person) { repositories { nodes { name url description technologies stars starsSource { name } papers { label } links { url label } } } artifacts { nodes { name kind papers { label } links { url } details } } } }',
  'skills and own words':
    'query Q($person: ID!) { person(id: $person) { skills { category items } statements { kind text sources { quote source { name } } } } }',
  'research topics of a person':
    'query Q($person: ID!) { person(id: $person) { topics(first: 50) { totalCount edges { paperCount basis node { id name broader { name } } sources { quote } } } } }',
  'who is who':
    'query Q { search(query: "Lei Li", kinds: [PERSON]) { nodes { ... on Person { id name identity mayBe { id name } notToConfuseWith { id name } papers(first: 5) { nodes { label authorships(first: 20) { nodes { position creditedName identity identityReason } } } } } } } }',
  'who says so':
    'query Q($person: ID!) { person(id: $person) { sources { locator quote source { id name statedDate } } claims { field value quote source { name } supersededBy { name } } } }',
  'one paper':
    'query Q($paper: ID!) { paper(id: $paper) { id label title abstract year published type status statusHistory { status venueName isCurrent quote source { name } } doi venue { name } venueName volume issue pages language links { url label } repositories { name } awards { name } authorCount authorsComplete topics { topic { name } basis score } otherVersions { label } externalIds { scheme value } } }',
  'its authors in order':
    'query Q($paper: ID!) { paper(id: $paper) { authorships(first: 100) { totalCount nodes { position role creditedName isGroup contributedEqually isCorresponding identity identityReason person { id name } affiliations { raw } sources { quote } } } } }',
  'what documents say of a paper':
    'query Q($paper: ID!) { paper(id: $paper) { claims(field: "status") { value source { name } quote supersededBy { name } } sources { locator quote source { name } } } }',
  'the newest papers':
    '{ papers(first: 50) { totalCount nodes { id label year venueName authorships(first: 5) { nodes { creditedName } } } } }',
  'papers by words of their title':
    '{ papers(filter: { title: { contains: "decoding" } }, first: 50) { totalCount nodes { label year } } }',
  'papers without a year, or with two conditions':
    '{ papers(filter: { or: [{ hasYear: false }, { and: [{ year: { gte: 2023 } }, { type: [PREPRINT] }] }] }, first: 50) { totalCount nodes { label year type } } }',
  people:
    '{ people(first: 50) { totalCount nodes { id name identity stats { paperCount coauthorCount } currentAffiliation { institutionName role } } } }',
  'people by a part of their name':
    '{ people(filter: { name: { contains: "xia" } }, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name } } }',
  'an institution and its people':
    'query Q($institution: ID!) { institution(id: $institution) { name names type city countryCode parent { name } children { nodes { name } } people(first: 50) { totalCount nodes { person { name } kind role start end isCurrent } } papers(first: 20) { totalCount nodes { label } } partners { nodes { name } } } }',
  institutions:
    '{ institutions(first: 100) { totalCount nodes { id name parent { name } people(first: 3) { totalCount } } } }',
  'a topic':
    'query Q($topic: ID!) { topic(id: $topic) { name names broader { name } narrower { name } papers(first: 50) { totalCount edges { basis sources { quote } node { label year } } } people(first: 20) { totalCount edges { paperCount basis firstYear lastYear node { name } } } } }',
  'topics and venues':
    '{ topics(first: 100) { totalCount nodes { name narrower { name } } } venues(first: 100) { totalCount nodes { name acronym type papers(first: 3) { totalCount nodes { label year } } } } }',
  'a venue and its papers':
    'query Q($venue: ID!) { venue(id: $venue) { name acronym papers(first: 100) { totalCount nodes { label year track authorships(first: 20) { nodes { creditedName person { name } } } } } } }',
  'things by their ids':
    'query Q($person: ID!, $paper: ID!) { nodes(ids: [$person, $paper]) { id __typename ... on Entity { label url externalIds { scheme value } } } node(id: $paper) { id ... on Paper { label } } }',
  'the schema':
    '{ __schema { queryType { fields { name description args { name description type { name kind ofType { name kind } } } } } types { name kind description } } }',
};
