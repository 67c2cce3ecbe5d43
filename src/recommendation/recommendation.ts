import { pageOf, pageSize, type Edge, type Item } from '../ask/index.js';
import type { Context } from '../context.js';
import { knownId } from '../filter/rules.js';
import type {
  IdFilter,
  PersonRecommendedCollaboratorsArgs,
  RecommendationFilter,
} from '../generated/graphql.js';
import { inCommon, type InCommon } from '../network/groups/inCommon.js';
import { personAt, type Projection } from '../network/projection/projection.js';
import { recommendedCollaborators } from '../network/groups/recommendations.js';
import { numberOf, searchFor } from '../network/searching.js';
import type { Kind } from '../node/resolveId.js';
import type { NamedPerson, PersonRecord } from '../person/person.js';

/** One who is recommended. What speaks for all of a list is looked for once, when it is first asked for. */
export interface RecommendationItem extends Item<NamedPerson> {
  readonly score: number;
  readonly reasons: () => Promise<ReasonRecord[]>;
}
export type RecommendationEdgeRecord = Edge<RecommendationItem>;
export type RecommendationPage = Awaited<ReturnType<typeof recommendationsFor>>;

/** Things in common, what says most first. */
export type ReasonRecord =
  | { readonly kind: 'SharedCoauthors'; readonly people: readonly NamedPerson[] }
  | { readonly kind: 'SharedTopics'; readonly ids: readonly string[] }
  | { readonly kind: 'SharedInstitution'; readonly ids: readonly [string] };
export type Reason<Kind extends ReasonRecord['kind']> = Extract<ReasonRecord, { kind: Kind }>;

const usualFirst = 10;

/** Whom a person could work with, the highest score first. */
export async function recommendationsFor(
  context: Context,
  { id }: Pick<PersonRecord, 'id'>,
  { first, strategy: asked, filter, trainUntil }: Partial<PersonRecommendedCollaboratorsArgs>,
) {
  const most = pageSize(first ?? usualFirst);
  const strategy = asked ?? 'ADAMIC_ADAR';
  const wanted = await wantedBy(context, filter);
  const found = await searchFor(context, function* (projection, room) {
    const wishes = { strategy, most: most + 1, trainUntil, wanted: wanted(projection) };
    const all = yield* recommendedCollaborators(projection, numberOf(projection, id, 'id'), wishes, room);
    return all.map((one) => ({ ...one, node: personAt(projection, one.person) }));
  });
  const shown = found.slice(0, most).map(({ person }) => person);
  const reasons = once(() =>
    searchFor(context, function* (projection, room) {
      const number = numberOf(projection, id, 'id');
      const all = yield* inCommon(projection, number, shown, trainUntil, room);
      return all.map((one) => reasonsIn(projection, one));
    }),
  );
  const items = found.map(({ node, score }, at): RecommendationItem => ({
    place: [score, node.id],
    node,
    score,
    reasons: async () => (await reasons())[at]!,
  }));
  const list = {
    question: 'recommendedCollaborators',
    key: id,
    order: strategy,
    filter: [filter, trainUntil],
  };
  return pageOf(list, items, most, null);
}

/** The filter with ids made ours, for a projection. */
async function wantedBy({ ask }: Context, filter: RecommendationFilter | null | undefined) {
  const listsOf = async (kind: Kind, name: 'institution' | 'topic') => {
    const ours = (ids: readonly string[], operator: string) =>
      Promise.all(ids.map((id) => knownId(ask, kind, id, `filter.${name}.${operator}`)));
    const { eq, in: several }: IdFilter = filter?.[name] ?? {};
    const lists = await Promise.all([ours(eq ? [eq] : [], 'eq'), ours(several ?? [], 'in')]);
    return lists.filter((list) => list.length > 0);
  };
  const [institutions, topics] = await Promise.all([
    listsOf('Institution', 'institution'),
    listsOf('Topic', 'topic'),
  ]);
  return ({ institutionIds, topicIds }: Projection) => ({
    activeIn: filter?.activeIn ?? null,
    excludeSameInstitution: filter?.excludeSameInstitution ?? null,
    institutions: institutions.map((list) => list.map((id) => institutionIds.indexOf(id))),
    topics: topics.map((list) => list.map((id) => topicIds.indexOf(id))),
  });
}

const mostInstitutions = 3;

function reasonsIn(projection: Projection, { coauthors, topics, institutions }: InCommon): ReasonRecord[] {
  const { topicIds, institutionIds } = projection;
  const reasons: ReasonRecord[] = [];
  if (coauthors.length > 0)
    reasons.push({ kind: 'SharedCoauthors', people: coauthors.map((one) => personAt(projection, one)) });
  if (topics.length > 0) reasons.push({ kind: 'SharedTopics', ids: topics.map((one) => topicIds[one]!) });
  for (const one of institutions.slice(0, mostInstitutions))
    reasons.push({ kind: 'SharedInstitution', ids: [institutionIds[one]!] });
  return reasons;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
