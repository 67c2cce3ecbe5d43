import type { Question, Window } from '../ask/index.js';
import type { PaperSet } from '../filter/paperFilter.js';
import { institutionById } from '../institution/institution.queries.js';
import {
  papersOfInstitution,
  papersOfPerson,
  papersOfTopic,
  papersOfVenue,
  type PaperItem,
  type PaperParams,
} from '../paper/papers.queries.js';
import { personById } from '../person/person.queries.js';
import { topicById } from '../topic/topic.queries.js';
import { venueById } from '../venue/venue.queries.js';

/** What has a bibliography of its own. */
export type Owner = 'Person' | 'Paper' | 'Institution' | 'Topic' | 'Venue';

interface Lists {
  readonly byId: Question<string, { readonly name: string } | null>;
  title(name: string): string;
  readonly set: PaperSet;
  readonly list: Question<string, readonly PaperItem[], Window & PaperParams>;
  /** What the list asks for besides: as the field of the interface answers when nothing is said. */
  readonly params: Readonly<Record<string, unknown>>;
}

const lists: Readonly<Record<Exclude<Owner, 'Paper'>, Lists>> = {
  Person: {
    ...{ byId: personById, set: 'person', list: papersOfPerson, params: { withAuthorship: false } },
    title: (name) => `Papers of ${name}`,
  },
  Institution: {
    ...{ byId: institutionById, set: 'institution', list: papersOfInstitution },
    ...{ params: { includeUnits: true }, title: (name) => `Papers of ${name}` },
  },
  Topic: {
    ...{ byId: topicById, set: 'topic', list: papersOfTopic, params: { basis: null } },
    title: (name) => `Papers about ${name}`,
  },
  Venue: {
    ...{ byId: venueById, set: 'venue', list: papersOfVenue, params: {} },
    title: (name) => `Papers in ${name}`,
  },
};

export const listsOf = (owner: Exclude<Owner, 'Paper'>): Lists => lists[owner];
