import { fold } from '../fold.js';
import { idOf } from '../ids.js';
import type { Place } from '../identity/authorships.js';
import type { PaperGroup, PaperSighting } from '../identity/sightings.js';
import type { Document, PrintedLink, Quotation, Value, Values } from '../records.js';
import { keyOf, type Book } from './book.js';
import { shown, statementLists, writeQuotation, writeSays, type Say } from './claims.js';
import { formerIdsOfAuthorship, formerIdsOfPaper, writeFormer } from './former.js';
import { listed, writeIdentifiers } from './identifiers.js';
import { authorshipId, institutionId, paperId, topicId, venueId, type Names } from './library.js';

/** A paper with all that it owns; its links may lead to papers that are not written yet. */
export function writePaper(book: Book, paper: PaperGroup, places: readonly Place[], library: Names): void {
  const id = paperId(paper);
  const says = paper.sightings.map((sighting) => ({
    ...saidOf(sighting),
    values: valuesOf(sighting, paper, library),
  }));
  const { venue: _venue, authorCount: _count, authorsComplete: _complete, ...values } = shown(says);
  const title = (values.title as string | undefined) ?? null;
  book.node('Paper', id, {
    ...values,
    label: title ?? labelOf(paper),
    folded: title === null ? null : fold(title),
    externalIds: listed(paper.identifiers),
    ...countsOf(paper, places),
  });
  writeSays(book, id, says);
  writeIdentifiers(book, id, paper.identifiers);
  writeFormer(book, id, formerIdsOfPaper(paper));
  for (const sighting of paper.sightings) writeBesides(book, id, sighting);
  const venue = shown(
    paper.sightings.map((sighting) => ({
      ...saidOf(sighting),
      values: { venue: sighting.publication.venue ?? undefined },
    })),
  ).venue;
  const naming = [...paper.sightings].reverse().find(({ publication }) => publication.venue === venue);
  if (venue !== undefined && naming) {
    book.link(id, 'APPEARED_IN', venueId(library.venues.of(String(venue), naming.document)));
  }
  writeTopicsOf(book, id, paper, library);
  for (const place of places) writeAuthorship(book, id, place, places, library);
  for (const { publication, document } of paper.sightings) {
    for (const key of publication.versionOf) book.link(id, 'VERSION_OF', library.paperNamed(key, document));
  }
}

/** What to print for a paper without a title: the first identifier, else its venue and year. */
function labelOf(paper: PaperGroup): string {
  const [id] = paper.identifiers;
  if (id) return `${prefixes[id.scheme] ?? id.scheme.toLowerCase()}:${id.value}`;
  const publication = paper.sightings.at(-1)?.publication;
  return [publication?.values.venueName ?? publication?.venue ?? 'Untitled', publication?.year]
    .filter(Boolean)
    .join(' ');
}

/** As identifiers are written, and accepted where an id is asked for. */
const prefixes: Readonly<Record<string, string>> = { ARXIV: 'arXiv', SEMANTIC_SCHOLAR: 's2' };

const saidOf = ({ document, publication }: PaperSighting) => ({
  document,
  quotations: publication.quotations,
});

function valuesOf({ document, publication }: PaperSighting, paper: PaperGroup, { venues }: Names): Values {
  const { title, type, year, venue, values, authors, authorsComplete } = publication;
  const doi = publication.identifiers.find(({ scheme }) => scheme === 'DOI')?.value;
  const nameOfVenue = venue === null ? undefined : venueLabel(venues.of(venue, document).uses);
  return {
    ...values,
    title: title ?? undefined,
    type: type ?? undefined,
    year: year ?? undefined,
    venue: nameOfVenue,
    doi: doi ?? paper.identifiers.find(({ scheme }) => scheme === 'DOI')?.value,
    authorCount: authorsComplete && authors.length > 0 ? authors.length : undefined,
    authorsComplete,
  };
}

/** The name that the venue's own node shows. */
const venueLabel = (
  uses: readonly { fact: { name: string } | null; names: readonly string[] }[],
): string | undefined => uses.filter(({ fact }) => fact !== null).at(-1)?.fact?.name ?? uses.at(-1)?.names[0];

/** A complete list anywhere completes the paper; the number of authors is that of the newest complete list. */
function countsOf({ sightings }: PaperGroup, places: readonly Place[]): Record<string, Value | null> {
  const complete = [...sightings].reverse().find(({ publication }) => publication.authorsComplete);
  const isComplete = complete !== undefined && places.length > 0;
  return {
    authorsComplete: isComplete,
    authorCount: isComplete ? complete.publication.authors.length : null,
  };
}

