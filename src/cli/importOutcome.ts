import type { Imported } from '../ingest/import.js';
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

export function outcomeOf(imported: Imported, json: boolean): Outcome {
  const total = totalOf(imported.files);
  const answer = json ? JSON.stringify(summaryOf(imported)) : linesOf(imported).join('\n');
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

function linesOf({ files, merges, comparedWith, isResumed, end }: Imported): string[] {
  const told = files.length <= shownFiles ? files : files.filter(isNews);
  const warnings = files.flatMap((file) => file.warnings.map((warning) => ({ file: file.file, ...warning })));
  const shown = warnings.slice(0, 20);
  return [
    ...told.map((file) => `${file.file} (${file.format ?? 'no known format'}): ${tallied(file)}`),
    ...(files.length > 1 ? [`All ${counted(files.length, 'file')}: ${tallied(totalOf(files))}`] : []),
    ...(comparedWith === 'empty' ? ['No database was reached: compared with an empty graph.'] : []),
    ...(isResumed
      ? ['An earlier import was ended before its end: what it had stored counts as the same.']
      : []),
    ...merges.map(({ title, records }) => `  merged: ${title} (${counted(records, 'record')})`),
    ...(warnings.length > 0 ? [`${counted(warnings.length, 'warning')}:`] : []),
    ...shown.map(({ file, line, reason }) => `  ${file}:${line} ${reason}`),
    ...(warnings.length > shown.length ? [`  ... and ${warnings.length - shown.length} more`] : []),
    ...(end === 'whole' ? [] : [`Not finished: ${end}.`]),
  ];
}

const isNews = ({ changed, merged, rejected, unreadable }: Imported['files'][number]): boolean =>
  changed + merged + rejected > 0 || unreadable !== null;

const tallied = ({ read, new: fresh, changed, same, merged, rejected }: Tally): string =>
  `${read} read = ${fresh} new + ${changed} changed + ${same} same + ${merged} merged + ${rejected} rejected`;
