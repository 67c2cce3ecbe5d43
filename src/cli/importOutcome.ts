import type { Imported } from '../ingest/import.js';
import type { FileReject } from '../ingest/intake/summary.js';
import { totalOf, type Tally } from '../ingest/intake/tally.js';
import { counted } from './asking.js';
import type { Outcome } from './command.js';

export const exits = {
  done: 0,
  failed: 1,
  misused: 2,
  rejected: 3,
  noDatabase: 4,
  interrupted: 130,
} as const;

/** As many warnings are shown, and as many rejected records. */
export const shownProblems = 20;

/** In: the first `shownProblems` records that were rejected. */
export function outcomeOf(imported: Imported, json: boolean, rejects: readonly FileReject[] = []): Outcome {
  const total = totalOf(imported.files);
  const answer = json ? JSON.stringify(summaryOf(imported)) : linesOf(imported, rejects).join('\n');
  if (imported.end === 'interrupted') {
    const message = 'Interrupted. What was read is stored: the same command goes on from there.';
    return { exit: exits.interrupted, answer, message };
  }
  if (imported.end === 'too many rejects') {
    const message = 'More records were rejected than --max-rejects allows; the graph is as it was.';
    return { exit: exits.failed, answer, message };
  }
  const unread = imported.files.filter(({ unreadable }) => unreadable !== null);
  const messages = unread.map(({ file, unreadable }) => `${file}: ${unreadable}`);
  const isNothing = total.read === 0 && unread.length === imported.files.length;
  const exit = isNothing
    ? exits.failed
    : total.rejected > 0 || unread.length > 0
      ? exits.rejected
      : exits.done;
  return { exit, answer, ...(messages.length > 0 && { message: messages.join('\n') }) };
}

export function summaryOf({ files, changes, merges, comparedWith, isResumed, end }: Imported) {
  return { ...totalOf(files), files, changes, merges, comparedWith, isResumed, end };
}

/** Of many files only those are shown that have something to tell. */
const shownFiles = 20;

function linesOf(imported: Imported, rejects: readonly FileReject[]): string[] {
  const { files, merges, comparedWith, isResumed, end } = imported;
  const told = files.length <= shownFiles ? files : files.filter(isNews);
  const total = totalOf(files);
  const refused = rejects.filter((reject) => !isOfUnreadable(reject, imported));
  const warnings = files.flatMap(({ file, warnings }) => warnings.map((warning) => ({ file, ...warning })));
  return [
    ...told.map((file) => `${file.file} (${file.format ?? 'no known format'}): ${tallied(file)}`),
    ...(files.length > 1 ? [`All ${counted(files.length, 'file')}: ${tallied(total)}`] : []),
    ...(comparedWith === 'empty'
      ? ['There is no database, or none was reached: compared with an empty graph.']
      : []),
    ...(isResumed
      ? ['An earlier import was ended before its end: what it had stored counts as the same.']
      : []),
    ...merges.map(({ title, records }) => `  merged: ${title} (${counted(records, 'record')})`),
    ...problems(
      `${total.rejected} rejected`,
      refused.map(({ file, line, reason, hint }) => `${file}:${line} ${reason} ${hint}`),
      total.rejected,
      '; --rejects FILE keeps them all',
    ),
    ...problems(
      counted(warnings.length, 'warning'),
      warnings.map(({ file, line, reason }) => `${file}:${line} ${reason}`),
      warnings.length,
    ),
    ...(end === 'whole' ? [] : [`Not finished: ${end}.`]),
  ];
}

function problems(title: string, lines: readonly string[], count: number, more = ''): string[] {
  if (count === 0) return [];
  const shown = lines.slice(0, shownProblems).map((line) => `  ${line}`);
  const rest = count - shown.length;
  return [`${title}:`, ...shown, ...(rest > 0 ? [`  ... and ${rest} more${more}`] : [])];
}

/** The reason why a file cannot be read on is said of the file. */
const isOfUnreadable = ({ file, reason }: FileReject, { files }: Imported): boolean =>
  files.some((one) => one.file === file && one.unreadable?.startsWith(reason) === true);

const isNews = ({ changed, merged, rejected, unreadable }: Imported['files'][number]): boolean =>
  changed + merged + rejected > 0 || unreadable !== null;

const tallied = ({ read, new: fresh, changed, same, merged, rejected }: Tally): string =>
  `${read} read = ${fresh} new + ${changed} changed + ${same} same + ${merged} merged + ${rejected} rejected`;
