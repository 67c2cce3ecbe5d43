import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';
import type { Ordered } from './ordered.js';

/** A talk, lecture or tutorial. */
export interface TalkRecord {
  readonly id: string; // ours: "k_..."
  readonly title: string;
  readonly kind?: string | null;
  readonly hostNames?: readonly string[] | null;
  readonly eventName?: string | null;
  readonly place?: string | null;
  readonly date?: string | null;
  readonly speakerId: string;
  readonly hosts: readonly Ordered[];
  readonly venueId: string | null;
  readonly topicIds: readonly string[];
  readonly paperIds: readonly string[];
}

export type TalkPage = Listed<Item<TalkRecord>>;
