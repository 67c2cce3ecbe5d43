import { parseAuthors } from '../../../src/ingest/authors.js';
import { plain, seedFiles } from './documents.js';

const sharedKeys = seedFiles.flatMap((seed) =>
  seed.papers.flatMap((paper) =>
    seedFiles
      .filter(({ document }) => document.id > seed.document.id && document.origin === seed.document.origin)
      .flatMap((other) => other.papers.filter(({ key }) => key === paper.key))
      .map((twin) => ({ key: paper.key, paper, twin })),
  ),
);

it('a key that several documents of one origin use is one paper: equal titles, equal authors', () => {
  expect(sharedKeys.map(({ key }) => key)).toContain('speculative-decoding-survey');
  for (const { paper, twin } of sharedKeys) {
    expect(plain(twin.title ?? '').toLowerCase()).toBe(plain(paper.title ?? '').toLowerCase());
    expect(namesIn(twin.authors)).toEqual(namesIn(paper.authors));
  }
});

it('one title has one key in all documents of an origin', () => {
  const keyOf = new Map<string, string>();
  for (const { document, papers } of seedFiles)
    for (const { key, title } of papers.filter((paper) => paper.title !== undefined)) {
      const work = `${document.origin}: ${plain(title ?? '').toLowerCase()}`;
      expect(key).toBe(keyOf.get(work) ?? key);
      keyOf.set(work, key);
    }
  expect(keyOf.size).toBeGreaterThan(30);
});

it('the newest of the documents about Heming Xia replaces the other two, the oldest none', () => {
  const supersedes = Object.fromEntries(
    seedFiles.map(({ document }) => [document.id, [...(document.supersedes ?? [])].sort()]),
  );
  expect(supersedes).toMatchObject({
    'heming-xia-homepage': ['heming-xia-cv-newer', 'heming-xia-cv-older'],
    'heming-xia-cv-newer': ['heming-xia-cv-older'],
    'heming-xia-cv-older': [],
  });
});

it('no e-mail address and no telephone number stands in a seed file', () => {
  const text = JSON.stringify(seedFiles);
  expect(text.match(/[\w.+-]+@[\w-]+\.\w+/gu)).toBeNull();
  expect(text.match(/\+\d[\d -]{7,}|\(\d{2,4}\) ?\d{3,}/gu)).toBeNull();
});

const namesIn = (authors: string | undefined): string[] =>
  parseAuthors(authors ?? '').authors.map(({ name }) => name);
