import { rowsOf, type NodeRow } from '../../../../src/ingest/rows/rows.js';
import { documentsOf } from '../../../support/library.js';

const of = (label: string, text: string): NodeRow[] =>
  rowsOf(documentsOf(text)).filter((row) => row.label === label);
const places = (text: string) =>
  of('Authorship', text)
    .map(({ props }) => props)
    .sort((a, b) => Number(a.order) - Number(b.order));
const newer = (line: string): string =>
  `document older about X\n${line}\ndocument newer about X supersedes older\n`;
const title = 'Notes on the Analytical Engine';

describe('a paper', () => {
  it('gives places, roles and a number to a complete list', () => {
    expect(
      places('"Engines" by Ann One, Bo Two, Cy Three').map(({ position, role }) => [position, role]),
    ).toEqual([
      [1, 'FIRST'],
      [2, 'MIDDLE'],
      [3, 'LAST'],
    ]);
    expect(places('"Engines" by Ann One').map(({ role }) => role)).toEqual(['SOLE']);
    expect(of('Paper', '"Engines" by Ann One, Bo Two')[0]?.props).toMatchObject({
      authorCount: 2,
      authorsComplete: true,
    });
  });

  it('has no last author and no number when its list is cut', () => {
    const text = '"Engines" by Ann One, Bo Two, ..., Cy Three, et al.';
    expect(places(text).map(({ position, role }) => [position, role])).toEqual([
      [1, 'FIRST'],
      [2, 'MIDDLE'],
      [undefined, undefined],
    ]);
    expect(of('Paper', text)[0]?.props).toMatchObject({ authorsComplete: false });
    expect(of('Paper', text)[0]?.props).not.toHaveProperty('authorCount');
  });

  it('is completed by a whole list elsewhere; the cut one stays as its source’s statement', () => {
    const text = `${newer(`"${title}" by Ann One, Cy Three, et al.`)}"${title}" by Ann One, Bo Two, Cy Three`;
    expect(places(text).map(({ position }) => position)).toEqual([1, 2, 3]);
    const stated = of('Authorship', text).map(
      ({ links }) => links.filter(({ type }) => type === 'STATED_IN').length,
    );
    expect(stated.sort()).toEqual([1, 2, 2]);
  });

  it('marks equal contribution of everybody, or of nobody', () => {
    expect(
      places('"Engines" by Ann One, Bo Two*, Cy Three*').map(({ contributedEqually }) => contributedEqually),
    ).toEqual([false, true, true]);
    expect(
      places('"Engines" by Ann One, Bo Two').map(({ contributedEqually }) => contributedEqually),
    ).toEqual([undefined, undefined]);
  });

  it('shows the newest value of each field, and keeps what the older said', () => {
    const text = `${newer(`"${title}" 1842 in Memoirs by Ann One status SUBMITTED`)}"${title}" 1843 by Ann One status PUBLISHED`;
    const [paper] = of('Paper', text);
    expect(paper?.props).toMatchObject({ status: 'PUBLISHED', year: 1843, venueName: 'Memoirs' });
    const stated = paper?.links
      .filter(({ type }) => type === 'STATED_IN')
      .map(({ props }) => [props.status, props.year, props.venueName]);
    expect(stated).toContainEqual(['SUBMITTED', '1842', 'Memoirs']);
    expect(stated).toContainEqual(['PUBLISHED', '1843', undefined]);
  });

  it('credits the name as the newest record prints it; each record keeps its own', () => {
    const text = `${newer(`person Leon Song, Shuaiwen Song\n"${title}" by Shuaiwen Song`)}"${title}" by Leon Song`;
    const [place] = of('Authorship', text);
    expect(place?.props.creditedName).toBe('Leon Song');
    expect(
      place?.links
        .filter(({ type }) => type === 'STATED_IN')
        .map(({ props }) => props.creditedName)
        .sort(),
    ).toEqual(['Leon Song', 'Shuaiwen Song']);
    const songs = of('Person', text).filter(({ props }) => props.name === 'Leon Song');
    expect(songs.map(({ props }) => props.identity)).toEqual(['INFERRED']);
  });

  it('without a title is called by its identifier', () => {
    expect(of('Paper', '"" 2025 arxiv 2510.10528 by ..., Ann One, ...')[0]?.props).toMatchObject({
      label: 'arXiv:2510.10528',
      authorsComplete: false,
    });
  });

  it('keeps its id when a newer record finds its identifier', () => {
    const line = `"${title}" 1843 by Ann One`;
    const before = of('Paper', `document older about X\n${line}`)[0]?.id;
    expect(of('Paper', `${newer(line)}${line} doi 10.1000/a`).map(({ id }) => id)).toEqual([before]);
  });

  it('links a printed affiliation to the institution that bears exactly this name, and keeps the rest as printed', () => {
    const text =
      'institution Royal Society, The Society\n"Engines" by Ann One at "The Society" and "Some Society"';
    const [place] = of('Authorship', text);
    expect(place?.props.affiliations).toEqual(['The Society', 'Some Society']);
    expect(place?.links.filter(({ type }) => type === 'AT').map(({ props }) => props.raw)).toEqual([
      'The Society',
    ]);
  });

  it('tells people of one name and two ORCID iDs apart', () => {
    const text = '"Engines" by Ann One (0000-0002-1825-0097)\n"Looms" by Ann One (0000-0001-5109-3700)';
    const links = of('Person', text).flatMap((row) => row.links.filter(({ type }) => type === 'NOT_SAME_AS'));
    expect(links.map(({ props }) => props.reason)).toEqual(
      expect.arrayContaining([expect.stringContaining('0000-0001-5109-3700 and 0000-0002-1825-0097')]),
    );
    expect(links).toHaveLength(2);
  });

  it('tells nearly equal names on one paper apart', () => {
    const links = of('Person', '"Engines" by Ann One, A. One, Bo Two').flatMap((row) => row.links);
    expect(links.filter(({ type }) => type === 'NOT_SAME_AS')).toHaveLength(2);
  });
});
