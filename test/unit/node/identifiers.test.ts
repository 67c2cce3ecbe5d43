import {
  canonicalValue,
  externalIdKey,
  hasOrcidChecksum,
  readIdentifier,
  sameAs,
} from '../../../src/node/identifiers.js';
import { onASharedMachine } from '../../support/waiting.js';

describe('identifiers', () => {
  it.each([
    ['10.18653/v1/P19-1001', 'DOI', '10.18653/v1/p19-1001'],
    ['doi:10.18653/V1/P19-1001', 'DOI', '10.18653/v1/p19-1001'],
    ['DOI: 10.1000/1', 'DOI', '10.1000/1'],
    ['https://doi.org/10.1000/ABC', 'DOI', '10.1000/abc'],
    ['http://dx.doi.org/10.1000/ABC.', 'DOI', '10.1000/abc'],
    ['https://doi.org/10.1002/%28SICI%291097?a=1#b', 'DOI', '10.1002/(sici)1097?a=1#b'],
    ['0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
    ['orcid:0000000218250097', 'ORCID', '0000-0002-1825-0097'],
    ['http://orcid.org/0000-0002-1694-233x', 'ORCID', '0000-0002-1694-233X'],
    ['https://orcid.org/0000-0002-1825-0097/', 'ORCID', '0000-0002-1825-0097'],
    ['ror:0030zas98', 'ROR', '0030zas98'],
    ['https://ror.org/0030ZAS98', 'ROR', '0030zas98'],
    ['arXiv:2401.07851v2', 'ARXIV', '2401.07851'],
    ['2401.07851', 'ARXIV', '2401.07851'],
    ['https://arxiv.org/pdf/2401.07851v1.pdf', 'ARXIV', '2401.07851'],
    ['arxiv.org/abs/cs/0101001', 'ARXIV', 'cs/0101001'],
    ['acl:p19-1001', 'ACL', 'P19-1001'],
    ['https://www.aclanthology.org/2024.findings-acl.456/', 'ACL', '2024.findings-acl.456'],
    ['https://aclanthology.org/people/h/heming-xia/', 'ACL', null],
    ['https://aclanthology.org/people/heming-xia/', 'ACL', 'heming-xia'],
    ['dblp:291/7111', 'DBLP', '291/7111'],
    ['https://dblp.org/pid/291/7111.html', 'DBLP', '291/7111'],
    ['https://dblp.uni-trier.de/rec/conf/acl/Xia23', 'DBLP', 'conf/acl/Xia23'],
    ['openalex:w2741809807', 'OPENALEX', 'W2741809807'],
    ['https://openalex.org/authors/A5023888391', 'OPENALEX', 'A5023888391'],
    [
      's2:649def34f8be52c8b66281af98ae884c09aef38b',
      'SEMANTIC_SCHOLAR',
      '649def34f8be52c8b66281af98ae884c09aef38b',
    ],
    ['https://www.semanticscholar.org/author/Heming-Xia/1234', 'SEMANTIC_SCHOLAR', '1234'],
    ['https://openreview.net/forum?id=aBc-1', 'OPENREVIEW', 'aBc-1'],
    ['https://example.org/page/', 'URL', 'https://example.org/page'],
  ])('%s is %s %s', (text, scheme, value) => {
    expect(readIdentifier(text)).toEqual({ scheme, value });
  });

  it.each(['orcid:0000-0002-1825-0098', 'doi:10.1000', 'arxiv:abc', 'ror:zzz', 's2:no'])(
    '%s has a plain scheme and a malformed value',
    (text) => {
      expect(readIdentifier(text)).toMatchObject({ value: null });
    },
  );

  it.each(['Heming Xia', 'heming-xia', '', 'p_aaaaaaaaaaaaaaaa', 'constructor:x', 'name:Heming Xia'])(
    '"%s" is no identifier',
    (text) => {
      expect(readIdentifier(text)).toBeNull();
    },
  );

  it('holds the check digit of an ORCID iD against the other fifteen', () => {
    expect(hasOrcidChecksum('0000-0002-1825-0097')).toBe(true);
    expect(hasOrcidChecksum('0000-0002-1694-233X')).toBe(true);
    expect(hasOrcidChecksum('0000-0002-1825-0079')).toBe(false);
  });

  it('knows the DOIs that arXiv and the ACL Anthology give to their own identifiers', () => {
    expect(sameAs({ scheme: 'DOI', value: '10.48550/arxiv.2401.07851' }).map(externalIdKey)).toEqual([
      'doi:10.48550/arxiv.2401.07851',
      'arxiv:2401.07851',
    ]);
    expect(sameAs({ scheme: 'DOI', value: '10.18653/v1/p19-1001' }).map(externalIdKey)).toContain(
      'acl:P19-1001',
    );
    expect(sameAs({ scheme: 'ACL', value: 'P19-1001' }).map(externalIdKey)).toContain(
      'doi:10.18653/v1/p19-1001',
    );
  });

  it('takes TeX and HTML escapes out of a DOI', () => {
    expect(canonicalValue('DOI', String.raw`10.1007/978-3\_1`)).toBe('10.1007/978-3_1');
  });

  it('is not held up by a long text', () => {
    const began = performance.now();
    readIdentifier(`dblp:${'a-'.repeat(20_000)}!`);
    readIdentifier(`acl:${'a-'.repeat(20_000)}!`);
    readIdentifier(`10.1000/${' .'.repeat(20_000)}`);
    expect(performance.now() - began).toBeLessThan(50 * onASharedMachine);
  });
});
