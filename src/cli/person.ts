import type { Person } from '../generated/graphql.js';
import { asking, counted, howToFind, idOf, nobodyAs } from './asking.js';

const document = /* GraphQL */ `
  query Person($id: ID!) {
    person(id: $id) {
      id
      url
      name
      names {
        full
      }
      orcid
      identity
      mayBe {
        id
        name
      }
      stats {
        paperCount
        coauthorCount
        firstYear
        lastYear
      }
      currentAffiliation {
        institutionName
        role
        degree
      }
      advisors(first: 5) {
        edges {
          node {
            name
          }
          advising {
            capacity
          }
        }
      }
      coauthors(first: 5) {
        edges {
          node {
            name
          }
          collaboration {
            paperCount
          }
        }
      }
      papers(first: 5) {
        nodes {
          label
          year
          venueName
        }
      }
    }
  }
`;

export const person = asking<{ person: Person | null }>({
  usage: 'person A',
  does: 'who somebody is: papers, coauthors, advisors, affiliation',
  words: [1, 1],
  document,
  variables: ([id]) => ({ id: idOf(id!) }),
  lines: ({ person }) => person && linesOf(person),
  missing: ([word]) => `${nobodyAs(word!)} ${howToFind(word!)}`,
});

function linesOf(person: Person): string[] {
  const { stats, currentAffiliation: now } = person;
  const others = person.names.map(({ full }) => full).filter((full) => full !== person.name);
  return [
    [person.name, ...others].join(' / '),
    `${counted(stats.paperCount, 'paper')}${years(stats)}, ${counted(stats.coauthorCount, 'coauthor')}; identity ${person.identity.toLowerCase()}`,
    ...(now ? [`Now: ${[now.role ?? now.degree, now.institutionName].filter(Boolean).join(', ')}`] : []),
    ...(person.mayBe.length > 0
      ? [`May be: ${person.mayBe.map(({ name, id }) => `${name} (${id})`).join(', ')}`]
      : []),
    ...titled(
      'Advisors',
      person.advisors.edges.map(({ node, advising }) => `${node.name} (${advising.capacity.toLowerCase()})`),
    ),
    ...titled(
      'Coauthors',
      person.coauthors.edges.map(
        ({ node, collaboration }) => `${node.name} (${counted(collaboration.paperCount, 'paper')})`,
      ),
    ),
    ...titled(
      'Papers',
      person.papers.nodes.map(({ label, year, venueName }) =>
        [year ?? 'undated', label, venueName].filter(Boolean).join('  '),
      ),
    ),
    '',
    person.url,
  ];
}

const years = ({ firstYear, lastYear }: { firstYear?: number | null; lastYear?: number | null }) =>
  firstYear ? ` ${firstYear === lastYear ? firstYear : `${firstYear}-${lastYear}`}` : '';

const titled = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
