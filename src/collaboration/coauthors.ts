import type { GraphQLResolveInfo } from 'graphql';
import { page, type Ask, type PageArgs, type Question } from '../ask/index.js';
import { knownId } from '../filter/rules.js';
import type { CollaborationFilter, CollaborationOrder } from '../generated/graphql.js';
import type { PersonRecord } from '../person/person.js';
import { isSelected, propertiesOf } from '../selection/properties.js';
import type { CollaborationRecord, Pair } from './collaboration.js';
import { coauthorCountOfPerson, coauthorsOfPerson, collaborationOfPair } from './collaboration.queries.js';
import { noRules, rulesOf, type CollaborationRules } from './rules.js';

interface CoauthorArgs extends PageArgs {
  readonly filter?: CollaborationFilter | null;
  readonly orderBy?: CollaborationOrder | null;
}

/** A page of somebody's coauthors, and what to count them by. */
export type CoauthorPage = Awaited<ReturnType<typeof coauthorsOf>>;

/** A page of a person's coauthors, each with what the two wrote together under the filter. The record, which tells how many there are, may
 *  come with them. */
export async function coauthorsOf(
  ask: Ask,
  id: string,
  record: PersonRecord | Promise<PersonRecord>,
  args: CoauthorArgs,
  info: GraphQLResolveInfo,
) {
  const [{ rules, found }, person] = await Promise.all([pageOf(ask, id, args, info), record]);
  const edges = found.edges.map((edge) => ({
    ...edge,
    collaboration: {
      ...edge.collaboration,
      people: [person, edge.node],
      rules,
    } satisfies CollaborationRecord,
  }));
  return { ...found, edges, known: rules === noRules ? person.coauthorCount : null };
}

async function pageOf(
  ask: Ask,
  id: string,
  { first, after, filter, orderBy }: CoauthorArgs,
  info: GraphQLResolveInfo,
) {
  const rules = await rulesOf(ask, filter);
  const { field, direction } = orderBy ?? { field: 'PAPER_COUNT', direction: 'DESC' };
  const list = { first, after, rules };
  const found = await page(
    ask,
    under(coauthorsOfPerson, rules),
    id,
    list,
    `${field} ${direction}`,
    under(coauthorCountOfPerson, rules),
    {
      ...{ ...rules.params, orderBy: field, descending: direction === 'DESC' },
      person: propertiesOf('Person', info),
      withWeight: field === 'WEIGHT' || isSelected('Collaboration.weight', info),
      withIdentity: isSelected('Collaboration.identity', info),
    },
  );
  return { rules, found };
}

/** What a person wrote with another, who comes in any form of an id; null when nothing passes the filter. */
export async function collaborationWith(
  ask: Ask,
  person: string,
  other: string,
  filter: CollaborationFilter | null | undefined,
): Promise<CollaborationRecord | null> {
  const pair = [person, await knownId(ask, 'Person', other, 'person')] as const;
  return collaborationOf(ask, pair, await rulesOf(ask, filter, pair));
}

export async function collaborationOf(ask: Ask, pair: Pair, rules: CollaborationRules) {
  const found = await ask(under(collaborationOfPair, rules), pair, rules.params);
  return found && { ...found, rules };
}

/** The question with its papers held to the rules. */
export const under = <Key, Answer, Args>(asked: Question<Key, Answer, Args>, { where }: CollaborationRules) =>
  asked.variant({ 'where: paper': where });
