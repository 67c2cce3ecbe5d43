import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { Random } from '../random.js';

/* A file in the form of dblp's dump, of any size: what an importer has to get through without growing. The people are
 * invented; their number, homonyms, team sizes and person pages follow dblp's (3.4 authors a paper, a person page for each
 * numbered name and one person in four). */

export interface Piece {
  readonly bytes: number;
  readonly papers: number;
  readonly authorships: number;
  readonly persons: number;
}

/** Writes at least `size` bytes to `path`: the same bytes for the same size, in every run. */
export async function writeDblpPiece(path: string, size: number): Promise<Piece> {
  const random = new Random(1);
  const file = createWriteStream(path);
  let [bytes, papers, authorships, persons] = [0, 0, 0, 0];
  let waiting = '';
  const put = async (text: string): Promise<void> => {
    waiting += text;
    bytes += Buffer.byteLength(text);
    if (waiting.length < 1 << 20) return;
    const ready = file.write(waiting);
    waiting = '';
    if (!ready) await once(file, 'drain');
  };
  await put('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n');
  const people: string[] = [];
  const known = new Set<string>();
  while (bytes < size) {
    const team = new Set<string>();
    for (let place = random.below(3) + random.below(4); place >= 0; place -= 1) {
      const isNew = people.length < 50 || random.below(100) < 12;
      const name = isNew
        ? nameOf(random)
        : (people[Math.floor(people.length * random.share() ** 2)] as string);
      team.add(name);
      if (!isNew || known.has(name)) continue;
      known.add(name);
      people.push(name);
      if (!/\d$/u.test(name) && random.below(4) > 0) continue;
      persons += 1;
      await put(pageOf(name, persons));
    }
    papers += 1;
    authorships += team.size;
    await put(paperOf(papers, [...team], random));
  }
  await put('</dblp>\n');
  file.end(waiting);
  await finished(file);
  return { bytes, papers, authorships, persons };
}

const starts =
  'Ab Ba Be Chen Da De El Fa Ga Ha Ji Ka Kim Li Lu Ma Mi Na Ol Pe Ra Sa Shi Ta Ul Va Wei Xu Ya Zh'.split(' ');
const middles = 'an ar el en er i in ia ko la lo ma na no o ra ri ro sa ta te ti u va vi'.split(' ');
const ends = ' a berg ez i in ko man ng nen o ov s sen shi son ssi te u vic wa wski'.split(' ');

/** Some names are borne by several, who are numbered as dblp does. */
function nameOf(random: Random): string {
  const given = random.of(starts) + random.of(middles) + (random.below(2) ? random.of(middles) : '');
  const family = random.of(starts) + random.of(middles) + random.of(ends);
  const number = random.below(20) === 0 ? ` 000${1 + random.below(4)}` : '';
  return `${given} ${family}${number}`;
}

const words =
  'adaptive analysis approach bounded caches citation compact complete context data deep distributed dynamic efficient fast graph index joint kernel large learning limits logic memory methods model network online optimal parallel path proof queries random robust scale search sparse stream structure survey systems theory time tree type verification'.split(
    ' ',
  );

function paperOf(count: number, authors: readonly string[], random: Random): string {
  const title = Array.from({ length: 5 + random.below(7) }, () => random.of(words)).join(' ');
  const year = 1970 + Math.floor(55 * random.share() ** 0.5);
  const venue = 1 + random.below(2000);
  const first = 1 + random.below(900);
  const isArticle = random.below(2) === 0;
  const [kind, place] = isArticle
    ? ['article', `<volume>${1 + (year % 60)}</volume>\n<journal>Journal of Topic ${venue}</journal>\n`]
    : ['inproceedings', `<booktitle>TOPIC${venue}</booktitle>\n`];
  return `<${kind} mdate="2024-01-${String(1 + (count % 28)).padStart(2, '0')}" key="${isArticle ? 'journals' : 'conf'}/t${venue}/P${count}">
${authors.map((name) => `<author>${name}</author>`).join('\n')}
<title>${title[0]!.toUpperCase()}${title.slice(1)} ${count}.</title>
<pages>${first}-${first + 12}</pages>
<year>${year}</year>
${place}<ee>https://doi.org/10.5555/${count}.${year}</ee>
</${kind}>
`;
}

const pageOf = (name: string, count: number): string =>
  `<www mdate="2024-01-01" key="homepages/g/${count}">\n<author>${name}</author>\n<title>Home Page</title>\n</www>\n`;
