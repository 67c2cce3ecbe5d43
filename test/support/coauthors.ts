import { applyConstraints, type Graph } from '../../src/graph/index.js';
import { fold } from '../../src/ingest/fold.js';

/** Empties the graph, then writes papers and the people on them, one paper a line:
 *
 *    Looms 2023 [type JOURNAL, venue Annals, topic Weaving, institution Mill, of 12]: Ann, Bob, Cid?
 *
 *  "-" for a year that is not known; "of 12" authors are credited; "Cid?" is AMBIGUOUS, all others are INFERRED. A line "Weaving in Crafts" puts a
 *  topic or an institution under a broader one. Gives ids by name: those of people begin with their names, so that they sort alike. */
export async function coauthorsIn(graph: Graph, text: string): Promise<Record<string, string>> {
  await graph.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  await applyConstraints(graph);
  const lines = text.split('\n').map((line) => line.trim());
  const papers = lines.flatMap((line) => paperOf(line) ?? []);
  const above = lines.flatMap((line) => /^(\w+) in (\w+)$/.exec(line)?.slice(1) ?? []);
  await graph.write(async (run) => {
    await run(writing, { papers });
    for (let i = 0; i < above.length; i += 2) {
      await run(broader, { narrow: above[i], broad: above[i + 1], id: idOf('t', above[i + 1]!) });
      await run(larger, { part: above[i], whole: above[i + 1], id: idOf('i', above[i + 1]!) });
    }
  });
  const rows = await graph.read(
    'ids',
    'MATCH (n:Thing) RETURN coalesce(n.name, n.title) AS name, n.id AS id',
  );
  return Object.fromEntries(rows.map(({ name, id }) => [name, id])) as Record<string, string>;
}

function paperOf(line: string) {
  const [, title, year, brackets, authors] = /^([\w -]+) (\d{4}|-)(?: \[(.*)\])?: (.*)$/.exec(line) ?? [];
  if (title === undefined) return undefined;
  const facets = new Map((brackets ?? '').split(', ').map((facet) => facet.split(' ') as [string, string]));
  const thing = (letter: string, name: string | undefined) =>
    name === undefined ? [] : [{ id: idOf(letter, name), name, folded: fold(name) }];
  return {
    paper: {
      id: idOf('w', title),
      title,
      label: title,
      folded: fold(title),
      year: year === '-' ? null : Number(year),
      type: facets.get('type') ?? null,
      authorCount: facets.has('of') ? Number(facets.get('of')) : null,
      authorsComplete: !facets.has('of'),
    },
    venues: thing('v', facets.get('venue')),
    topics: thing('t', facets.get('topic')),
    institutions: thing('i', facets.get('institution')),
    authors: authors!.split(', ').map((printed, index) => {
      const name = printed.replace('?', '');
      const identity = printed.endsWith('?') ? 'AMBIGUOUS' : 'INFERRED';
      return {
        person: { id: idOf('p', name), name, folded: fold(name), identity },
        name: { id: idOf('n', name), full: name, folded: fold(name), isPrimary: true },
        authorship: {
          id: `${idOf('a', title)}${index}`,
          creditedName: name,
          isGroup: false,
          identity,
          order: index,
        },
      };
    }),
  };
}

/** "p_" and 16 letters that begin with the name's own. */
const idOf = (letter: string, name: string) =>
  `${letter}_${name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .padEnd(16, 'a')
    .slice(0, 16)}`;

const writing = `
UNWIND $papers AS row
CREATE (paper:Thing:Paper) SET paper = row.paper
FOREACH (one IN row.venues | MERGE (venue:Thing:Venue {id: one.id}) SET venue += one MERGE (paper)-[:APPEARED_IN]->(venue))
FOREACH (one IN row.topics |
  MERGE (topic:Thing:Topic {id: one.id}) SET topic += one MERGE (paper)-[:ABOUT {basis: 'KEYWORD'}]->(topic))
FOREACH (author IN row.authors |
  MERGE (person:Thing:Person {id: author.person.id}) ON CREATE SET person = author.person
  MERGE (name:Thing:Name {id: author.name.id}) ON CREATE SET name = author.name
  MERGE (person)-[:NAMED]->(name)
  CREATE (person)-[:WROTE]->(authorship:Thing:Authorship)-[:OF]->(paper) SET authorship = author.authorship
  FOREACH (one IN row.institutions |
    MERGE (institution:Thing:Institution {id: one.id}) SET institution += one
    MERGE (authorship)-[:AT {raw: one.name}]->(institution)))`;

const broader = `
MATCH (narrow:Topic {name: $narrow})
MERGE (broad:Thing:Topic {id: $id}) SET broad.name = $broad, broad.folded = toLower($broad)
MERGE (narrow)-[:BROADER]->(broad)`;

const larger = `
MATCH (part:Institution {name: $part})
MERGE (whole:Thing:Institution {id: $id}) SET whole.name = $whole, whole.folded = toLower($whole)
MERGE (part)-[:PART_OF]->(whole)`;
