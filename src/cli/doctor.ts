import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Failure, failures } from '../../bin/failure.mjs';
import { checkFolder, checkMaven, findJava, jarsFolder } from '../../bin/machine.mjs';
import { silentReport } from '../../bin/report.mjs';
import { readSettings, type Settings } from '../config.js';
import { openExternal } from '../database/external.js';
import { isRunning, readInstance } from '../database/instance.js';
import { neo4jVersion } from '../database/jars.js';
import type { Command } from './command.js';

interface Check {
  readonly name: string;
  /** What was found, in a few words. Throws the Failure that says what is lacking and the remedy. */
  look(): string | Promise<string>;
}

interface Finding {
  readonly name: string;
  readonly isFine: boolean;
  readonly says: string;
}

export const doctor: Command = {
  usage: 'doctor',
  does: 'what this machine lacks, and how to mend it',
  words: [0, 0],
  run: async (_words, { json }) => {
    const findings = await Promise.all(checksOf(readSettings()).map(findingOf));
    return {
      exit: findings.every(({ isFine }) => isFine) ? 0 : 1,
      answer: json ? JSON.stringify(findings, null, 2) : findings.map(lineOf).join('\n'),
    };
  },
};

const checksOf = (settings: Settings): Check[] => [
  { name: 'Node', look: () => process.versions.node },
  ...(settings.neo4j ? [] : forManagedNeo4j(settings)),
  { name: 'Neo4j', look: () => databaseOf(settings) },
  { name: 'Port', look: () => portOf(settings) },
];

const forManagedNeo4j = ({ home, cache }: Settings): Check[] => [
  { name: 'Java', look: () => findJava().version },
  { name: "Neo4j's jars", look: () => jarsIn(cache) },
  {
    name: 'Home',
    look: () => {
      checkFolder('COTERIE_HOME', home, 300);
      return home;
    },
  },
];

function jarsIn(cache: string): string {
  checkMaven();
  return existsSync(jarsFolder(cache)) ? jarsFolder(cache) : 'not there yet; Maven will fetch them';
}

async function databaseOf({ neo4j, home }: Settings): Promise<string> {
  if (neo4j) {
    await openExternal(neo4j, silentReport);
    return `answers at ${neo4j.uri}`;
  }
  const instance = readInstance(join(home, 'neo4j'));
  if (!instance || !isRunning(instance)) return `${neo4jVersion()}, not running; \`npm start\` starts it`;
  if (instance.version !== neo4jVersion()) throw failures.homeOfOtherVersion(home, instance.version);
  return `${instance.version} runs as process ${instance.pid}`;
}

async function portOf({ host, port }: Settings): Promise<string> {
  if (port === 0 || !(await isListening(host, port))) return `${port} is free`;
  const isOurs = await fetch(`http://${host}:${port}/livez`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isOurs) throw failures.portTaken(host, port);
  return `Coterie serves at http://${host}:${port}`;
}

const isListening = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });

async function findingOf({ name, look }: Check): Promise<Finding> {
  try {
    return { name, isFine: true, says: await look() };
  } catch (error) {
    if (error instanceof Failure) return { name, isFine: false, says: error.message };
    throw error;
  }
}

const lineOf = ({ name, isFine, says }: Finding) => `${isFine ? '✓' : '✗'} ${name}: ${says}`;
