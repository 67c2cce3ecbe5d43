import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../bin/machine.mjs';
import { environmentExample } from '../../../src/config.js';
import { guards, memory } from '../../../src/database/configuration.js';
import { neo4jVersion } from '../../../src/database/jars.js';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const compose = parse(text('docker-compose.yml'));
const { neo4j, coterie } = compose.services;

/** Neo4j's image takes settings as variables: dots become _, and _ becomes __. */
const variable = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;

describe('docker-compose.yml', () => {
  it('runs the version of Neo4j that npm start runs', () => {
    expect(neo4j.image).toBe(`neo4j:${neo4jVersion()}-community`);
  });

  it('gives Neo4j the guards and the memory of the managed one', () => {
    const expected = {
      ...guards,
      'server.memory.heap.initial_size': memory.heap,
      'server.memory.heap.max_size': memory.heap,
      'server.memory.pagecache.size': memory.pageCache,
      'server.http.enabled': 'false',
    };
    const variables = Object.entries(expected).map(([setting, value]) => [variable(setting), value]);
    expect(neo4j.environment).toEqual({ NEO4J_AUTH: 'none', ...Object.fromEntries(variables) });
  });

  it('lets only our server reach the database: no published port, and a network without a way out', () => {
    expect(neo4j.ports).toBeUndefined();
    expect(neo4j.networks).toEqual(['inner']);
    expect(compose.networks.inner).toEqual({ internal: true });
    expect(coterie.networks).toContain('inner');
    expect(coterie.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  });

  it('sets only settings that there are, and publishes the port that it serves on', () => {
    for (const name of Object.keys(coterie.environment)) expect(environmentExample()).toContain(`#${name}=`);
    expect(coterie.ports).toEqual([`127.0.0.1:4000:${coterie.environment.PORT}`]);
  });

  it('commits no password', () => {
    expect(text('docker-compose.yml')).not.toMatch(/NEO4J_AUTH: (?!none)|PASSWORD/);
  });
});

describe('Dockerfile', () => {
  it('builds on the Node of .nvmrc and runs what npm start runs in the end', () => {
    const bases = [...text('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(bases)).toEqual(new Set([`node:${text('.nvmrc').trim()}-slim`]));
    expect(text('Dockerfile')).toContain('CMD ["node", "dist/main.js"]');
    expect(text('bin/start.mjs')).toContain("import('../dist/main.js')");
  });
});
