// Lints statements with Neo4j's own parser: JSON { model, texts } in, JSON lists of messages out. A process of its own, since inside
// jest the parser takes three times as long.
import { readFileSync } from 'node:fs';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

const { model, texts } = JSON.parse(readFileSync(0, 'utf8'));

const faults = (text) => {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  return lintCypherQuery(text, { ...model, parameters })
    .diagnostics.filter(({ severity }) => (severity ?? 1) <= 2)
    .map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
};

process.stdout.write(JSON.stringify(texts.map(faults)));
