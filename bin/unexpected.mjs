import { appendFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withoutContacts } from './contacts.mjs';

/** One sentence on what nobody foresaw; its stack goes into errors.log in COTERIE_HOME, for its owner alone. With LOG_LEVEL debug or
 *  trace, and where nothing can be written there, the stack is what follows the sentence, or how to see it. */
export function unexpected(error, doing) {
  const stack = withoutContacts(String(error?.stack ?? error));
  const what = `${doing} failed by a mistake of Coterie's own (${firstWords(error)})`;
  if (/^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '')) return `${what}:\n${stack}`;
  const log = join(resolve(process.env.COTERIE_HOME || '.coterie'), 'errors.log');
  return isWritten(log, `${new Date().toISOString()} ${doing}, Node ${process.versions.node}\n${stack}\n\n`)
    ? `${what}: report it with the last lines of ${log}; what was done before it stands.`
    : `${what}: run it again with LOG_LEVEL=debug to see where, and report it; what was done before it stands.`;
}

function isWritten(log, text) {
  try {
    mkdirSync(resolve(log, '..'), { recursive: true });
    appendFileSync(log, text, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

const firstWords = (error) => {
  const message = withoutContacts(String(error?.message ?? error)).split('\n')[0];
  const name = error?.name && error.name !== 'Error' ? `${error.name}: ` : '';
  return `${name}${message}`.slice(0, 200).replace(/[.:]$/, '');
};
