import { question, type Item, type Window } from '../ask/index.js';
import type { AwardRecord } from '../career/award.js';
import type { RepositoryRecord } from '../career/repository.js';
import type { VenueRecord } from '../venue/venue.js';
import type {
  AuthorshipRecord,
  PaperRecord,
  PaperTopicRecord,
  StatusClaimRecord,
  VenueRankRecord,
} from './paper.js';

const here = import.meta.dirname;

export const paperById = question<string, PaperRecord | null>(here, 'paperById', null);
export const authorshipsOfPaper = question<string, readonly Item<AuthorshipRecord>[], Window>(
  here,
  'authorshipsOfPaper',
  [],
);
export const authorshipCountOfPaper = question<string, number, object>(here, 'authorshipCountOfPaper', 0);
export const venueOfPaper = question<string, VenueRecord | null>(here, 'venueOfPaper', null);
export const statusesOfPaper = question<string, StatusClaimRecord[]>(here, 'statusesOfPaper', []);
export const ranksOfPaper = question<string, VenueRankRecord[]>(here, 'ranksOfPaper', []);
export const topicsOfPaper = question<string, PaperTopicRecord[]>(here, 'topicsOfPaper', []);
export const awardsOfPaper = question<string, AwardRecord[]>(here, 'awardsOfPaper', []);
export const repositoriesOfPaper = question<string, RepositoryRecord[]>(here, 'repositoriesOfPaper', []);
export const versionsOfPaper = question<string, PaperRecord[]>(here, 'versionsOfPaper', []);
