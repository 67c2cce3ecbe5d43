import { parse } from '@retorquere/bibtex-parser';
import { journalMacros } from './journalMacros.js';

/** The words of a text in TeX, as Unicode with HTML for what is bold or raised; null for nothing. Macros nobody knows are
 *  left out, what they hold stays. */
export function decodeTeX(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  if (!/[\\$]/u.test(text)) return ligatures(text).replace(/[{}]/gu, '').replace(/~/gu, ' ');
  const prepared = text
    .replace(/\\([a-zA-Z]+)(?![a-zA-Z])/gu, (whole, name: string) => journalMacros[name] ?? whole)
    .replace(operators, '$1')
    .replace(/\{\\textasciitilde\s+([nNaAoO])\}/gu, '{\\~$1}'); // seen for ñ
  try {
    const { entries } = parse(`@misc{key, note = {${prepared}}}`, decoding);
    const decoded = entries[0]?.fields.note;
    if (decoded) return decoded;
  } catch {
    // the text stays as it is printed
  }
  return ligatures(text).replace(/[{}]/gu, '');
}

const operators = /\\(log|ln|exp|sin|cos|tan|max|min|lim|det|arg|deg|dim|gcd|ker|sup|inf|mod)(?![a-zA-Z])/gu;

const decoding = {
  ...{ sentenceCase: false as const, applyCrossRef: false, english: false, caseProtection: false },
  unsupported: () => '',
  fieldMode: { note: 'richtext' },
} as const;

/** Braces between two signs keep them apart (`-{}-`), so they are taken off only then. */
const ligatures = (text: string): string =>
  text.replace(/---/gu, '—').replace(/--/gu, '–').replace(/``/gu, '“').replace(/''/gu, '”');
