import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { failures } from '../bin/failure.mjs';
import { cacheFolder, root } from '../bin/machine.mjs';

/** The environment, read once and typed. */
export interface Settings {
  host: string;
  /** 0 picks a free one. */
  port: number;
  home: string;
  cache: string;
  /** Null: the managed database of `home`. */
  neo4j: ExternalNeo4j | null;
  /** Null: nothing is loaded into an empty graph. */
  seed: string | null;
  /** Without a slash at its end; null: from the address that is listened on. */
  publicUrl: string | null;
  logLevel: LogLevel;
}

export interface ExternalNeo4j {
  uri: string;
  username: string;
  password: string;
  database: string;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

interface Setting<Value> {
  meaning: string;
  /** What the README shows as default; it need not be a value that can be typed. */
  shownDefault: string;
  /** Completes "must be ...". */
  expected: string;
  value: z.ZodType<Value>;
}

const setting = <Value>(setting: Setting<Value>) => setting;
const text = z.string();
const optionalText = text.optional();

/** Every setting there is. The README's table, .env.example and the check come from this list. */
const list = {
  HOST: setting({
    meaning: 'Address on which HTTP is served. `0.0.0.0` opens it to the network.',
    shownDefault: '127.0.0.1',
    expected: 'a host name or an address',
    value: text.regex(/^[\w.:-]+$/).default('127.0.0.1'),
  }),
  PORT: setting({
    meaning: 'Port on which HTTP is served. `0` picks a free one and prints it.',
    shownDefault: '4000',
    expected: 'a whole number from 0 to 65535',
    value: text.regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)).default(4000),
  }),
  COTERIE_HOME: setting({
    meaning:
      'Folder of the managed database, its password, logs and state. Two homes never disturb each other.',
    shownDefault: '.coterie',
    expected: 'a folder',
    value: text.default('.coterie'),
  }),
  NEO4J_URI: setting({
    meaning:
      'An existing Neo4j, 5.26 or later, instead of the managed one. Then neither Java nor Maven is needed.',
    shownDefault: '',
    expected: 'an address such as bolt://localhost:7687 or neo4j+s://db.example.org',
    value: text.regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/).optional(),
  }),
  NEO4J_USERNAME: setting({
    meaning: 'Its account.',
    shownDefault: 'neo4j',
    expected: 'a name',
    value: text.default('neo4j'),
  }),
  NEO4J_PASSWORD: setting({
    meaning: 'The password of that account; leave it out when the database asks for none.',
    shownDefault: '',
    expected: 'a password',
    value: text.default(''),
  }),
  NEO4J_DATABASE: setting({
    meaning: 'The database to use there.',
    shownDefault: 'neo4j',
    expected: 'a name',
    value: text.default('neo4j'),
  }),
  COTERIE_SEED: setting({
    meaning: 'Folder that is loaded into an empty graph. `none` loads nothing.',
    shownDefault: 'seed',
    expected: 'a folder that exists, or none',
    value: optionalText.refine((folder) => !folder || folder === 'none' || existsSync(folder)),
  }),
  COTERIE_PUBLIC_URL: setting({
    meaning:
      'Base of permalinks and downloads, as others reach this server. The Host header is never trusted.',
    shownDefault: 'from HOST and PORT',
    expected: 'an http or https address',
    value: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')).optional(), // prettier-ignore
  }),
  COTERIE_CACHE: setting({
    meaning: "Folder of Neo4j's jars and class archives, shared by all homes.",
    shownDefault: "the user's cache folder",
    expected: 'a folder',
    value: optionalText,
  }),
  LOG_LEVEL: setting({
    meaning: `How much is logged, one line of JSON a request: ${logLevels.map((level) => `\`${level}\``).join(', ')}.`,
    shownDefault: 'info',
    expected: `one of ${logLevels.join(', ')}`,
    value: z.enum(logLevels).default('info'),
  }),
};

type Environment = Record<string, string | undefined>;
type Name = keyof typeof list;
type Value<N extends Name> = (typeof list)[N]['value'] extends z.ZodType<infer V> ? V : never;

/** Reads and checks the environment, `.env` of the working folder included. Throws the Failure of the first wrong setting. */
export function readSettings(environment: Environment = environmentWithFile()): Settings {
  const get = <N extends Name>(name: N): Value<N> => {
    // An empty variable is one that is not set.
    const result = list[name].value.safeParse(environment[name] || undefined);
    if (!result.success) throw failures.wrongSetting(name, environment[name]!, list[name].expected);
    return result.data as Value<N>;
  };
  const uri = get('NEO4J_URI');
  const seed = get('COTERIE_SEED') ?? join(root, 'seed');
  return {
    host: get('HOST'),
    port: get('PORT'),
    home: resolve(get('COTERIE_HOME')),
    cache: cacheFolder(environment),
    neo4j: uri
      ? {
          uri,
          username: get('NEO4J_USERNAME'),
          password: get('NEO4J_PASSWORD'),
          database: get('NEO4J_DATABASE'),
        }
      : null,
    seed: seed === 'none' ? null : resolve(seed),
    publicUrl: get('COTERIE_PUBLIC_URL') ?? null,
    logLevel: get('LOG_LEVEL'),
  };
}

/** What is set already goes before the file. */
function environmentWithFile(): Environment {
  if (existsSync('.env')) process.loadEnvFile();
  return process.env;
}

/** The table of the README. */
export function settingsTable(): string {
  const rows = Object.entries(list).map(
    ([name, { shownDefault, meaning }]) => `| \`${name}\` | ${shownDefault || '-'} | ${meaning} |`,
  );
  return ['| name | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text of .env.example. */
export function environmentExample(): string {
  const lines = Object.entries(list).map(
    ([name, { shownDefault, meaning }]) =>
      `# ${meaning.replaceAll('`', '')}\n#${name}=${shownDefault.includes(' ') ? '' : shownDefault}\n`,
  );
  return ['# Copy to .env and take the # off what you change.\n', ...lines].join('\n');
}
