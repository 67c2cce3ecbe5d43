import fc from 'fast-check';
import { canonical, withImplied } from '../../../src/ingest/identifier.js';
import { hasOrcidChecksum, schemes, type Scheme } from '../../../src/node/identifiers.js';

const value = (scheme: Scheme, text: string): string | null =>
  canonical({ scheme, value: text })?.value ?? null;
const seeded = { seed: 20, numRuns: 300 };

/** Holds for every dress in which the same identifier is printed. */
function expectOne(scheme: Scheme, canonicalForm: string, dresses: readonly string[]): void {
  expect(dresses.map((dress) => [dress, value(scheme, dress)])).toEqual(
    dresses.map((dress) => [dress, canonicalForm]),
  );
}

describe('the canonical form of an identifier', () => {
  it.each(schemes)('of %s is its own canonical form', (scheme) => {
    const like = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^(doi:|https:\/\/doi\.org\/|arXiv:|ISBN |)[0-9a-zA-Z.\-/ ]{0,30}$/),
    );
    fc.assert(
      fc.property(like, (text) => {
        const once = value(scheme, text);
        return once === null || value(scheme, once) === once;
      }),
      seeded,
    );
  });

  it('of a DOI is the same in every dress', () => {
    const registrant = fc.integer({ min: 1000, max: 999_999 });
    // Not "/./", which every address loses.
    const suffix = fc
      .stringMatching(/^[A-Za-z0-9][A-Za-z0-9()<>_.;/-]{0,20}[A-Za-z0-9]$/)
      .filter((text) => !/\/\.+\//.test(text));
    fc.assert(
      fc.property(registrant, suffix, (number, end) => {
        const doi = `10.${number}/${end}`;
        const form = doi.toLowerCase();
        const address = `10.${number}/${end.replace(/[<>;()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
        const html = doi.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expectOne('DOI', form, [
          ...[doi, doi.toUpperCase(), ` ${doi} `, `${doi}.`, `${doi},`, `doi:${doi}`, `DOI: ${doi}`, html],
          ...[`https://doi.org/${address}`, `http://dx.doi.org/${address}`, `https://www.doi.org/${address}`],
          ...[doi.replaceAll('_', '\\_'), `doi.org/${address}`],
        ]);
      }),
      seeded,
    );
  });

  it('of an arXiv paper has no version, and is an old or a new number', () => {
    const fresh = fc.stringMatching(/^(0[7-9]|1\d|2\d)(0[1-9]|1[0-2])\.\d{4,5}$/);
    const old = fc.stringMatching(/^(cs|math|hep-th)\/\d{7}$/);
    fc.assert(
      fc.property(fc.oneof(fresh, old), fc.integer({ min: 1, max: 99 }), (id, version) => {
        expectOne('ARXIV', id, [
          ...[id, `${id}v${version}`, `arXiv:${id}`, `arXiv:${id}v${version}`, `ARXIV: ${id}`],
          ...[`https://arxiv.org/abs/${id}v${version}`, `http://export.arxiv.org/abs/${id}`],
          `https://arxiv.org/pdf/${id}v${version}.pdf`,
        ]);
        expect(withImplied({ scheme: 'DOI', value: `10.48550/arxiv.${id}` })).toContainEqual({
          ...{ scheme: 'ARXIV', value: id },
        });
      }),
      seeded,
    );
  });

  it('of a paper of the ACL Anthology is the same in every dress', () => {
    const old = fc.stringMatching(/^[A-Z]\d\d-\d{4}$/);
    const fresh = fc.stringMatching(/^20[2-9]\d\.[a-z]{2,8}-[a-z]{2,8}\.[1-9]\d{0,2}$/);
    fc.assert(
      fc.property(fc.oneof(old, fresh), (id) => {
        expectOne('ACL', id, [
          ...[id, id.toLowerCase(), `https://aclanthology.org/${id}`, `https://www.aclanthology.org/${id}/`],
          ...[`https://aclanthology.org/${id}.pdf`, `acl:${id}`],
        ]);
        const doi = `10.18653/v1/${id.toLowerCase()}`;
        expect(withImplied({ scheme: 'DOI', value: doi })).toContainEqual({ scheme: 'ACL', value: id });
      }),
      seeded,
    );
  });

  const digits = fc.stringMatching(/^\d{15}$/);
  const check = (fifteen: string): string =>
    [...'0123456789X'].find((digit) => hasOrcidChecksum(fifteen + digit)) ?? '';
  const grouped = (sixteen: string): string => (sixteen.match(/.{4}/g) ?? []).join('-');

  it('of an ORCID iD has its check digit, and no iD with one digit wrong has it', () => {
    fc.assert(
      fc.property(digits, fc.nat(14), fc.integer({ min: 1, max: 9 }), (fifteen, at, by) => {
        const orcid = grouped(fifteen + check(fifteen));
        expectOne('ORCID', orcid, [
          ...[orcid, orcid.toLowerCase(), orcid.replaceAll('-', ''), orcid.replaceAll('-', ' ')],
          ...[`https://orcid.org/${orcid}`, `http://orcid.org/${orcid}/`, `orcid:${orcid}`],
        ]);
        const wrong = (Number(fifteen[at]) + by) % 10;
        const spoilt = `${fifteen.slice(0, at)}${wrong}${fifteen.slice(at + 1)}`;
        expect(value('ORCID', grouped(spoilt + check(fifteen)))).toBeNull();
      }),
      seeded,
    );
  });

  it('of an ISBN is its digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(97[89]\d{10}|\d{9}[\dX])$/), (isbn) => {
        const parts = [isbn.slice(0, -10), isbn.slice(-10, -7), isbn.slice(-7, -1), isbn.slice(-1)].filter(
          Boolean,
        );
        expectOne('ISBN', isbn, [isbn, parts.join('-'), parts.join(' '), `isbn:${parts.join('-')}`]);
      }),
      seeded,
    );
  });

  it('of a record of dblp is its key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(conf|journals)\/[a-z]{2,6}\/[A-Za-z]{2,8}\d\d$/), (key) => {
        expectOne('DBLP', key, [
          ...[key, `dblp:${key}`, `https://dblp.org/rec/${key}`, `https://dblp.org/rec/${key}.html`],
          `https://dblp.uni-trier.de/rec/${key}.bib`,
        ]);
      }),
      seeded,
    );
  });

  it.each([
    ['DOI', '10.12/x'],
    ['DOI', 'https://arxiv.org/abs/2101.00001'],
    ['ARXIV', '2101.1'],
    ['ORCID', '0000-0002-1825-0098'],
    ['ISBN', '978-3-16-148410'],
    ['DBLP', 'Wei Zhang 0001'],
    ['ACL', 'P19'],
  ] as const)('of %s is none for %s', (scheme, text) => expect(value(scheme, text)).toBeNull());
});
