import { question, recordOf, type Item, type Place, type Window } from '../ask/index.js';
import type { AwardRecord } from '../career/award.js';
import type { RepositoryRecord } from '../career/repository.js';
import type { InstitutionRecord } from '../institution/institution.js';
import type { NamedPerson } from '../person/person.js';
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

/** What is read of each authorship: names of properties, and whether its printed affiliations are. */
export interface AuthorshipParams {
  readonly authorship: readonly string[];
  readonly person: readonly string[];
  readonly institution: readonly string[];
  readonly affiliations: boolean;
}
type Values = readonly unknown[];
type AuthorshipParts = readonly [authorship: Values, person: Values | null, affiliations: PrintedParts];
type PrintedParts = readonly (readonly [raw: string, institution: Values | null])[];

const authorshipOf = (
  [values, person, printed]: AuthorshipParts,
  paperId: string,
  names: AuthorshipParams,
): AuthorshipRecord =>
  Object.assign(recordOf<AuthorshipRecord>(names.authorship, values), {
    paperId,
    person: recordOf<NamedPerson>(names.person, person),
    affiliations: printed.map(([raw, institution]) => ({
      raw,
      institution: recordOf<InstitutionRecord>(names.institution, institution),
    })),
  });

export const authorshipsOfPaper = question<
  string,
  readonly Item<AuthorshipRecord>[],
  Window & AuthorshipParams
>(here, 'authorshipsOfPaper', [], (returned, names, paperId) =>
  (returned as readonly [Place, ...AuthorshipParts][]).map(([place, ...parts]) => ({
    place,
    node: authorshipOf(parts, paperId, names),
  })),
);
export const authorshipById = question<string, AuthorshipRecord | null, AuthorshipParams>(
  here,
  'authorshipById',
  null,
  (returned, names) => {
    const [authorship, person, affiliations, paperId] = returned as [...AuthorshipParts, string];
    return authorshipOf([authorship, person, affiliations], paperId, names);
  },
);
export const authorshipCountOfPaper = question<string, number, object>(here, 'authorshipCountOfPaper', 0);
export const venueOfPaper = question<string, VenueRecord | null>(here, 'venueOfPaper', null);
export const statusesOfPaper = question<string, StatusClaimRecord[]>(here, 'statusesOfPaper', []);
export const ranksOfPaper = question<string, VenueRankRecord[]>(here, 'ranksOfPaper', []);
export const topicsOfPaper = question<string, PaperTopicRecord[]>(here, 'topicsOfPaper', []);
export const awardsOfPaper = question<string, AwardRecord[]>(here, 'awardsOfPaper', []);
export const repositoriesOfPaper = question<string, RepositoryRecord[]>(here, 'repositoriesOfPaper', []);
export const versionsOfPaper = question<string, PaperRecord[]>(here, 'versionsOfPaper', []);
