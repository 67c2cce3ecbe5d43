import { question, type Item, type Window } from '../ask/index.js';
import type { NameParams } from '../filter/named.js';
import type { InstitutionRecord, PartnerItem } from './institution.js';

const here = import.meta.dirname;

export const institutionById = question<string, InstitutionRecord | null>(here, 'institutionById', null);
export const parentOfInstitution = question<string, InstitutionRecord | null>(
  here,
  'parentOfInstitution',
  null,
);
export const childrenOfInstitution = question<string, readonly Item<InstitutionRecord>[], Window>(
  here,
  'childrenOfInstitution',
  [],
);
export const childCountOfInstitution = question<string, number, object>(here, 'childCountOfInstitution', 0);

/** Values of the rules that a paper has to pass, and who may take part. */
type Rules = object;
/** A question per filter: the slot "where: paper". */
export const partnersOfInstitution = question<string, readonly PartnerItem[], Window & Rules>(
  here,
  'partnersOfInstitution',
  [],
);
export const partnerCountOfInstitution = question<string, number, Rules>(
  here,
  'partnerCountOfInstitution',
  0,
);

/** `countryCode` null: of any country. */
export type InstitutionParams = NameParams & { readonly countryCode: string | null };
export const institutionList = question<
  'institutions',
  readonly Item<InstitutionRecord>[],
  Window & InstitutionParams
>(here, 'institutionList', []);
export const institutionCount = question<'institutions', number, InstitutionParams>(
  here,
  'institutionCount',
  0,
);
