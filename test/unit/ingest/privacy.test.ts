import { recordWithoutContacts, withoutContacts } from '../../../src/ingest/privacy.js';

describe('contacts', () => {
  it.each([
    ['Write to ada.lovelace@example.org today', 'Write to [e-mail removed] today'],
    ['mailto:ada@cs.example.org', '[e-mail removed]'],
    ['ada (at) example.org', '[e-mail removed]'],
    ['call +44 20 7946 0958', 'call [telephone removed]'],
    ['Tel.: 020 7946 0958', 'Tel.: [telephone removed]'],
    ['Mobile 13800000000', 'Mobile [telephone removed]'],
    ['(555) 010-0199', '[telephone removed]'],
  ])('%j is kept as %j', (text, masked) => expect(withoutContacts(text)).toBe(masked));

  it.each([
    'Research Intern@Alibaba Cloud',
    'Research Software Engineer @Google Research',
    'Physical Review D 103 (2021), 024040.',
    '2014-2018, 2022 – 2026',
    '10.18653/v1/2024.findings-acl.456',
    'https://arxiv.org/abs/2508.02520',
    '0000-0002-1825-0097',
    '978-3-16-148410-0',
    'better translation (+0.18-2.61 BLEU, +2.18-2.61 at best)',
    'throughput improvement of 1.69-2.65 on LLaMA-70B, 900 stars',
  ])('%j is no contact', (text) => expect(withoutContacts(text)).toBe(text));

  it('are taken out of every text of a record, however deep', () => {
    expect(recordWithoutContacts({ a: [{ b: 'ada@example.org', year: 1843, gone: null }] })).toEqual({
      a: [{ b: '[e-mail removed]', year: 1843, gone: null }],
    });
  });
});
