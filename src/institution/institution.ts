import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** A university, company, laboratory, department or group, at any level. */
export interface InstitutionRecord {
  readonly id: string; // ours: "i_..."
  readonly name: string;
  readonly folded: string;
  readonly type?: string | null;
  readonly countryCode?: string | null;
  readonly city?: string | null;
  readonly externalIds?: readonly string[] | null;
}

/** Any list of institutions, whatever it belongs to. */
export type InstitutionPage = Listed<Item<InstitutionRecord>>;

/** How much two institutions published together. */
export interface PartnerItem extends Item<InstitutionRecord> {
  readonly paperCount: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export type PartnerPage = Listed<PartnerItem>;
