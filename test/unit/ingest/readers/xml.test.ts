import { limits, Unreadable } from '../../../../src/ingest/readers/reader.js';
import { textOf, xmlRecords } from '../../../../src/ingest/readers/xml.js';

const shape = {
  isRecord: (name: string, within: readonly { name: string }[]) =>
    name === 'r' && within.at(-1)?.name === 'list',
  keyOf: ({ attributes }: { attributes: Readonly<Record<string, string>> }) => attributes.key ?? null,
  entities: new Map([['ouml', 'ö']]),
};

async function* inPieces(text: string, size: number): AsyncIterable<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

/** "3: text" a record on line 3, "4! CODE" a reject, "5!! CODE" where the file ends to be readable. */
async function read(text: string, size = 65_536): Promise<string[]> {
  const told: string[] = [];
  try {
    for await (const item of xmlRecords(inPieces(text, size), shape)) {
      told.push(
        item.kind === 'record'
          ? `${item.element.line}: ${textOf(item.element)}`
          : `${item.line}! ${item.code} ${item.key ?? '-'}`,
      );
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    told.push(`${error.line}!! ${error.code}`);
  }
  return told;
}

const nested = (depth: number) => `<r key="deep">${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</r>`;

describe('records of XML', () => {
  const text =
    '<list>\n<r key="a">K&ouml;ln &#233; &amp;\n more</r>\n\n<r\n key="b"><i>x</i>y</r>\n</list>\n';

  it('bear the line on which their tag begins', async () => {
    expect(await read(text)).toEqual(['2: Köln é & more', '5: xy']);
  });

  it('are the same however the file is cut into pieces', async () => {
    for (const size of [1, 2, 3, 7, 20]) expect(await read(text, size)).toEqual(await read(text));
    expect(await read(text.replaceAll('\n', '\r\n'), 1)).toEqual(await read(text));
  });

  it('with an entity that is not in the table are rejects, and stop no other', async () => {
    expect(
      await read('<list><r key="a">&nosuch;</r>\n<r key="b">&constructor;</r>\n<r>c</r></list>'),
    ).toEqual(['1! MALFORMED_RECORD a', '2! MALFORMED_RECORD b', '3: c']);
  });

  it('with a forbidden letter are rejects, and stop no other', async () => {
    expect(await read('<list><r>&#2;</r>\n<r>\u0002</r>\n<r x="1" x="2">a</r>\n<r>c</r></list>')).toEqual([
      '1! MALFORMED_RECORD -',
      '2! MALFORMED_RECORD -',
      '3! MALFORMED_RECORD -',
      '4: c',
    ]);
  });

  it('with a fault in their own tag are rejects, and others bear no blame for it', async () => {
    expect(
      await read('<list x="&nosuch;">\n<r key="&nosuch;">a</r>\n<r>b</r>&nosuch;<r>c</r></list>'),
    ).toEqual(['2! MALFORMED_RECORD &nosuch;', '3: b', '3: c']);
  });

  it('deeper than a hundred levels are rejects, and stop no other', async () => {
    const levels = limits.nesting - 2;
    expect(await read(`<list>${nested(levels)}\n${nested(levels + 1)}\n<r>c</r></list>`)).toEqual([
      '1: ',
      '2! NESTED_TOO_DEEP deep',
      '3: c',
    ]);
  });

  it('larger than 10 MB are rejects, and stop no other', async () => {
    const large = '<a>xxxxxxxxxx</a>'.repeat(limits.record / 16);
    expect(await read(`<list>\n<r key="large">${large}</r>\n<r>c</r></list>`)).toEqual([
      '2! RECORD_TOO_LARGE large',
      '3: c',
    ]);
  });
});

describe('a file that is no XML to its end', () => {
  it.each([
    [
      'a tag that closes another',
      '<list><r>a</r>\n<r><i>b</r>\n<r>c</r></list>',
      ['1: a', '2!! MALFORMED_FILE'],
    ],
    [
      'a bare ampersand',
      '<list><r>a</r>\n<r>AT&T</r>\n<r>M&ouml;</r></list>',
      ['1: a', '3!! MALFORMED_FILE'],
    ],
    [
      'a reference that swallows tags',
      '<list><r>a</r>\n<r>&#12</r><r>;</r></list>',
      ['1: a', '2!! MALFORMED_FILE'],
    ],
    ['text behind the last tag', '<list><r>a</r></list>\n<list/>', ['1: a', '2!! MALFORMED_FILE']],
    ['an end inside a record', '<list><r>a</r>\n\n<r>b<i>\n\n', ['1: a', '3!! TRUNCATED']],
    ['an end inside a tag', '<list><r>a</r>\n<r ke', ['1: a', '2!! TRUNCATED']],
    ['an end outside a record', '<list><r>a</r>\n', ['1: a', '2!! TRUNCATED']],
  ])('is refused from a named line, and keeps what came before: %s', async (_what, text, told) => {
    expect(await read(text)).toEqual(told);
    expect(await read(text, 1)).toEqual(told);
  });

  it('is refused where a tag or a text never ends', async () => {
    const endless = 'x'.repeat(limits.record + 70_000);
    expect(await read(`<list><r>a</r>\n<r key="${endless}`)).toEqual(['1: a', '2!! MALFORMED_FILE']);
  });

  it('is refused where ten thousand elements are open', async () => {
    expect(await read(`<list>\n${'<a>'.repeat(1_000_000)}`)).toEqual(['2!! MALFORMED_FILE']);
  });
});

describe('a document type', () => {
  it('defines no entities: a billion laughs are none', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
    const text = `<?xml version="1.0"?>\n<!DOCTYPE list [<!ENTITY l0 "ha">${laughs.join('')}]>\n<list><r key="a">&l9;</r>\n<r>c</r></list>`;
    expect(await read(text)).toEqual(['3! MALFORMED_RECORD a', '4: c']);
  });

  it('fetches nothing: an external entity is unknown', async () => {
    const text = `<!DOCTYPE list SYSTEM "list.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<list><r>&x;</r>\n<r>c</r></list>`;
    expect(await read(text)).toEqual(['2! MALFORMED_RECORD -', '3: c']);
  });

  it('may not take the place of an entity of the table', async () => {
    expect(await read('<!DOCTYPE list [<!ENTITY ouml "oops">]>\n<list><r>&ouml;</r></list>')).toEqual([
      '2: ö',
    ]);
  });
});
