import {
  authorListsOf,
  documentNames,
  documentsArePresent,
  linesOf,
  plain,
  printedTextsOf,
  quotesOf,
  seedFiles,
  silentLinesOf,
} from './documents.js';

// Not by console.warn: jest keeps back what a wholly skipped file says there.
if (!documentsArePresent)
  process.stderr.write(
    '\nNOT CHECKED: ../shared/documents is not here, so nobody compared the quotations of seed/ with the documents.\n',
  );
const whereDocumentsAre = documentsArePresent ? describe : describe.skip;

whereDocumentsAre('the documents of the seed', () => {
  it('each have one seed file', () => {
    expect(seedFiles.map(({ document }) => document.file).sort()).toEqual(documentNames.sort());
  });
});

whereDocumentsAre.each(seedFiles.map((seed) => [seed.document.id, seed] as const))('%s', (_id, seed) => {
  const lines = documentsArePresent ? linesOf(seed) : [];
  const lineAt = (number: number): string => plain(lines[number - 1] ?? '');
  const silent = new Set(silentLinesOf(seed));
  const quotes = quotesOf(seed);
  const lists = authorListsOf(seed);

  it('quotes what stands on the line it names', () => {
    expect(
      quotes
        .filter(({ line, words }) => plain(words) === '' || !lineAt(line).includes(plain(words)))
        .map(({ place, line, words }) => `${place}: line ${line} does not say "${words}"`),
    ).toEqual([]);
    expect(quotes.length).toBeGreaterThan(30);
  });

  it('prints author lists as the lines that it names do', () => {
    expect(
      lists
        .filter(({ lines: numbers, words }) => !numbers.map(lineAt).join(' ').includes(plain(words)))
        .map(({ place, words }) => `${place}: no "${words}"`),
    ).toEqual([]);
  });

  it('keeps titles, bullets and self-descriptions as the document prints them', () => {
    const text = plain(lines.map(asRead).join(' '));
    expect(
      printedTextsOf(seed)
        .filter(({ words }) => !text.includes(plain(words)))
        .map(({ place, words }) => `${place}: no "${words}"`),
    ).toEqual([]);
  });

  it('leaves no line that states something unmentioned, and calls none silent that it quotes', () => {
    const mentioned = new Set([
      ...quotes.map(({ line }) => line),
      ...lists.flatMap(({ lines: numbers }) => numbers),
    ]);
    const numbers = lines.map((_line, index) => index + 1);
    expect(
      numbers
        .filter((number) => lineAt(number) !== '' && !mentioned.has(number) && !silent.has(number))
        .map((number) => `line ${number}: ${lines[number - 1]}`),
    ).toEqual([]);
    expect([...mentioned].filter((number) => silent.has(number))).toEqual([]);
  });

  it('leaves no words of a line unmentioned but those that only connect', () => {
    const texts = printedTextsOf(seed).map(({ words }) => plain(words));
    expect(
      lines.flatMap((line, index) => {
        const number = index + 1;
        if (silent.has(number)) return [];
        const said = [
          ...quotes.filter((quote) => quote.line === number).map(({ words }) => plain(words)),
          ...lists.filter((list) => list.lines.includes(number)).flatMap(({ words }) => namesIn(words)),
          ...texts.filter((words) => words.length > 20),
        ];
        return without(plain(line.replace(tags, '')), said)
          .filter((words) => !connects(words))
          .map((words) => `line ${number}: "${words}" in ${line}`);
      }),
    ).toEqual([]);
  });
});

/** A line as a reader of the page sees it: without list mark and addresses behind links. */
const asRead = (line: string): string =>
  line.replace(/^\s*[-•◦○*o]\s/u, '').replace(/\]\(https?:[^)]*\)/gu, ']');

const namesIn = (authors: string): string[] => [plain(authors), ...authors.split(/,\s*/u).map(plain)];

const tags = /<\/?(small|span|ul|li)\b[^>]*>/gu;

/** What is left of a line when every occurrence of these words is taken out. */
function without(line: string, said: readonly string[]): string[] {
  const isSaid = new Array<boolean>(line.length).fill(false);
  for (const words of said.filter((run) => run !== ''))
    for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1))
      isSaid.fill(true, at, at + words.length);
  return isSaid
    .map((said, at) => (said ? '\n' : line.charAt(at)))
    .join('')
    .split(/\n+/u);
}

const connecting = new Set(['and', 'in', 'i', 'o', 'where', 'was', 'privileged', 'to', 'be']);
/** Punctuation and words between two statements. */
const connects = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}-]*[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).every((word) =>
    connecting.has(word.toLowerCase()),
  );
