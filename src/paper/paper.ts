import type { Item } from '../ask/index.js';
import type {
  AuthorPosition,
  IdentityStatus,
  PaperForm,
  PaperType,
  Presentation,
  PublicationStatus,
  TopicBasis,
} from '../generated/graphql.js';
import type { InstitutionRecord } from '../institution/institution.js';
import type { Listed } from '../node/counted.js';
import type { NamedPerson } from '../person/person.js';
import type { SourceDocument, StatedLists } from '../source/source.js';
import type { TopicRecord } from '../topic/topic.js';

/** A paper as its newest sources have it. What no source says is absent. */
export interface PaperRecord {
  readonly id: string; // ours: "w_..."
  readonly label: string;
  readonly title?: string | null;
  readonly folded?: string | null;
  readonly abstract?: string | null;
  readonly year?: number | null;
  readonly published?: string | null;
  readonly type?: PaperType | null;
  readonly status?: PublicationStatus | null;
  readonly doi?: string | null;
  readonly venueName?: string | null;
  readonly track?: string | null;
  readonly form?: PaperForm | null;
  readonly presentation?: Presentation | null;
  readonly volume?: string | null;
  readonly issue?: string | null;
  readonly pages?: string | null;
  readonly language?: string | null;
  readonly authorCount?: number | null;
  readonly authorsComplete: boolean;
  readonly externalIds?: readonly string[] | null;
}

/** One author's place on one paper, with the person found for it. */
export interface AuthorshipRecord {
  readonly id: string; // ours: "a_..."
  readonly paperId: string;
  readonly person: NamedPerson | null;
  readonly creditedName: string;
  readonly isGroup: boolean;
  readonly identity?: IdentityStatus | null;
  readonly identityReason?: string | null;
  readonly position?: number | null;
  readonly role?: AuthorPosition | null;
  readonly contributedEqually?: boolean | null;
  readonly isCorresponding?: boolean | null;
  readonly affiliations: readonly PaperAffiliationRecord[];
}

/** A printed affiliation; text that was recognised as two institutions stands twice. */
export interface PaperAffiliationRecord {
  readonly raw: string;
  readonly institution: InstitutionRecord | null;
}

export interface StatusClaimRecord {
  readonly status: PublicationStatus;
  readonly venueName: string | null;
  readonly source: SourceDocument;
  readonly quote: string | null;
  readonly isCurrent: boolean;
}

export interface VenueRankRecord {
  readonly label: string;
  readonly source: SourceDocument;
  readonly quote: string | null;
}

export interface PaperTopicRecord {
  readonly topic: TopicRecord;
  readonly basis: TopicBasis;
  readonly score: number | null;
  readonly about: StatedLists;
}

export type AuthorshipPage = Listed<Item<AuthorshipRecord>>;