/** Links, ranks, awards and what other documents note. */
function writeBesides(book: Book, id: string, { document, publication, notes }: PaperSighting): void {
  writeLinks(book, id, document, publication.links);
  for (const { label, quotations } of publication.ranks) {
    for (const quotation of quotations) writeQuotation(book, id, document, quotation, { rank: label });
  }
  for (const { values, quotations } of publication.awards) {
    const award = idOf('Award', 'paper', id, fold(values.name), String(values.year ?? ''));
    const says: Say[] = [{ document, values, quotations }];
    book.node('Award', award, { ...shown(says), order: quotations[0]?.at ?? 0 });
    book.link(award, 'TO', id);
    writeSays(book, award, says);
  }
  for (const { document: noting, note } of notes) {
    writeLinks(book, id, noting, note.links);
    const said = new Set(note.links.flatMap(({ quotations }) => quotations.map(placeOf)));
    for (const quotation of note.quotations) {
      if (!said.has(placeOf(quotation))) writeQuotation(book, id, noting, quotation);
    }
  }
}

const placeOf = ({ locator, quote }: Quotation): string => `${locator} ${quote}`;

export function writeLinks(
  book: Book,
  thing: string,
  document: Document,
  links: readonly PrintedLink[],
): void {
  for (const { url, label, quotations } of links) {
    for (const quotation of quotations.slice(0, 1)) {
      writeQuotation(book, thing, document, quotation, { linkUrl: url, linkLabel: label ?? undefined });
    }
  }
}

function writeTopicsOf(book: Book, id: string, { sightings }: PaperGroup, { topics }: Names): void {
  const filed = sightings.flatMap(({ document, publication, notes }) => [
    ...publication.topics.map((topic) => ({ document, ...topic })),
    ...notes.flatMap(({ document: noting, note }) =>
      note.topics.map((topic) => ({ document: noting, ...topic })),
    ),
  ]);
  writeAbout(
    book,
    id,
    filed.map(({ topic, ...rest }) => ({ ...rest, topic: topicId(topics.of(topic, rest.document)) })),
  );
}

/** One ABOUT for each topic and basis, with all that states it. */
export function writeAbout(
  book: Book,
  from: string,
  filed: readonly { topic: string; basis: string; document: Document; quotations: readonly Quotation[] }[],
): void {
  for (const { topic, basis } of filed) {
    const same = filed.filter((other) => other.topic === topic && other.basis === basis);
    book.link(from, 'ABOUT', topic, { basis, ...statementLists(same) }, basis);
  }
}

function writeAuthorship(
  book: Book,
  paper: string,
  place: Place,
  places: readonly Place[],
  library: Names,
): void {
  const id = authorshipId(place);
  const newest = place.prints.at(-1)?.author;
  if (!newest) return;
  const judged = library.judgementOf(place);
  const affiliations =
    place.prints.filter(({ author }) => author.affiliations.length > 0).at(-1)?.author.affiliations ?? [];
  book.node('Authorship', id, {
    creditedName: newest.name,
    isGroup: newest.isGroup,
    identity: judged?.identity,
    identityReason: judged?.reason,
    position: place.position,
    contributedEqually: equalityOf(place),
    isCorresponding: newest.isCorresponding,
    role: roleOf(place, places),
    order: place.order,
    affiliations,
  });
  book.link(id, 'OF', paper);
  writeFormer(book, id, formerIdsOfAuthorship(place));
  for (const raw of affiliations) {
    const institution = library.institutions.known(raw);
    if (institution) book.link(id, 'AT', institutionId(institution), { raw }, keyOf(raw));
  }
  writeSays(
    book,
    id,
    place.prints.map(({ sighting, author }) => ({
      document: sighting.document,
      quotations: author.quotations,
      values: { creditedName: author.name },
    })),
  );
}

/** True or false where the newest record that marks somebody explains its marks; null where none does. */
function equalityOf({ paper, prints }: Place): boolean | null {
  const marking = [...paper.sightings]
    .reverse()
    .find(
      ({ publication }) => publication.explainsMarks && publication.authors.some(({ isMarked }) => isMarked),
    );
  return prints.find(({ sighting }) => sighting === marking)?.author.isMarked ?? null;
}

/** LAST only where the list is complete; behind a gap nothing is known. */
function roleOf({ position, paper }: Place, places: readonly Place[]): string | null {
  if (position === null) return null;
  const isComplete = paper.sightings.some(({ publication }) => publication.authorsComplete);
  const last = Math.max(...places.map((place) => place.position ?? 0));
  if (isComplete && last === 1) return 'SOLE';
  if (position === 1) return 'FIRST';
  return isComplete && position === last ? 'LAST' : 'MIDDLE';
}
