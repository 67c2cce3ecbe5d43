import type { Quote, SeedFile } from './format.js';
import type { SeedProblem } from './problem.js';

/** Keys that name nothing and keys given twice. Institutions, venues, topics and people need no entry: a name is enough. */
export function danglingReferences(files: readonly { file: string; seed: SeedFile }[]): SeedProblem[] {
  const documents = new Set(files.map(({ seed }) => seed.document.id));
  return [
    ...twice(files.map(({ file, seed }) => ({ file, place: 'document.id', key: seed.document.id }))),
    ...files.flatMap(({ file, seed }) => {
      const siblings = files.filter((other) => other.seed.document.origin === seed.document.origin);
      const papers = new Set(siblings.flatMap((other) => other.seed.papers.map(({ key }) => key)));
      const affiliations = new Set(seed.affiliations.map(({ key }) => key));
      const projects = new Set(seed.projects.map(({ key }) => key));
      const repositories = new Set(
        siblings.flatMap((other) => other.seed.repositories.map(({ name }) => name)),
      );
      const known = (
        place: string,
        kind: string,
        keys: ReadonlySet<string>,
        used: readonly (string | undefined)[] = [],
      ) =>
        used
          .filter((key): key is string => key !== undefined && !keys.has(key))
          .map((key) => ({
            file,
            place,
            what: `"${key}" is the ${kind} of nothing.`,
            remedy: `Known: ${[...keys].sort().join(', ') || 'none'}.`,
          }));
      const unique = (list: string, keys: readonly string[]) =>
        twice(keys.map((key, index) => ({ file, place: `${list}[${index}]`, key })));
      return [
        ...unknownSays(file, seed),
        ...known('document.supersedes', 'document id', documents, seed.document.supersedes),
        ...unique(
          'papers',
          seed.papers.map(({ key }) => key),
        ),
        ...unique(
          'affiliations',
          seed.affiliations.map(({ key }) => key),
        ),
        ...unique(
          'projects',
          seed.projects.map(({ key }) => key),
        ),
        ...seed.advising.flatMap((fact, index) => [
          ...known(`advising[${index}].during`, 'affiliation key', affiliations, [fact.during]),
          ...known(`advising[${index}].project`, 'project key', projects, [fact.project]),
        ]),
        ...seed.papers.flatMap((fact, index) =>
          known(`papers[${index}].versionOf`, 'paper key', papers, fact.versionOf),
        ),
        ...seed.paperNotes.flatMap((fact, index) =>
          known(`paperNotes[${index}].paper`, 'paper key', papers, [fact.paper]),
        ),
        ...(['projects', 'talks', 'repositories', 'artifacts'] as const).flatMap((list) =>
          seed[list].flatMap((fact, index) =>
            known(`${list}[${index}].papers`, 'paper key', papers, fact.papers),
          ),
        ),
        ...seed.projects.flatMap((fact, index) =>
          known(`projects[${index}].repositories`, 'repository name', repositories, fact.repositories),
        ),
        ...seed.awards.flatMap((fact, index) =>
          known(`awards[${index}].paper`, 'paper key', papers, [fact.paper]),
        ),
      ];
    }),
  ];
}

function twice(uses: readonly { file: string; place: string; key: string }[]): SeedProblem[] {
  const seen = new Set<string>();
  return uses.flatMap(({ file, place, key }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ file, place, what: `"${key}" is given twice.`, remedy: 'Give each its own.' }];
  });
}

/** Names that `says` may give besides the fields of the fact itself. */
const alsoSaid = [
  'institutionName',
  'isCurrent',
  'collaborators',
  'authors',
  'authorsComplete',
  'authorCount',
];

/** A field that words are said to state, but that the fact does not hold, would be lost. */
function unknownSays(file: string, seed: SeedFile): SeedProblem[] {
  return Object.entries(seed).flatMap(([list, facts]) =>
    (Array.isArray(facts) ? facts : []).flatMap((fact: object & { quotes?: readonly Quote[] }, index) => {
      const fields = [...Object.keys(fact), ...alsoSaid];
      return (fact.quotes ?? []).flatMap(({ says, line }) =>
        (says ?? [])
          .filter((field) => !fields.includes(field))
          .map((field) => ({
            file,
            place: `${list}[${index}].quotes, line ${line}`,
            what: `the words are to say "${field}", which the fact does not hold.`,
            remedy: 'Add the field to the fact, or leave it out of says.',
          })),
      );
    }),
  );
}
