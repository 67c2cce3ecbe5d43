/** The files that take longest, in order: begun last, one of them would be waited for alone. */
const longest = [
  ...['end-to-end/homes', 'end-to-end/cli', 'end-to-end/readme', 'end-to-end/kills', 'browser/playground'],
  ...['database/export/graph', 'database/explain', 'database/ingest/import', 'database/http/honest'],
  ...['unit/cypher', 'unit/ingest/survey/survey', 'unit/network/turns', 'unit/person/personShapes'],
];

const placeOf = ({ path }) => {
  const place = longest.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return place === -1 ? longest.length : place;
};

/** Of jest's tests, the order. Without memory of earlier runs: that of a fresh clone is the order of every run. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other) || (one.path < other.path ? -1 : 1));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
