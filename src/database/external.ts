import { failures } from '../../bin/failure.mjs';
import type { Report } from '../../bin/report.mjs';
import type { ExternalNeo4j } from '../config.js';
import { logIn, versionOf } from '../graph/login.js';
import type { Database } from './database.js';

/** A Neo4j that somebody else runs: we check that it lets us in and is new enough, and never stop it. */
export async function openExternal(neo4j: ExternalNeo4j, report: Report): Promise<Database> {
  const step = report.step(`Logging in at ${neo4j.uri}`);
  try {
    const version = await check(neo4j);
    step.done(`Neo4j ${version}`);
  } catch (error) {
    step.failed();
    throw error;
  }
  return { ...neo4j, isOurs: () => false, stop: async () => {} };
}

async function check(neo4j: ExternalNeo4j): Promise<string> {
  const { uri, database } = neo4j;
  const login = await logIn(neo4j, database);
  if (login === 'noSuchDatabase') throw failures.noSuchDatabase(uri, database);
  if (login === 'away') throw failures.unreachable(uri);
  if (login !== 'ready') throw failures.wrongPassword(uri);
  const version = await versionOf(neo4j, database);
  if (!isNewEnough(version)) throw failures.databaseTooOld(uri, version);
  return version;
}

/** 5.26 and later, the years (2025.01) included. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 26);
}
