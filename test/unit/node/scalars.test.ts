import { Kind } from 'graphql';
import { scalarResolvers } from '../../../src/node/scalars.js';

const { PartialDate, DateTime, URL, BigInt: BigInteger, DOI, ORCID } = scalarResolvers;

describe('scalars', () => {
  it.each(['2019', '2019-05', '2019-05-01', '2020-02-29'])('%s is a date', (text) => {
    expect(PartialDate.parseValue(text)).toBe(text);
    expect(PartialDate.serialize(text)).toBe(text);
  });

  it.each(['19', '2019-13', '2019-02-30', '2019-5', '2019-05-01T00:00:00Z', 2019, null])(
    '%s is no date',
    (value) => {
      expect(() => PartialDate.parseValue(value)).toThrow('such as 2019, 2019-05 or 2019-05-01');
    },
  );

  it('an instant is told in UTC', () => {
    expect(DateTime.parseValue('2026-11-21T10:30:00+01:00')).toBe('2026-11-21T09:30:00.000Z');
    expect(() => DateTime.parseValue('2026-11-21')).toThrow('an instant');
    expect(() => DateTime.parseValue('2026-13-21T10:30:00Z')).toThrow('an instant');
  });

  it('an address is http or https', () => {
    expect(URL.parseValue('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(() => URL.parseValue('javascript:alert(1)')).toThrow('http or https');
    expect(() => URL.serialize('/relative')).toThrow('http or https');
  });

  it('a whole number is a string only where a JSON reader would round it', () => {
    expect(BigInteger.serialize(9007199254740991)).toBe(9007199254740991);
    expect(BigInteger.serialize(9007199254740992n)).toBe('9007199254740992');
    expect(BigInteger.parseValue('123456789012345678901234567890')).toBe('123456789012345678901234567890');
    expect(BigInteger.parseLiteral({ kind: Kind.INT, value: '42' })).toBe(42);
    expect(() => BigInteger.parseValue(1.5)).toThrow('whole number');
    expect(() => BigInteger.parseValue('12a')).toThrow('whole number');
  });

  it('identifiers come in any form and leave in one', () => {
    expect(DOI.parseValue('https://doi.org/10.18653/V1/P19-1001')).toBe('10.18653/v1/p19-1001');
    expect(ORCID.parseValue('http://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097');
    expect(() => ORCID.parseValue('0000-0002-1825-0098')).toThrow('check digit');
    expect(() => DOI.parseValue('10.1')).toThrow('a DOI');
  });
});
