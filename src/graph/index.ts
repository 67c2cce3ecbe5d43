export { applyConstraints, applyConstraintsOfWriters, constraints } from './constraints.js';
export * from './graph.js';
export { openGraph } from './neo4j.js';
