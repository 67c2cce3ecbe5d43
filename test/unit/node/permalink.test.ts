import { idOfPermalink, permalink } from '../../../src/node/permalink.js';

const id = 'p_abcdefghijklmn23';

describe('permalinks', () => {
  it('lead to the folder of their kind', () => {
    expect(permalink('http://127.0.0.1:4000', id)).toBe(`http://127.0.0.1:4000/people/${id}`);
  });

  it('are ids too, of whatever server', () => {
    expect(idOfPermalink(`https://example.org/graph/people/${id}`)).toBe(id);
    expect(idOfPermalink(`https://example.org/people/${id}/`)).toBe(id);
  });

  it.each([`https://example.org/papers/${id}`, 'https://example.org/people/p_short', id, `/people/${id}`])(
    '%s is none',
    (text) => {
      expect(idOfPermalink(text)).toBeNull();
    },
  );
});
