import type { Resolvers } from './generated/graphql.js';

/** The resolvers of each domain: one line a domain. */
export const resolvers: Partial<Resolvers>[] = [];
