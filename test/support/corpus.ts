import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../bench/random.js';

/** Writes a bibliography of made-up papers in two formats into a folder, and returns its files. A third of the papers stand in both,
 *  some people bear one name, and the same numbers give the same files. */
export function writeCorpus(folder: string, papers: number): string[] {
  const random = new Random(1843);
  const name = () => `${random.of(families)}, ${random.of(givens)}`;
  const all = Array.from({ length: papers }, (_, number) => ({
    doi: `10.1000/made.${number}`,
    title: `${random.of(subjects)} of ${random.of(subjects)} for ${random.of(subjects)}, part ${number}`,
    authors: [...new Set(Array.from({ length: 1 + random.below(5) }, name))],
    year: 1840 + random.below(60),
    venue: `${random.of(subjects)} Letters`,
  }));
  const files = {
    'made.ris': all
      .slice(0, Math.ceil((papers * 2) / 3))
      .map(({ doi, title, authors, year, venue }) =>
        [
          ...['TY  - JOUR', `TI  - ${title}`, ...authors.map((author) => `AU  - ${author}`)],
          ...[`PY  - ${year}`, `T2  - ${venue}`, `DO  - ${doi}`, 'ER  - ', ''],
        ].join('\n'),
      )
      .join('\n'),
    'made.csv': [
      'title,authors,year,doi,venue',
      ...all
        .slice(Math.floor(papers / 3))
        .map(({ doi, title, authors, year, venue }) =>
          [`"${title}"`, `"${authors.join('; ')}"`, year, doi, venue].join(','),
        ),
    ].join('\n'),
  };
  return Object.entries(files).map(([file, text]) => {
    const path = join(folder, file);
    writeFileSync(path, `${text}\n`);
    return path;
  });
}

const syllables = ['Ba', 'Lo', 'Mer', 'Ti', 'Som', 'Vel', 'Kar', 'Nu', 'Ro', 'Hel'];
const subjects = ['Engines', 'Looms', 'Stars', 'Cards', 'Tides', 'Numbers', 'Gears', 'Tables', 'Curves'];
const families = syllables.flatMap((one) => syllables.map((other) => one + other.toLowerCase() + 'son'));
const givens = ['Ada', 'Charles', 'Mary', 'George', 'Ida', 'Otto', 'Li', 'Wei', 'Rosa', 'Emil'];
