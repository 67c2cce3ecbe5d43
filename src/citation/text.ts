import type { About, Format } from './format.js';
import { gap, type Reference } from './reference.js';

/** A list to read: a paragraph for each paper, in no journal's style. */
export const text: Format = {
  ending: 'txt',
  mediaType: 'text/plain',
  head: (about) => `${headOf(about)}\n\n`,
  entry: (reference) => `${lineOf(reference)}\n`,
  between: '\n',
  foot: '',
};

const headOf = ({ title, address, dataset, date }: About): string =>
  [
    title,
    `From ${dataset}${date === null ? '' : `, data of ${date}`}`,
    ...(address === null ? [] : [address]),
  ].join('\n');

/** "Heming Xia, Zhe Yang, et al. (2024). Unlocking Efficiency. Findings of ACL, 3(4), 7655-7671. https://doi.org/..." */
function lineOf(reference: Reference): string {
  const { title, label, year, container, remark } = reference;
  const who = authorsOf(reference);
  const when = year === null ? '' : `(${year})`;
  const sentences = [
    [who, when].filter(Boolean).join(' '),
    title ?? label,
    [container, numbersOf(reference), reference.pages].filter(Boolean).join(', '),
    remark,
  ];
  const ended = sentences.flatMap((words) => (words ? [/[.?!]$/.test(words) ? words : `${words}.`] : []));
  return [...ended, addressOf(reference)].join(' ');
}

function authorsOf({ authors }: Reference): string {
  const isOpen = authors.includes(gap);
  const names = authors.map((author) => (author === gap ? '...' : author.full));
  // What is left out before the first known author is said by "et al." as well.
  const shown = isOpen ? names.slice(names[0] === '...' ? 1 : 0, -1) : names;
  if (isOpen) return `${shown.join(', ')}${shown.length > 1 ? ',' : ''} et al.`;
  const last = shown.at(-1);
  return shown.length < 2 ? (last ?? '') : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

const numbersOf = ({ volume, issue }: Reference): string =>
  issue === null ? (volume ?? '') : `${volume ?? ''}(${issue})`;

function addressOf({ doi, arxiv, url }: Reference): string {
  if (doi !== null) return `https://doi.org/${doi}`;
  return arxiv === null ? url : `https://arxiv.org/abs/${arxiv}`;
}
