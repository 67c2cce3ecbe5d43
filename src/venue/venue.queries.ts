import { question, type Connection, type Item, type Window } from '../ask/index.js';
import type { NameParams } from '../filter/named.js';
import type { VenueRecord } from './venue.js';

const here = import.meta.dirname;

export const venueById = question<string, VenueRecord | null>(here, 'venueById', null);
export const venueList = question<'venues', readonly Item<VenueRecord>[], Window & NameParams>(
  here,
  'venueList',
  [],
);
export const venueCount = question<'venues', number, NameParams>(here, 'venueCount', 0);

export type VenuePage = Connection<Item<VenueRecord>, 'venues', NameParams>;
