import type { Ask, Question } from '../ask/index.js';
import { placeOf } from '../network/projection/idTable.js';
import type { Projection } from '../network/projection/projection.js';
import { currentId } from '../node/node.queries.js';

/** The same ask, but ids that the network knows are current without a statement. */
export const askKnowing = (ask: Ask, projection: Projection): Ask =>
  (<Key, Answer, Args>(question: Question<Key, Answer, Args>, key: Key, args?: Args) =>
    (question as unknown) === currentId && isIn(projection, key as string)
      ? Promise.resolve(key as unknown as Answer)
      : ask(question, key, args)) as Ask;

const isIn = ({ people, institutionIds, topicIds, venueIds }: Projection, id: string): boolean =>
  placeOf(people.ids, id) !== undefined ||
  [institutionIds, topicIds, venueIds].some((ids) => ids.includes(id));
