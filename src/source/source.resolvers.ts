import type { Context } from '../context.js';
import type { Resolvers } from '../generated/graphql.js';
import type { SourceDocument } from './source.js';
import { sourceById, sourcesSupersededBySource } from './source.queries.js';

export const sourceResolvers = {
  Source: {
    supersedes: ({ id }, _args, { ask }) => ask(sourcesSupersededBySource, id),
  },
  SourceRecord: { source: (stated, _args, context) => sourceOf(stated, context) },
  Link: { source: (link, _args, context) => sourceOf(link, context) },
  Claim: {
    source: (claim, _args, context) => sourceOf(claim, context),
    supersededBy: ({ supersededById }, _args, { ask }) =>
      supersededById === null ? null : ask(sourceById, supersededById),
  },
} satisfies Partial<Resolvers>;

/** The source that a fact names. The writer stores no fact without one. */
export async function sourceOf(
  { sourceId }: { readonly sourceId: string },
  { ask }: Context,
): Promise<SourceDocument> {
  const source = await ask(sourceById, sourceId);
  if (source === null) throw new Error('a fact names a source that is not in the graph');
  return source;
}
