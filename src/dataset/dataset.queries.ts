import { question, type Item, type Window } from '../ask/index.js';
import type { YearCount } from '../generated/graphql.js';
import type { PersonRecord } from '../person/person.js';
import type { SourceDocument } from '../source/source.js';

const here = import.meta.dirname;

/** The one key of questions about everything: the id of the graph's own node. */
export const wholeGraph: string = 'graph';

interface DatasetFacts {
  readonly name: string | null;
  readonly builtAt: string | null;
}
export const datasetFacts = question<string, DatasetFacts>(here, 'datasetFacts', {
  name: null,
  builtAt: null,
});
/** The key is a label. */
export const thingCount = question<CountedLabel, number>(here, 'thingCount', 0);
export type CountedLabel = 'Person' | 'Paper' | 'Authorship' | 'Institution' | 'Topic' | 'Venue';
export const collaborationCount = question<string, number>(here, 'collaborationCount', 0);
export const papersByYear = question<string, YearCount[]>(here, 'papersByYear', []);
export const examplePerson = question<string, PersonRecord | null>(here, 'examplePerson', null);
export const sourcesOfDataset = question<string, readonly Item<SourceDocument>[], Window>(
  here,
  'sourcesOfDataset',
  [],
);
export const sourceCount = question<string, number, object>(here, 'sourceCount', 0);
