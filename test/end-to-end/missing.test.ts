import { createServer } from 'node:net';
import { cacheFolder, jarsFolder } from '../../bin/machine.mjs';
import {
  endPrograms,
  failureOf,
  folderOfPrograms,
  removeFolders,
  temporaryFolder,
} from '../support/program.js';

afterAll(async () => {
  await endPrograms();
  removeFolders();
});

/** One sentence, with the remedy, and nothing of a stack. */
const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);
const preload = (code: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
});
const javaSaying = (version: string) => `echo 'openjdk version "${version}" 2024-01-16' >&2`;
const noJavaHome = { JAVA_HOME: '' };

describe('npm start ends with one sentence and code 1', () => {
  const saysOneSentence = async (environment: Record<string, string>, sentence: RegExp) => {
    const { code, output } = await failureOf(environment);
    expect(lastLine(output)).toMatch(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  };

  it('when Node is too old', () =>
    saysOneSentence(
      preload(
        "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })",
      ),
      /^Node 18\.20\.4 is too old: install Node 20\.19 or later/,
    ));

  it('when there is no Java', () =>
    saysOneSentence({ ...noJavaHome, PATH: temporaryFolder() }, /^No Java was found: install Java 17 or 21/));

  it('when Java is neither 17 nor 21', () =>
    saysOneSentence(
      { ...noJavaHome, PATH: folderOfPrograms({ java: javaSaying('1.8.0_402') }) },
      /^Java 1\.8\.0_402 was found, but Neo4j 5\.26 runs on Java 17 or 21/,
    ));

  it('when JAVA_HOME and PATH both have a wrong Java', () =>
    saysOneSentence(
      {
        JAVA_HOME: folderOfPrograms({ 'bin/java': javaSaying('25.0.1') }),
        PATH: folderOfPrograms({ java: javaSaying('11.0.2') }),
      },
      /^Java 25\.0\.1 was found/,
    ));

  it('when the jars are missing and there is no Maven', () =>
    saysOneSentence(
      {
        ...noJavaHome,
        PATH: folderOfPrograms({ java: javaSaying('17.0.15') }),
        COTERIE_CACHE: temporaryFolder(),
      },
      /^Maven was not found, and Neo4j's jars are not there yet: install it/,
    ));

  it('when a jar has another checksum than the committed one', async () => {
    const cache = temporaryFolder();
    const mvn = folderOfPrograms({ mvn: mavenThatSpoils('asm') });
    const environment = {
      PATH: `${mvn}:${process.env.PATH}`,
      COTERIE_CACHE: cache,
      COTERIE_HOME: temporaryFolder(),
    };
    await saysOneSentence(
      environment,
      /^Neo4j's jars are not those of the committed list \(asm-\S+ has another checksum\)/,
    );
  });

  it('when Maven cannot fetch the jars', () =>
    saysOneSentence(
      {
        PATH: `${folderOfPrograms({ mvn: '[ "$1" = --version ] || { echo "[ERROR] Unknown host"; exit 1; }' })}:${process.env.PATH}`,
        COTERIE_CACHE: temporaryFolder(),
        COTERIE_HOME: temporaryFolder(),
      },
      /^Neo4j's jars could not be fetched \(Unknown host\)/,
    ));

  it('when the port is taken', async () => {
    const other = createServer().unref();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await saysOneSentence(
      { PORT: String(port) },
      new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken by another program: .*PORT=4001`),
    );
    other.close();
  });

  it('when the home cannot be written to', () =>
    saysOneSentence(
      { COTERIE_HOME: '/dev/null/home' },
      /^COTERIE_HOME is \/dev\/null\/home, where nothing can be written/,
    ));

  it('when the disk of the home is full', () =>
    saysOneSentence(
      {
        COTERIE_HOME: temporaryFolder(),
        ...preload(
          "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; fs.statfsSync = () => ({ bavail: 10, bsize: 4096 }); syncBuiltinESMExports()",
        ),
      },
      /^The disk of \S+ has less than 300 MB free: make room/,
    ));

  it('when no Neo4j answers at NEO4J_URI, for which neither Java nor Maven is asked', () =>
    saysOneSentence(
      { ...noJavaHome, PATH: temporaryFolder(), NEO4J_URI: 'bolt://127.0.0.1:1' },
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: start it, or mend NEO4J_URI/,
    ));

  it('when a setting is wrong, naming it and what it must be', () =>
    saysOneSentence({ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud", but must be one of trace, debug, info/));
});

/** Copies the right jars of the cache, and spoils one. */
const mavenThatSpoils = (jar: string) => `
[ "$1" = --version ] && exit 0
for argument; do case "$argument" in -DoutputDirectory=*) target="\${argument#*=}";; esac; done
cp ${jarsFolder(cacheFolder())}/*.jar "$target"
spoiled=$(ls "$target" | grep '^${jar}-[0-9]' | head -n 1)
rm -f "$target/$spoiled"; echo spoiled > "$target/$spoiled"`;
