import type { About, Format } from './format.js';
import type { ReferenceName } from './name.js';
import { gap, type Kind, type Reference } from './reference.js';
import { texOf, texOfTitle, verbatim } from './tex.js';

/* BibTeX in UTF-8, as BibTeX, biber and reference managers read it: http://www.bibtex.org/Format/ */

export const bibtex: Format = {
  ending: 'bib',
  mediaType: 'application/x-bibtex',
  head: (about) => `${commentOf(about)}\n`,
  entry: (reference) => `${entryOf(reference)}\n`,
  between: '\n',
  foot: '',
};

/** Text outside of entries is a comment, as long as no @ begins one. */
const commentOf = ({ title, address, dataset, date }: About): string =>
  [`${title}: from ${dataset}${date === null ? '' : `, data of ${date}`}`, address]
    .filter((line) => line !== null)
    .map((line) => `% ${line.replace(/[@\s]+/g, ' ')}\n`)
    .join('');

/** Each kind's type of entry, and the field that says where it appeared. A thesis says that it is one: whether for a doctor's degree
 *  is not known. */
const entries: Readonly<Record<Kind, readonly [type: string, container: string]>> = {
  CONFERENCE: ['inproceedings', 'booktitle'],
  WORKSHOP: ['inproceedings', 'booktitle'],
  JOURNAL: ['article', 'journal'],
  CHAPTER: ['incollection', 'booktitle'],
  BOOK: ['book', 'series'],
  REPORT: ['techreport', 'series'],
  THESIS: ['phdthesis', 'school'],
  PREPRINT: ['misc', 'howpublished'],
  OTHER: ['misc', 'howpublished'],
  UNPUBLISHED: ['unpublished', 'note'],
};

type Field = readonly [name: string, value: string | null];

function entryOf(reference: Reference): string {
  const [type, container] = entries[reference.kind];
  const text = (value: string | null) => (value === null ? null : `{${texOf(value)}}`);
  const raw = (value: string | null | undefined) => (value ? `{${verbatim(value)}}` : null);
  const fields: readonly Field[] = [
    ['author', reference.authors.length === 0 ? null : `{${authorsOf(reference)}}`],
    ['title', reference.title === null ? null : `{${texOfTitle(reference.title)}}`],
    [container, text(reference.container)],
    ['type', reference.kind === 'THESIS' ? '{Thesis}' : null],
    ...yearOf(reference.year),
    ['month', reference.month === null ? null : months[reference.month - 1]!],
    ['day', reference.day === null ? null : `{${reference.day}}`],
    ['volume', text(reference.volume)],
    ['number', text(reference.issue)],
    ['pages', reference.pages === null ? null : `{${pagesOf(reference.pages)}}`],
    ['language', text(reference.language)],
    ['doi', raw(reference.doi)],
    ...eprintOf(reference),
    ['isbn', raw(reference.isbns.join(',') || null)],
    ['issn', raw(reference.issns.join(',') || null)],
    ['note', text(reference.remark)],
    ['biburl', raw(reference.dblp && `https://dblp.org/rec/${reference.dblp}.bib`)],
    ['url', raw(reference.url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${reference.key},\n${lines.join('')}}`;
}

/** A year before Christ is a date of BibLaTeX; BibTeX's own years have no sign. */
const yearOf = (year: number | null): readonly Field[] =>
  year === null ? [] : [year < 0 ? ['date', `{-${String(-year).padStart(4, '0')}}`] : ['year', `{${year}}`]];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function eprintOf({ arxiv, acl }: Reference): readonly Field[] {
  if (arxiv !== null)
    return [
      ['eprint', `{${verbatim(arxiv)}}`],
      ['archivePrefix', '{arXiv}'],
    ];
  return acl === null
    ? []
    : [
        ['eprint', `{${verbatim(acl)}}`],
        ['eprinttype', '{acl}'],
      ];
}

const pagesOf = (pages: string): string =>
  pages
    .split(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u)
    .map(texOf)
    .join('--');

const authorsOf = ({ authors }: Reference): string =>
  authors.map((author) => (author === gap ? 'others' : authorOf(author))).join(' and ');

function authorOf({ given, family, suffix, isGroup }: ReferenceName): string {
  if (isGroup) return `{${groupOf(family)}}`;
  return [family, suffix, given].flatMap((part) => (part === null ? [] : [partOf(part)])).join(', ');
}

/** A group's name with commas is told from a whole list in braces, "{Roe, Ann and Doe, Jo}", by its own "and". */
const groupOf = (name: string): string =>
  name.includes(',') ? texOf(name).replace(/(?<=\s)and(?=\s)/giu, '{$&}') : texOf(name);

/** In braces what would part a list or a name; a name without parts keeps its blanks, so that it stays whole. */
const partOf = (part: string): string =>
  texOf(part)
    .replace(/(?<=^|\s)(?:and|others)(?=\s|$)/giu, '{$&}')
    .replace(/,/g, '{,}');
