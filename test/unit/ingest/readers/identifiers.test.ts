import { identifiersOf } from '../../../../src/ingest/readers/record.js';

const read = (value: string) => {
  const warnings: string[] = [];
  const found = identifiersOf([{ scheme: 'DOI', value }], (code) => void warnings.push(code));
  return [...found.map((one) => `${one.scheme} ${one.value}`), ...warnings];
};

describe('what stands in the place of a DOI', () => {
  it.each([
    ['https://publisher.example/doi/full/10.1000/Ab', ['DOI 10.1000/ab']],
    ['https://publisher.example/article/10.1000/ab/full', ['DOI 10.1000/ab']],
    ['DOI 10.1000/ab', ['DOI 10.1000/ab']],
    ['info:doi/10.1000/ab', ['DOI 10.1000/ab']],
    ['10.1000%2Fab', ['DOI 10.1000/ab']],
    ['10.1000/ab [doi]', ['DOI 10.1000/ab']],
    ['10.1000/ab, 10.1000/cd', ['DOI 10.1000/ab', 'DOI 10.1000/cd']],
    ['arXiv:2006.00001v2', ['ARXIV 2006.00001']],
    ['10.48550/arXiv.2006.00001v2', ['DOI 10.48550/arxiv.2006.00001', 'ARXIV 2006.00001']],
    ['N/A', []],
    ['in press', ['OTHER in press', 'IDENTIFIER_MALFORMED']],
  ])('%j is %j', (value, found) => {
    expect(read(value)).toEqual(found);
  });
});
