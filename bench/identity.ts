import { readFile } from 'node:fs/promises';
import { placesOf, type Place } from '../src/ingest/identity/authorships.js';
import { papersOf } from '../src/ingest/identity/papers.js';
import { peopleOf, type People } from '../src/ingest/identity/people.js';
import { anthology } from '../src/ingest/readers/anthology.js';
import { inputOf } from '../src/ingest/readers/input.js';
import type { Document, Publication } from '../src/ingest/records.js';
import { findAnthology } from './anthology.js';

// npm run bench -- identity [FOLDER]: how good our own rules are. The ACL Anthology up to 2022, unpacked into FOLDER or COTERIE_ANTHOLOGY (which
// holds xml/; it is not part of the product), gives 1,699 authorships an explicit id of a person. The rules see neither these ids nor the
// table of name variants. Scored are all pairs among those authorships: is it right that they are one person, or that they are not?

const files = findAnthology(process.argv[2])?.xml ?? process.exit(0);

/** Who it is, by the Anthology's explicit id. */
const truth = new Map<Publication['authors'][number], string>();
const publications = await read();
console.log(`${publications.length} papers, ${truth.size} authorships with an explicit id`);
const rows = [
  // As the records of a source without person ids: equal full names are one person, unless something speaks against it.
  scoreOf('a source without person ids', people(false)),
  // As the Anthology means its names: each is a person.
  scoreOf('a source whose names are people', people(true)),
];
console.table(rows);

function people(tellsPeople: boolean): { all: People; places: readonly Place[] } {
  const document = documentOf(publications, tellsPeople);
  const own = papersOf([document]).flatMap(placesOf);
  return { all: peopleOf([document], own), places: own };
}

interface Score {
  readonly rules: string;
  readonly precision: string;
  readonly recall: string;
  readonly pairsJoined: number;
  readonly wronglyJoined: number;
  readonly pairsOfOnePerson: number;
  readonly undecided: number;
}

/** Pairs are counted by groups: of n authorships that are one person, n (n - 1) / 2. */
function scoreOf(rules: string, found: { all: People; places: readonly Place[] }): Score {
  const joined = new Map<unknown, number>();
  const same = new Map<string, number>();
  const right = new Map<unknown, Map<string, number>>();
  let undecided = 0;
  for (const place of found.places) {
    const id = truth.get(place.prints[0]?.author as Publication['authors'][number]);
    if (id === undefined) continue;
    const person = found.all.ofPlace(place) ?? place;
    if (found.all.judgementOf(place)?.identity === 'AMBIGUOUS') undecided += 1;
    joined.set(person, (joined.get(person) ?? 0) + 1);
    same.set(id, (same.get(id) ?? 0) + 1);
    const ids = right.get(person) ?? new Map<string, number>();
    right.set(person, ids.set(id, (ids.get(id) ?? 0) + 1));
  }
  const pairs = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const both = pairs([...right.values()].flatMap((ids) => [...ids.values()]));
  const ours = pairs(joined.values());
  const theirs = pairs(same.values());
  return {
    rules,
    precision: (both / ours).toFixed(4),
    recall: (both / theirs).toFixed(4),
    pairsJoined: ours,
    wronglyJoined: ours - both,
    pairsOfOnePerson: theirs,
    undecided,
  };
}

/** A text without a place has no table of variants beside it: only explicit ids are read, and these are taken away. */
async function read(): Promise<Publication[]> {
  const found: Publication[] = [];
  for (const file of files) {
    for await (const item of anthology.read(inputOf(await readFile(file, 'utf8'), file), {})) {
      if (item.kind !== 'publication') continue;
      const { abstract: _long, ...values } = item.record.values;
      const authors = item.record.authors.map((author) => {
        const hidden = { ...author, ids: author.ids.filter(({ scheme }) => scheme === 'ORCID') };
        const id = author.ids.find(({ scheme }) => scheme !== 'ORCID')?.value;
        if (id !== undefined) truth.set(hidden, id);
        return hidden;
      });
      found.push({ ...item.record, values, authors, links: [], topics: [] });
    }
  }
  return found;
}

function documentOf(papers: readonly Publication[], tellsPeople: boolean): Document {
  return {
    ...{
      id: 'anthology',
      name: 'ACL Anthology',
      format: 'acl-anthology',
      origin: 'ACL Anthology',
      tellsPeople,
    },
    ...{
      subject: null,
      homepage: null,
      license: null,
      version: null,
      statedDate: null,
      isCompleteList: null,
    },
    ...{
      supersedes: [],
      publications: papers,
      notes: [],
      people: [],
      institutions: [],
      venues: [],
      topics: [],
    },
    ...{ declared: [], affiliations: [], advising: [], projects: [], talks: [], services: [], teaching: [] },
    ...{ awards: [], repositories: [], artifacts: [], skills: [], statements: [] },
  };
}
