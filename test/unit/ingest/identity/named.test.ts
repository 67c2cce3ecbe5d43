import { libraryOf } from '../../../../src/ingest/rows/library.js';
import { rowsOf } from '../../../../src/ingest/rows/rows.js';
import { documentsOf, idsOf } from '../../../support/library.js';

const names = (text: string): string[] =>
  libraryOf(documentsOf(text))
    .institutions.all.map(({ uses }) => uses[0]?.names[0] ?? '')
    .sort();

describe('institutions, venues and topics', () => {
  it('are one by exact folded name or a listed alias, across all documents', () => {
    const text = `document a about Ann One
      institution Hong Kong Polytechnic University, PolyU
      document b about Bo Two
      Bo Two at polyu 2020 kind EDUCATION
      Bo Two at Hong Kong  Polytechnic University 2021 kind EMPLOYMENT`;
    expect(names(text)).toEqual(['Hong Kong Polytechnic University']);
  });

  it('are never joined by likeness', () => {
    const text = `document a about Ann One
      Ann One at Alibaba Cloud 2020 kind INTERNSHIP
      Ann One at Alibaba Research 2021 kind INTERNSHIP
      institution Microsoft
      institution Microsoft Research Asia`;
    expect(names(text)).toEqual([
      'Alibaba Cloud',
      'Alibaba Research',
      'Microsoft',
      'Microsoft Research Asia',
    ]);
    expect(
      rowsOf(documentsOf(text)).flatMap(({ links }) => links.filter(({ type }) => type === 'PART_OF')),
    ).toEqual([]);
  });

  it('are another one under each stated parent, with the words that state it', () => {
    const text = `document a about Ann One
      institution Department of Computing under PolyU
      document b about Bo Two
      institution Department of Computing under Imperial College`;
    expect(names(text)).toEqual([
      'Department of Computing',
      'Department of Computing',
      'Imperial College',
      'PolyU',
    ]);
    const links = rowsOf(documentsOf(text)).flatMap(({ links }) =>
      links.filter(({ type }) => type === 'PART_OF'),
    );
    expect(links.map(({ props }) => props.quotes)).toContainEqual([
      'institution Department of Computing under PolyU',
    ]);
  });

  it('are the same unit where one document of an origin states the parent and another does not', () => {
    const text = `document older about Ann One
      institution NLP Group
      document newer about Ann One supersedes older
      institution NLP Group under PolyU`;
    expect(names(text)).toEqual(['NLP Group', 'PolyU']);
  });

  it('keep their ids when an alias is found later', () => {
    const text = 'document a about Ann One\ntopic Semantic Role Labeling';
    const before = idsOf(rowsOf(documentsOf(text)))['Semantic Role Labeling'];
    const after = idsOf(
      rowsOf(
        documentsOf(`${text}\ndocument b about Ann One supersedes a\ntopic Semantic Role Labeling, SRL`),
      ),
    );
    expect(after['Semantic Role Labeling']).toBe(before);
  });

  it('narrower topics point at the broader, never round in a ring of themselves', () => {
    const rows = rowsOf(
      documentsOf('topic Looms under Machines\n"Looms of Europe" by Ann One about Looms, machines'),
    );
    const id = idsOf(rows);
    expect(rows.find((row) => row.id === id.Looms)?.links).toContainEqual(
      expect.objectContaining({ type: 'BROADER', to: id.Machines }),
    );
    expect(rows.filter(({ label }) => label === 'Topic')).toHaveLength(2);
  });
});
