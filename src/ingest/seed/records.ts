import { parseAuthors } from '../authors.js';
import { canonical, withImplied, type Identifier } from '../identifier.js';
import { recordWithoutContacts } from '../privacy.js';
import type {
  Document,
  FiledTopic,
  PaperNote,
  PrintedLink,
  Publication,
  Quotation,
  Stated,
  Values,
} from '../records.js';
import type { Quote, SeedFile, SeedPaper } from './format.js';

/** A seed file as records: as printed, without contacts, nothing guessed. */
export function documentOf(file: SeedFile): Document {
  const {
    document,
    silent: _silent,
    papers,
    paperNotes,
    talks,
    people,
    institutions,
    repositories,
    artifacts,
    ...facts
  } = recordWithoutContacts(file);
  return {
    id: document.id,
    name: document.name,
    format: document.format,
    origin: document.origin,
    subject: document.subject,
    homepage: document.homepage ?? null,
    license: document.license ?? null,
    version: document.version ?? null,
    statedDate: document.statedDate ?? null,
    isCompleteList: document.isCompleteList ?? null,
    supersedes: document.supersedes ?? [],
    publications: papers.map((paper) => publicationOf(paper, document.subject)),
    notes: paperNotes.map((note) => noteOf(note)),
    people: people.map(withLinks),
    institutions: institutions.map(withLinks),
    repositories: repositories.map(withLinks),
    artifacts: artifacts.map(withLinks),
    talks: talks.map((talk) => ({ ...stated(talk), topics: topicsOf(talk.topics, talk, 'KEYWORD') })),
    venues: facts.venues.map(stated),
    topics: facts.topics.map(stated),
    declared: facts.declared.map(stated),
    affiliations: facts.affiliations.map(stated),
    advising: facts.advising.map(stated),
    projects: facts.projects.map(stated),
    services: facts.services.map(stated),
    teaching: facts.teaching.map(stated),
    awards: facts.awards.map(stated),
    skills: facts.skills.map(stated),
    statements: facts.statements.map(stated),
  };
}

interface Placed {
  readonly quotes?: readonly Quote[] | undefined;
  readonly section?: string | undefined;
  readonly note?: string | undefined;
}

/** The lines in the order of the text; several runs of a line in the order given. */
function quotationsOf(fact: Placed): Quotation[] {
  return (fact.quotes ?? []).map((quote, index) => ({
    at: quote.line * 1000 + Math.min(index, 999),
    locator: locatorOf(quote.line, { ...fact, ...definedPlace(quote) }),
    quote: quote.words,
    says: quote.says ?? null,
  }));
}

const definedPlace = ({ section, note }: Quote): Placed => ({
  ...(section && { section }),
  ...(note && { note }),
});

function locatorOf(lines: number | readonly number[], { section, note }: Placed): string {
  const [first, ...more] = [lines].flat();
  const line = more.length === 0 ? `line ${first}` : `lines ${first}-${more.at(-1)}`;
  return `${section ? `${section}, ` : ''}${line}${note ? ` (${note})` : ''}`;
}

function stated<Fact extends Placed>(fact: Fact): Omit<Fact, keyof Placed> & Stated {
  const { quotes: _quotes, section: _section, note: _note, ...values } = fact;
  return { ...values, quotations: quotationsOf(fact) };
}

function withLinks<Fact extends Placed & { links?: readonly SeedLink[] | undefined }>(fact: Fact) {
  return { ...stated(fact), links: linksOf(fact.links, fact) };
}

type SeedLink = Placed & { readonly url: string; readonly label?: string | undefined };

/** A link or topic without words of its own is stated by the words of its fact. */
function linksOf(links: readonly SeedLink[] = [], owner: Placed): PrintedLink[] {
  return links.map((link) => ({ url: link.url, label: link.label ?? null, quotations: ownOr(link, owner) }));
}

function topicsOf(
  topics: readonly (string | (Placed & { topic: string; basis: string }))[] = [],
  owner: Placed,
  basis: string,
): FiledTopic[] {
  return topics.map((filed) =>
    typeof filed === 'string'
      ? { topic: filed, basis, quotations: quotationsOf(owner).slice(0, 1) }
      : { topic: filed.topic, basis: filed.basis, quotations: ownOr(filed, owner) },
  );
}

const ownOr = (part: Placed, owner: Placed): Quotation[] =>
  part.quotes ? quotationsOf({ section: owner.section, ...part }) : quotationsOf(owner).slice(0, 1);

function publicationOf(paper: SeedPaper, subject: string): Publication {
  const { key, title, type, year, venue, authors, authorLine, equalNote, versionOf, externalIds, ...rest } =
    paper;
  const { links, topics, awards, ranks, quotes, section, note, ...values } = rest;
  const place: Placed = { quotes, section, note };
  const lines = [authorLine ?? quotes[0]?.line ?? 1].flat();
  const list = parseAuthors(authors ?? `..., ${subject}, ...`);
  const explained = Array.isArray(equalNote) ? wordsAbout(equalNote, section) : [];
  return {
    key,
    title: title ?? null,
    type: type ?? null,
    year: year ?? null,
    venue: venue ?? null,
    values: values as Values,
    identifiers: identifiersOf(externalIds),
    authors: list.authors.map((author, index) => ({
      ...author,
      quotations: authors
        ? [
            {
              at: (lines[0] ?? 1) * 1000 + index,
              locator: locatorOf(lines, { section }),
              quote: author.words,
              says: null,
            },
            ...(author.isMarked ? explained : []),
          ]
        : quotationsOf(place).slice(0, 1),
    })),
    authorsComplete: list.isComplete,
    explainsMarks: equalNote !== undefined,
    ranks: (ranks ?? []).map((rank) =>
      typeof rank === 'string'
        ? { label: rank, quotations: wordsFor(rank, place) }
        : { label: rank.label, quotations: quotationsOf({ section, ...rank }) },
    ),
    links: linksOf(links, place),
    topics: topicsOf(topics, place, 'FILED_UNDER'),
    awards: (awards ?? []).map(({ grantor, quotes: own, section: _section, note: _note, ...award }) => ({
      values: award,
      grantor: grantor ?? null,
      quotations: ownOr({ quotes: own, section, note }, place),
    })),
    versionOf: versionOf ?? [],
    quotations: quotationsOf(place),
  };
}

/** Words that explain a fact and state no field of it. */
const wordsAbout = (quotes: readonly Quote[], section: string | undefined): Quotation[] =>
  quotationsOf({ quotes, section }).map((quotation) => ({ ...quotation, says: [] }));

/** The quotation that holds the word itself, else the first. */
function wordsFor(word: string, place: Placed): Quotation[] {
  const quotations = quotationsOf(place);
  const holding = quotations.filter(({ quote }) => quote?.includes(word));
  return (holding.length > 0 ? holding : quotations).slice(0, 1);
}

function noteOf(note: SeedFile['paperNotes'][number]): PaperNote {
  return {
    paper: note.paper,
    identifiers: identifiersOf(note.externalIds),
    links: linksOf(note.links, note),
    topics: topicsOf(note.topics, note, 'FILED_UNDER'),
    quotations: quotationsOf(note),
  };
}

/** What is no identifier of its scheme is left out: only canonical forms enter the graph. */
const identifiersOf = (ids: readonly Identifier[] = []): Identifier[] =>
  ids.flatMap((id) => canonical(id) ?? []).flatMap(withImplied);
