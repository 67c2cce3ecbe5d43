import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOf, question } from '../../../src/ask/index.js';
import { questionOf } from '../../../src/ask/question.js';

const withSlots =
  'MATCH (paper) /* where: paper */ RETURN paper ORDER BY /* order: paper */ paper.id /* where: paper */';

describe('question', () => {
  it('is the text of the file beside it that bears its name', () => {
    const here = mkdtempSync(join(tmpdir(), 'question-'));
    writeFileSync(join(here, 'papersOfVenue.cypher'), 'RETURN 1');
    const { name, text, nothing } = question<string, string[]>(here, 'papersOfVenue', []);
    expect({ name, text, nothing }).toEqual({ name: 'papersOfVenue', text: 'RETURN 1', nothing: [] });
  });

  it('fills a slot wherever it stands and keeps its name', () => {
    const filled = questionOf('papers', withSlots, []).variant({
      'where: paper': 'WHERE paper.year = $year',
      'order: paper': 'paper.year DESC,',
    });
    expect(filled.name).toBe('papers');
    expect(filled.text).toBe(
      'MATCH (paper) WHERE paper.year = $year RETURN paper ORDER BY paper.year DESC, paper.id WHERE paper.year = $year',
    );
  });

  it('takes a fragment as it is, also where it holds a dollar sign twice', () => {
    expect(questionOf('papers', 'A /* x */', null).variant({ x: "$$ $& $'" }).text).toBe("A $$ $& $'");
  });

  it('has no slot but those of its file', () => {
    expect(() => questionOf('papers', withSlots, []).variant({ 'where: person': '' })).toThrow(
      'papers.cypher has no slot "where: person"',
    );
  });

  it('shares a statement with an equal variant, and with no other', async () => {
    const texts: string[] = [];
    const ask = askOf({
      run: async (_name, text) => {
        texts.push(text);
        return [];
      },
    });
    const plain = questionOf<string, null>('papers', 'A /* x */', null);
    await Promise.all([
      ask(plain.variant({ x: 'one' }), 'a'),
      ask(plain.variant({ x: 'one' }), 'b'),
      ask(plain.variant({ x: 'two' }), 'a'),
    ]);
    expect(texts).toEqual(['A one', 'A two']);
  });
});
