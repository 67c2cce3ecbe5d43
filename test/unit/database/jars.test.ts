import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jarList } from '../../../bin/machine.mjs';
import { isNewEnough } from '../../../src/database/external.js';
import { neo4jVersion, wrongJars } from '../../../src/database/jars.js';

const folder = mkdtempSync(join(tmpdir(), 'coterie-jars-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe("Neo4j's jars", () => {
  it('are wrong when one is missing, when one differs and when there is one more', () => {
    const [first] = [...jarList().keys()];
    expect(wrongJars(folder)).toBe(`${first} is missing`);
    writeFileSync(join(folder, first!), 'something else');
    expect(wrongJars(folder)).toBe(`${first} has another checksum`);
    writeFileSync(join(folder, 'zzz.jar'), '');
    expect(wrongJars(folder)).toBe('zzz.jar is too much');
  });

  it('are all of one release of the 5.26 line, the last that runs on Java 17', () => {
    expect(neo4jVersion()).toMatch(/^5\.26\.\d+$/);
    const own = [...jarList().keys()].filter((name) => /^neo4j-(?!java-driver).*-5\./.test(name));
    expect(own.every((name) => name.endsWith(`-${neo4jVersion()}.jar`))).toBe(true);
    expect(own.length).toBeGreaterThan(50);
  });
});

describe('another Neo4j', () => {
  it.each(['5.26.0', '5.27.1', '2025.01.0', '6.0.0'])('of version %s is new enough', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });
  it.each(['4.4.40', '5.25.1'])('of version %s is too old', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});
