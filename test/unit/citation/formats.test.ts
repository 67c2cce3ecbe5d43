import { citationOf } from '../../../src/citation/formats.js';
import { Keys } from '../../../src/citation/key.js';
import { about, bibliographyOf, reference } from '../../support/references.js';

const survey = reference(
  {
    ...{ title: 'Unlocking Efficiency of LLM Inference: 5 % & more', type: 'CONFERENCE', year: 2024 },
    ...{ published: '2024-08', venueName: 'Findings of ACL', pages: '7655-7671', volume: '1', issue: '2' },
    ...{ doi: '10.18653/v1/2024.findings-acl.456', language: 'en', authorsComplete: false },
    externalIds: ['DOI:10.18653/v1/2024.findings-acl.456', 'ACL:2024.findings-acl.456', 'ARXIV:2401.07851'],
  },
  ['Heming Xia', { creditedName: 'NLP Group', isGroup: true }, 'Sammy van Davis Jr.'],
  { name: 'ACL', externalIds: ['ISSN:1234-5679'] },
);

describe('BibTeX', () => {
  it('says what is known of a paper, in fields that BibTeX knows', () => {
    expect(citationOf(survey, 'BIBTEX')).toBe(
      String.raw`@inproceedings{xia2024unlocking,
  author = {Xia, Heming and {NLP Group} and van Davis, Jr., Sammy and others},
  title = {Unlocking Efficiency of {LLM} Inference: 5 \% \& more},
  booktitle = {Findings of ACL},
  year = {2024},
  month = aug,
  volume = {1},
  number = {2},
  pages = {7655--7671},
  language = {en},
  doi = {10.18653/v1/2024.findings-acl.456},
  eprint = {2401.07851},
  archivePrefix = {arXiv},
  issn = {1234-5679},
  url = {https://example.org/papers/w_aaaaaaaaaaaaaaaa},
}`,
    );
  });

  it('of a paper of which next to nothing is known has no field but its address', () => {
    expect(citationOf(reference(), 'BIBTEX')).toBe(
      '@misc{paper,\n  url = {https://example.org/papers/w_aaaaaaaaaaaaaaaa},\n}',
    );
  });

  it.each([
    ['JOURNAL', '@article', 'journal = {Memoirs}'],
    ['WORKSHOP', '@inproceedings', 'booktitle = {Memoirs}'],
    ['CHAPTER', '@incollection', 'booktitle = {Memoirs}'],
    ['BOOK', '@book', 'series = {Memoirs}'],
    ['REPORT', '@techreport', 'series = {Memoirs}'],
    ['THESIS', '@phdthesis', 'school = {Memoirs},\n  type = {Thesis}'],
    ['PREPRINT', '@misc', 'howpublished = {Memoirs}'],
    ['OTHER', '@misc', 'howpublished = {Memoirs}'],
  ] as const)('makes a %s an entry of its kind', (type, entry, where) => {
    const written = citationOf(reference({ type, venueName: 'Memoirs' }), 'BIBTEX');
    expect(written.startsWith(`${entry}{`)).toBe(true);
    expect(written).toContain(where);
  });

  it('says no month of another year', () => {
    expect(citationOf(reference({ year: 2024, published: '2023-12-30' }), 'BIBTEX')).not.toContain('month');
  });
});

describe('RIS', () => {
  it('has a line for each value, and ends each line as RIS wants it', () => {
    expect(citationOf(survey, 'RIS').split('\r\n')).toEqual([
      'TY  - CONF',
      'ID  - xia2024unlocking',
      'AU  - Xia, Heming',
      'AU  - NLP Group,',
      'AU  - van Davis, Sammy, Jr.',
      'AU  - others',
      'TI  - Unlocking Efficiency of LLM Inference: 5 % & more',
      'T2  - Findings of ACL',
      'PY  - 2024',
      'DA  - 2024/08',
      'VL  - 1',
      'IS  - 2',
      'SP  - 7655',
      'EP  - 7671',
      'DO  - 10.18653/v1/2024.findings-acl.456',
      'SN  - 1234-5679',
      'LA  - en',
      'UR  - https://example.org/papers/w_aaaaaaaaaaaaaaaa',
      'UR  - https://arxiv.org/abs/2401.07851',
      'UR  - https://aclanthology.org/2024.findings-acl.456',
      'ER  -',
    ]);
  });
});

describe('CSL-JSON', () => {
  it('is a list of items', () => {
    expect(JSON.parse(citationOf(survey, 'CSL_JSON'))).toEqual([
      {
        ...{ id: 'xia2024unlocking', type: 'paper-conference' },
        title: 'Unlocking Efficiency of LLM Inference: 5 % & more',
        author: [
          { family: 'Xia', given: 'Heming' },
          { literal: 'NLP Group' },
          { family: 'van Davis', given: 'Sammy', suffix: 'Jr.' },
          { literal: 'others' },
        ],
        ...{ issued: { 'date-parts': [[2024, 8]] }, 'container-title': 'Findings of ACL' },
        ...{ volume: '1', issue: '2', page: '7655-7671', language: 'en', ISSN: '1234-5679' },
        DOI: '10.18653/v1/2024.findings-acl.456',
        ...{ archive: 'ACL Anthology', archive_location: '2024.findings-acl.456', note: 'arXiv:2401.07851' },
        URL: 'https://example.org/papers/w_aaaaaaaaaaaaaaaa',
      },
    ]);
  });
});

