import type { CodegenConfig } from '@graphql-codegen/cli';

/** Schema type -> the record that its resolvers get. One line a type, in the order of the domains. */
const mappers: Record<string, string> = {
  Paper: '../paper/paper.js#PaperRecord',
  Authorship: '../paper/paper.js#AuthorshipRecord',
  PaperAffiliation: '../paper/paper.js#PaperAffiliationRecord',
  StatusClaim: '../paper/paper.js#StatusClaimRecord',
  VenueRank: '../paper/paper.js#VenueRankRecord',
  PaperTopic: '../paper/paper.js#PaperTopicRecord',
  PaperFacets: '../paper/papers.js#PaperFacetsRecord',
  PaperConnection: '../paper/papers.js#PaperPage',
  PersonPaperConnection: '../paper/papers.js#PersonPaperPage',
  TopicPaperConnection: '../paper/papers.js#TopicPaperPage',
  TopicPaperEdge: '../paper/papers.js#TopicPaperItem',
  AuthorshipConnection: '../paper/paper.js#AuthorshipPage',
  Venue: '../venue/venue.js#VenueRecord',
  VenueConnection: '../venue/venue.queries.js#VenuePage',
  Topic: '../topic/topic.js#TopicRecord',
  TopicConnection: '../topic/topic.queries.js#TopicPage',
  TopicPersonConnection: '../topic/topic.queries.js#TopicPersonPage',
  Collaboration: '../collaboration/collaboration.js#CollaborationRecord',
  CoauthorConnection: '../collaboration/coauthors.js#CoauthorPage',
  CollaborationPathConnection: '../path/path.js#PathPage',
  CollaborationPath: '../path/path.js#PathRecord',
  PathHop: '../path/path.js#Hop',
  SearchConnection: '../search/search.js#SearchPage',
  Suggestion: '../search/search.queries.js#Found',
  Dataset: 'object',
};

/** COTERIE_CODEGEN_OUTPUT lets the check write elsewhere and compare. */
const output = process.env.COTERIE_CODEGEN_OUTPUT ?? 'src/generated/graphql.ts';

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  silent: true,
  generates: {
    [output]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        mappers,
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        importExtension: '.js',
        strictScalars: true,
        scalars: {
          ID: 'string',
          PartialDate: 'string',
          DateTime: 'string',
          URL: 'string',
          BigInt: 'number | string',
          DOI: 'string',
          ORCID: 'string',
        },
      },
    },
  },
};

export default config;
