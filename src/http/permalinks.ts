import { Router } from 'express';

const maxId = 200;

/** What a permalink shows until pages of our own do: the playground with a fitting question filled in. */
const questions: Readonly<Record<string, string>> = {
  people: `query Person($id: ID!) {
  person(id: $id) {
    name
    papers(first: 20) { totalCount nodes { label year url } }
    sources { locator quote source { name } }
  }
}`,
  papers: `query Paper($id: ID!) {
  paper(id: $id) {
    label
    year
    venueName
    authorships(first: 50) { nodes { creditedName position person { id } } }
    sources { locator quote source { name } }
  }
}`,
  institutions: `query Institution($id: ID!) {
  institution(id: $id) {
    name
    parent { name }
    people(first: 20) { nodes { person { name } kind role start end } }
    sources { locator quote source { name } }
  }
}`,
  topics: `query Topic($id: ID!) {
  topic(id: $id) {
    name
    broader { name }
    narrower { name }
    papers(first: 20) { totalCount nodes { label year } }
    sources { locator quote source { name } }
  }
}`,
  sources: `query Source($id: ID!) {
  node(id: $id) {
    ... on Source { name format homepage statedDate recordCount isCompleteList supersedes { name } }
  }
}`,
  venues: `query Venue($id: ID!) {
  venue(id: $id) {
    name
    papers(first: 20) { totalCount nodes { label year } }
    sources { locator quote source { name } }
  }
}`,
};

const path = `query Path($from: ID!, $to: ID!) {
  collaborationPaths(from: $from, to: $to) {
    outcome
    distance
    totalCount
    nodes { people { name } hops { collaboration { papers(first: 3) { nodes { label year } } } } }
  }
}`;

export function permalinks(): Router {
  const router = Router();
  for (const [kind, query] of Object.entries(questions)) {
    router.get(`/${kind}/:id`, (request, response, next) => {
      const { id } = request.params;
      if (!isId(id)) return next();
      response.redirect(302, playgroundWith(query, { id }));
    });
  }
  router.get('/paths/:from/:to', (request, response, next) => {
    const { from, to } = request.params;
    if (!isId(from) || !isId(to)) return next();
    response.redirect(302, playgroundWith(path, { from, to }));
  });
  return router;
}

/** An ending asks for a file of the thing, which is something else than its page. */
const isId = (id: string): boolean =>
  id.length <= maxId && !/\.(bib|gexf|ris|json|txt|graphml|csv|net)$/.test(id);

export const playgroundWith = (query: string, variables: object): string =>
  `/?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;

/** Each question by the first part of its address, for the tests. */
export const permalinkQuestions: Readonly<Record<string, string>> = { ...questions, paths: path };
