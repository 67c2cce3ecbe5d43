import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from '../../bin/failure.mjs';
import { changePassword, logIn, type Account } from '../graph/login.js';

export const accountAt = (port: number, password: string): Account => ({
  uri: `bolt://127.0.0.1:${port}`,
  username: 'neo4j',
  password,
});

/** The random password of the database in this folder; made, for its owner's eyes only, when there is none yet. */
export function keptPassword(folder: string): string {
  try {
    writeFileSync(passwordFile(folder), randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(passwordFile(folder), 'utf8').trim();
}

const passwordFile = (folder: string) => join(folder, 'password');

/** Whether the database lets us in; a new one still has Neo4j's first password, which is changed to ours. */
export async function letIn(folder: string, port: number, password: string): Promise<boolean> {
  const login = await logIn(accountAt(port, password));
  if (login !== 'unauthorized') return login === 'ready';
  const first = accountAt(port, 'neo4j');
  const firstLogin = await logIn(first);
  if (firstLogin === 'unauthorized') throw failures.passwordLost(folder, passwordFile(folder));
  if (firstLogin !== 'passwordExpired') return false;
  await changePassword(first, password);
  return (await logIn(accountAt(port, password))) === 'ready';
}