describe('text', () => {
  it('is a line to read', () => {
    expect(citationOf(survey, 'TEXT')).toBe(
      'Heming Xia, NLP Group, Sammy van Davis Jr., et al. (2024). Unlocking Efficiency of LLM Inference: 5 % & more. ' +
        'Findings of ACL, 1(2), 7655-7671. https://doi.org/10.18653/v1/2024.findings-acl.456',
    );
  });
});

describe('every format', () => {
  const formats = ['BIBTEX', 'RIS', 'CSL_JSON', 'TEXT'] as const;

  it.each(formats)(
    'as %s, what was only handed in appeared nowhere, and what was retracted says so',
    (format) => {
      const given = { type: 'JOURNAL', venueName: 'Annals of Looms', title: 'Looms' } as const;
      const submitted = citationOf(reference({ ...given, status: 'SUBMITTED' }), format);
      expect(submitted.match(/Annals of Looms/g)).toHaveLength(1);
      expect(submitted).toContain('Submitted to Annals of Looms');
      expect(citationOf(reference({ ...given, status: 'RETRACTED' }), format)).toContain('Retracted');
    },
  );

  it.each(formats)('as %s, names the part of a series of which no other name is known', (format) => {
    const findings = reference({ type: 'CONFERENCE', track: 'Findings' }, [], { name: 'ACL' });
    expect(citationOf(findings, format)).toContain('ACL, Findings');
  });

  it('a gap stands where authors are missing, and at the end of an open list', () => {
    const open = reference({ authorsComplete: false }, [
      'Ao Xiao',
      { creditedName: 'Qingrong Xia', position: null },
      { creditedName: 'Bo Two', position: null },
    ]);
    expect(citationOf(open, 'BIBTEX')).toContain(
      '{Xiao, Ao and others and Xia, Qingrong and Two, Bo and others}',
    );
    expect(citationOf(open, 'TEXT')).toContain('Ao Xiao, ..., Qingrong Xia, Bo Two, et al.');
    const alone = reference({ authorsComplete: false }, [{ creditedName: 'Qingrong Xia', position: null }]);
    expect(citationOf(alone, 'BIBTEX')).toContain('{others and Xia, Qingrong and others}');
    expect(citationOf(alone, 'TEXT')).toContain('Qingrong Xia et al.');
  });

  it('a bibliography says where it comes from and of which day its data are, as far as the format lets it', () => {
    const whole = (format: (typeof formats)[number]) => bibliographyOf(format, [survey]);
    for (const format of ['BIBTEX', 'TEXT'] as const) {
      expect(whole(format)).toContain('Papers of a test');
      expect(whole(format)).toContain('2026-11-25');
      expect(whole(format)).toContain(about.address);
    }
    expect(whole('RIS')).toContain('DP  - Coterie\r\nY2  - 2026/11/25\r\n');
    expect(JSON.parse(whole('CSL_JSON'))).toMatchObject([
      { source: 'Coterie', accessed: { 'date-parts': [[2026, 11, 25]] } },
    ]);
  });
});

describe('a name', () => {
  const family = (creditedName: string, parts = {}) =>
    (
      JSON.parse(citationOf(reference({}, [{ creditedName, ...parts }]), 'CSL_JSON')) as [
        { author: [object] },
      ]
    )[0].author[0];

  it('has the parts that a source tells', () => {
    const parts = { given: 'Maria', family: 'Garcia Lopez' };
    expect(family('Maria Garcia Lopez', parts)).toEqual(parts);
  });

  it('is kept whole where those parts do not make it up', () => {
    expect(family('夏鹤明', { given: '鹤明', family: '夏' })).toEqual({ family: '夏鹤明' });
    expect(family('Xia Heming', { given: 'Heming', family: 'Xia' })).toEqual({ family: 'Xia Heming' });
  });

  it('is parted as BibTeX does where no source tells', () => {
    expect(family('Maria de la Cruz Lopez')).toEqual({ given: 'Maria', family: 'de la Cruz Lopez' });
    expect(family('bell hooks')).toEqual({ given: 'bell', family: 'hooks' });
    expect(family('Plato')).toEqual({ family: 'Plato' });
  });
});

describe('a key', () => {
  it.each([
    ['xia2024unlocking', 'Heming Xia', 2024, 'Unlocking Efficiency'],
    ['ozgur1999state', 'Ayşe Özgür', 1999, 'On the State of the Art'],
    ['xiaheming2024shen', '夏鹤明', 2024, '深 度 学习'],
    ['vanbeethoven1808', 'Ludwig van Beethoven', 1808, null],
    ['hooksteaching', 'bell hooks', null, 'Teaching'],
    ['xia2020of', 'A Xia', 2020, 'Of'],
  ])('%s is made of %s, %s and %s', (key, name, year, title) => {
    expect(reference({ title, year }, [name]).key).toBe(key);
  });

  it('is unique within a bibliography, and made of the paper alone', () => {
    const inOrder = (ids: readonly string[]) => {
      const keys = new Keys();
      return Object.fromEntries(ids.map((id) => [id, keys.unique('xia2024engines', id)]));
    };
    const [one, two, three] = ['w_abcdaaaaaaaaaaaa', 'w_bcdeaaaaaaaaaaaa', 'w_bcdebbbbbbbbbbbb'] as const;
    expect(inOrder([one, two, three])).toEqual({
      [one]: 'xia2024engines',
      [two]: 'xia2024engines-bcde',
      [three]: 'xia2024engines-bcdebbbb',
    });
    expect(inOrder([two, one])[one]).toBe('xia2024engines-abcd');
  });
});
