import type { Context } from '../context.js';
import { addressOf, identifierOf } from '../node/identifiers.js';
import { kindOf } from '../node/kinds.js';
import { permalink } from '../node/permalink.js';
import { claimsOf } from './claim.js';
import { linksOfThing, statementsOfThing, valuesOfThing } from './source.queries.js';

/** What a record must have for the fields that all things share. */
interface Thing {
  readonly id: string;
  readonly externalIds?: readonly string[] | null;
}

const sources = ({ id }: Thing, _args: unknown, { ask }: Context) => ask(statementsOfThing, id);

const claims = async ({ id }: Thing, { field = null }: { field?: string | null }, { ask }: Context) =>
  claimsOf(await ask(valuesOfThing, id, { field }));

const links = ({ id }: Thing, _args: unknown, { ask }: Context) => ask(linksOfThing, id);

const externalIds = ({ id, externalIds: stored }: Thing) =>
  (stored ?? []).map(identifierOf).map((identifier) => ({
    ...identifier,
    url: addressOf(identifier, kindOf(id) === 'Person'),
  }));

const url = ({ id }: Thing, _args: unknown, { publicUrl }: Context) => permalink(publicUrl, id);

/** For every fact, whatever its label: an affiliation, a talk, a name. */
export const factResolvers = { sources };
/** For a fact with fields on which sources may differ. */
export const disputableFactResolvers = { sources, claims };
/** For a fact that documents print links for. */
export const linkedFactResolvers = { sources, links };
/** For every Entity: all its fields but the label. */
export const entityResolvers = { url, externalIds, sources, claims, links };
/** For an Entity that is printed by its name. */
export const namedEntityResolvers = { ...entityResolvers, label: ({ name }: { name: string }) => name };
