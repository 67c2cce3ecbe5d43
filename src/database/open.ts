import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, NoDatabase } from '../../bin/failure.mjs';
import { reportTo, type Report } from '../../bin/report.mjs';
import type { Settings } from '../config.js';
import type { Database, Use } from './database.js';
import { openExternal } from './external.js';
import { openManaged } from './managed.js';

/** False: the home has no database yet, so that to open it is to make it. */
export const isThere = ({ neo4j, home }: Pick<Settings, 'neo4j' | 'home'>): boolean =>
  neo4j !== null || existsSync(join(home, 'neo4j', 'data', 'databases'));

/** The database that the settings name. Throws NoDatabase, which says why there is none. */
export async function openDatabase(
  settings: Pick<Settings, 'neo4j' | 'home' | 'cache'>,
  report: Report = reportTo(process.stderr),
  use: Use = 'serving',
): Promise<Database> {
  try {
    return await (settings.neo4j ? openExternal(settings.neo4j, report) : openManaged(settings, report, use));
  } catch (error) {
    throw error instanceof Failure ? new NoDatabase(error.message, { cause: error }) : error;
  }
}
