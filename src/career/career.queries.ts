import { question, type Item, type Window } from '../ask/index.js';
import type { AdvisingItem } from './advising.js';
import type { AffiliationRecord } from './affiliation.js';
import type { ArtifactRecord } from './artifact.js';
import type { AwardRecord, AwardTies } from './award.js';
import type { SelfStatementRecord, SkillGroupRecord } from './portrait.js';
import type { ProjectRecord } from './project.js';
import type { RepositoryRecord, RepositoryTies } from './repository.js';
import type { ServiceRecord } from './service.js';
import type { TalkRecord } from './talk.js';
import type { TeachingRecord } from './teaching.js';

const here = import.meta.dirname;

const listOf = <AnItem extends Item, Params = object>(name: string) =>
  question<string, readonly AnItem[], Window & Params>(here, name, []);
const countOf = <Params = object>(name: string) => question<string, number, Params>(here, name, 0);

/** Values of the rules of an AffiliationFilter: $value0, $value1 ... */
type Rules = object;
export type PersonAffiliationParams = Rules & { readonly orderBy: string; readonly descending: boolean };
export type InstitutionAffiliationParams = Rules & { readonly includeUnits: boolean };

export const affiliationsOfPerson = listOf<Item<AffiliationRecord>, PersonAffiliationParams>(
  'affiliationsOfPerson',
);
export const affiliationCountOfPerson = countOf<PersonAffiliationParams>('affiliationCountOfPerson');
export const affiliationsOfInstitution = listOf<Item<AffiliationRecord>, InstitutionAffiliationParams>(
  'affiliationsOfInstitution',
);
export const affiliationCountOfInstitution = countOf<InstitutionAffiliationParams>(
  'affiliationCountOfInstitution',
);
export const affiliationById = question<string, AffiliationRecord | null>(here, 'affiliationById', null);
export const currentAffiliationOfPerson = question<string, AffiliationRecord | null>(
  here,
  'currentAffiliationOfPerson',
  null,
);

/** Null: in any capacity. */
interface Capacities {
  readonly capacities: readonly string[] | null;
}
export const advisorsOfPerson = listOf<AdvisingItem, Capacities>('advisorsOfPerson');
export const advisorCountOfPerson = countOf<Capacities>('advisorCountOfPerson');
export const adviseesOfPerson = listOf<AdvisingItem, Capacities>('adviseesOfPerson');
export const adviseeCountOfPerson = countOf<Capacities>('adviseeCountOfPerson');

export const awardsOfPerson = listOf<Item<AwardRecord>>('awardsOfPerson');
export const awardCountOfPerson = countOf('awardCountOfPerson');
/** Of the whole graph. */
export const allAwards = listOf<Item<AwardRecord>>('allAwards');
export const awardCount = countOf('awardCount');
export const tiesOfAward = question<string, AwardTies>(here, 'tiesOfAward', {
  grantorId: null,
  paperId: null,
  personIds: [],
});

export const talksOfPerson = listOf<Item<TalkRecord>>('talksOfPerson');
export const talkCountOfPerson = countOf('talkCountOfPerson');
export const servicesOfPerson = listOf<Item<ServiceRecord>>('servicesOfPerson');
export const serviceCountOfPerson = countOf('serviceCountOfPerson');
export const teachingOfPerson = listOf<Item<TeachingRecord>>('teachingOfPerson');
export const teachingCountOfPerson = countOf('teachingCountOfPerson');

interface Years {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}
export const projectsOfPerson = listOf<Item<ProjectRecord>, Years>('projectsOfPerson');
export const projectCountOfPerson = countOf<Years>('projectCountOfPerson');
export const projectById = question<string, ProjectRecord | null>(here, 'projectById', null);

export const artifactsOfPerson = listOf<Item<ArtifactRecord>>('artifactsOfPerson');
export const artifactCountOfPerson = countOf('artifactCountOfPerson');
export const repositoriesOfPerson = listOf<Item<RepositoryRecord>>('repositoriesOfPerson');
export const repositoryCountOfPerson = countOf('repositoryCountOfPerson');
export const repositoriesOfProject = question<string, RepositoryRecord[]>(here, 'repositoriesOfProject', []);
export const tiesOfRepository = question<string, RepositoryTies>(here, 'tiesOfRepository', {
  ownerId: null,
  paperIds: [],
  starsSourceId: null,
});

export const statementsOfPerson = question<string, SelfStatementRecord[]>(here, 'statementsOfPerson', []);
export const skillsOfPerson = question<string, SkillGroupRecord[]>(here, 'skillsOfPerson', []);
