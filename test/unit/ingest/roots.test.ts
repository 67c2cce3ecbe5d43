import { nodes } from '../../../src/graph/model.js';
import { statements } from '../../../src/ingest/write/statements.js';

/** They stand below a root, or are no Things. */
const others = ['Thing', 'Name', 'Authorship', 'ExternalId', 'FormerId', 'Graph', 'Record', 'Change'];

it('every label that can be a root is counted, so that none which nothing states any more is overlooked', () => {
  const counted = [...statements.rootCounts.matchAll(/RETURN '(\w+)' AS label/gu)].map(([, label]) => label);
  expect(counted.sort()).toEqual(
    Object.keys(nodes)
      .filter((label) => !others.includes(label))
      .sort(),
  );
});
