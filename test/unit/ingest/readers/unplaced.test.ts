import { anthology } from '../../../../src/ingest/readers/anthology.js';
import { bibtex } from '../../../../src/ingest/readers/bibtex.js';
import { crossref } from '../../../../src/ingest/readers/crossref.js';
import { cslJson } from '../../../../src/ingest/readers/cslJson.js';
import { dblp } from '../../../../src/ingest/readers/dblp.js';
import type { Reader } from '../../../../src/ingest/readers/reader.js';
import { ris } from '../../../../src/ingest/readers/ris.js';
import { contentOf, recordOf } from '../../../../src/ingest/store/record.js';
import { reading } from '../../../support/readers.js';

const editors = ['Ann One', 'Bo Two'];
const json = {
  title: 'A',
  editor: [
    { given: 'Ann', family: 'One' },
    { given: 'Bo', family: 'Two' },
  ],
};

describe('what the graph has no place for stays in the record that is kept', () => {
  it.each<[string, Reader, string, object]>([
    [
      'editors of BibTeX',
      bibtex,
      '@book{a, title={A}, editor={One, A{\\"u}n and {Two, Bo} and others}}',
      { editors: ['One, Aün', 'Two, Bo', 'and others'] },
    ],
    [
      'editors and addresses of RIS',
      ris,
      'TY  - CHAP\nTI  - A\nAU  - Cy, C\nAU  - Di, D\nED  - Ann One\nA2  - Bo Two\nAD  - MIT, ann@example.org\nER  -\n',
      { editors: ['Bo Two', 'Ann One'], affiliations: ['MIT, [e-mail removed]'] },
    ],
    ['editors of CSL-JSON', cslJson, JSON.stringify([{ id: 'a', type: 'book', ...json }]), { editors }],
    [
      'editors of Crossref',
      crossref,
      JSON.stringify([{ DOI: '10.1000/a', ...json, title: ['A'], author: [] }]),
      { editors },
    ],
    [
      'editors of dblp',
      dblp,
      '<dblp><book key="books/a"><editor>Ann One</editor><editor>Bo Two</editor><title>A.</title></book></dblp>',
      { editors },
    ],
    [
      'revisions of the Anthology',
      anthology,
      '<collection id="2020.x"><volume id="y"><paper id="1"><title>A</title><revision id="2" href="2020.x-y.1v2" date="2020-09-29">Corrects a table.</revision><erratum id="1" href="2020.x-y.1e1"/></paper></volume></collection>',
      {
        revisions: ['revision 2, 2020-09-29, 2020.x-y.1v2: Corrects a table.', 'erratum 1, 2020.x-y.1e1'],
      },
    ],
  ])('%s', async (_name, reader, text, unplaced) => {
    const { items } = await reading(reader, text);
    const [paper] = items.filter((item) => item.kind === 'publication');
    expect(contentOf(recordOf(paper!, 'd', 'f').body)).toMatchObject({ title: 'A', unplaced });
  });
});
