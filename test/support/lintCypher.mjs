// Lints statements with Neo4j's own parser. First line in: the model of the graph. Each further one: { text, parameters }; out comes
// a line with its faults for each, in order.
import { createInterface } from 'node:readline';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

let model;
for await (const line of createInterface({ input: process.stdin })) {
  if (model === undefined) {
    model = JSON.parse(line);
    continue;
  }
  const { text, parameters } = JSON.parse(line);
  const faults = lintCypherQuery(text, { ...model, parameters }).diagnostics.map(
    ({ severity, message, range }) => ({
      isHint: (severity ?? 1) > 2,
      message: `line ${range.start.line + 1}: ${message}`,
    }),
  );
  process.stdout.write(`${JSON.stringify(faults)}\n`);
}
