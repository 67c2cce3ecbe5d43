import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../../bin/machine.mjs';
import { environmentExample, readSettings, settingsTable } from '../../src/config.js';

describe('the settings', () => {
  it('have defaults for everything, and a variable that is empty is one that is not set', () => {
    expect(readSettings({ HOME: homedir(), PORT: '', NEO4J_URI: '' })).toEqual({
      host: '127.0.0.1',
      port: 4000,
      home: resolve('.coterie'),
      cache: expect.stringContaining('coterie'),
      neo4j: null,
      seed: join(root, 'seed'),
      publicUrl: null,
      logLevel: 'info',
    });
  });

  it('name another Neo4j by its address alone', () => {
    const { neo4j } = readSettings({ NEO4J_URI: 'neo4j+s://db.example.org' });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://db.example.org',
      username: 'neo4j',
      password: '',
      database: 'neo4j',
    });
  });

  it('load nothing with COTERIE_SEED=none, and drop the slash at the end of the public address', () => {
    const { seed, publicUrl } = readSettings({
      COTERIE_SEED: 'none',
      COTERIE_PUBLIC_URL: 'https://example.org/graph/',
    });
    expect(seed).toBeNull();
    expect(publicUrl).toBe('https://example.org/graph');
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['HOST', 'two words'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['COTERIE_SEED', '/there/is/no/such/folder'],
    ['COTERIE_PUBLIC_URL', 'example.org'],
    ['LOG_LEVEL', 'loud'],
  ])('say which is wrong, and what it must be: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      `${name} is ${JSON.stringify(value)}, but must be `,
    );
  });

  it('stand in .env.example', () => {
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(environmentExample());
  });

  it('stand in the README', () => {
    const rows = (text: string) => text.split('\n').map((line) => line.replace(/ *\| */g, '|'));
    expect(rows(readFileSync(join(root, 'README.md'), 'utf8'))).toEqual(
      expect.arrayContaining(rows(settingsTable()).filter((row) => row.includes('`'))),
    );
  });
});
