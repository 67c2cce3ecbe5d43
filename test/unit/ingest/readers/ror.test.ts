import { ror } from '../../../../src/ingest/readers/ror.js';
import { reading } from '../../../support/readers.js';

const second = {
  admin: { created: { date: '2018-11-14', schema_version: '1.0' } },
  external_ids: [{ type: 'wikidata', preferred: null, all: ['Q1'] }],
  id: 'https://ror.org/02ex6cf31',
  links: [
    { type: 'website', value: 'https://example.org' },
    { type: 'wikipedia', value: 'https://example.org/w' },
  ],
  locations: [{ geonames_details: { country_code: 'US', name: 'Upton' } }],
  names: [
    { value: 'BEX', types: ['acronym'], lang: null },
    { value: 'Brook Example Laboratory', types: ['ror_display', 'label'], lang: 'en' },
    { value: 'Example Lab of Brook', types: ['alias'], lang: null },
  ],
  relationships: [{ type: 'parent', label: 'Department of Example', id: 'https://ror.org/01bj3aw27' }],
  types: ['funder', 'facility'],
};
const first = {
  id: 'https://ror.org/015w2mp89',
  name: 'Example University',
  ...{
    types: ['Education'],
    links: ['http://example.org/u'],
    aliases: ['Old Example College'],
    acronyms: ['EU'],
  },
  labels: [{ label: 'Université d’Exemple', iso639: 'fr' }],
  ...{ addresses: [{ city: 'Canberra' }], country: { country_code: 'AU' }, relationships: [] },
  external_ids: { Wikidata: { preferred: null, all: ['Q2'] } },
};
const institutions = async (...records: unknown[]) =>
  (await reading(ror, JSON.stringify(records, null, 2))).items.flatMap((item) =>
    item.kind === 'institution' ? [item.record] : [],
  );

describe('a dump of ROR', () => {
  it('is told by the id of its first record', () => {
    expect(ror.recognises(JSON.stringify([second]))).toBe(true);
    expect(ror.recognises(JSON.stringify([first]))).toBe(true);
    expect(
      ror.recognises('{"id":"https://openalex.org/W1","ror":"https://ror.org/02ex6cf31","types":[]}'),
    ).toBe(false);
  });

  it('gives institutions of its second schema', async () => {
    expect(await institutions(second)).toMatchObject([
      {
        ...{ name: 'Brook Example Laboratory', names: ['Example Lab of Brook'], type: 'FACILITY' },
        ...{ city: 'Upton', countryCode: 'US', parent: 'Department of Example' },
        externalIds: [
          { scheme: 'ROR', value: '02ex6cf31' },
          { scheme: 'WIKIDATA', value: 'Q1' },
        ],
        links: [{ url: 'https://example.org' }],
      },
    ]);
  });

  it('gives institutions of its first schema', async () => {
    expect(await institutions(first)).toMatchObject([
      {
        ...{ name: 'Example University', names: ['Université d’Exemple', 'Old Example College'] },
        ...{ type: 'EDUCATION', city: 'Canberra', countryCode: 'AU' },
        links: [{ url: 'http://example.org/u' }],
      },
    ]);
  });

  it('rejects an institution without id or name, and stops no other', async () => {
    const records = [{ ...second, id: 'https://ror.org/nothing' }, { ...second, names: [] }, first];
    const { items } = await reading(ror, records.map((record) => JSON.stringify(record)).join('\n'));
    expect(items.map((item) => `${item.line} ${item.kind === 'reject' ? item.code : item.kind}`)).toEqual([
      '1 MALFORMED_RECORD',
      '2 NO_NAME',
      '3 institution',
    ]);
  });
});
