import { GraphQLError } from 'graphql';

/** Every error that we return. `status` is the HTTP status under application/graphql-response+json when the whole request is
 *  refused; an error of one field leaves the rest of the answer standing, with 200. */
export const errors = {
  GRAPHQL_PARSE_FAILED: { status: 400, when: 'the document is not GraphQL' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, when: 'the document does not fit the schema' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    when: 'the document does not have the operation that is to run',
  },
  BAD_REQUEST: { status: 400, when: 'body, media type or method are not those of GraphQL over HTTP' },
  BAD_USER_INPUT: { status: 400, when: 'an argument has a value that it cannot have' },
  AMBIGUOUS_NAME: { status: 400, when: 'a name is borne by several; the candidates are in the error' },
  PAGE_SIZE_TOO_LARGE: { status: 400, when: 'a page is larger than allowed' },
  LIST_TOO_LONG: { status: 400, when: 'an argument lists more than allowed' },
  QUERY_TOO_DEEP: { status: 400, when: 'fields nest deeper than allowed' },
  QUERY_TOO_COSTLY: { status: 400, when: 'the query asks for more than one answer may cost' },
  TOO_MANY_ALIASES: { status: 400, when: 'the document has more aliases than allowed' },
  TOO_MANY_TOKENS: { status: 400, when: 'the document is longer than allowed' },
  TEXT_TOO_LONG: { status: 400, when: 'a text argument is longer than allowed' },
  FILTER_TOO_DEEP: { status: 400, when: 'a filter or a value nests deeper than allowed' },
  NOT_FOUND: { status: 404, when: 'the address of a file leads to nothing that is here' },
  UNAUTHENTICATED: { status: 401, when: 'a mutation comes without a valid key' },
  FORBIDDEN: { status: 403, when: 'the key does not allow the mutation' },
  RATE_LIMITED: { status: 429, when: 'one client asks too often' },
  OVERLOADED: { status: 503, when: 'more is asked than this server can answer' },
  TIMEOUT: { status: 504, when: 'the answer took too long; what was found in time is in it' },
  SERVICE_UNAVAILABLE: { status: 503, when: 'the database is away' },
  INTERNAL_SERVER_ERROR: { status: 500, when: 'our mistake; the request id finds it in the log' },
} as const satisfies Record<string, { status: number; when: string }>;

export type Code = keyof typeof errors;

export interface Facts {
  /** What was wrong, in a sentence that says the remedy. */
  readonly message: string;
  /** The argument at fault, as a path: "filter.year". */
  readonly argument?: string;
  /** What came. Shortened before it is sent. */
  readonly value?: unknown;
  readonly limit?: number;
  readonly hint?: string;
  readonly candidates?: readonly unknown[];
  /** True when the whole request is refused, not this field alone. */
  readonly refusesRequest?: boolean;
}

/** An error of the table. Surprises are not made with it: they are thrown as they come, and told as INTERNAL_SERVER_ERROR. */
export class CoterieError extends GraphQLError {
  readonly refusesRequest: boolean;

  constructor(code: Code, { message, value, refusesRequest = false, ...facts }: Facts) {
    const shown = value === undefined ? {} : { value: echo(value) };
    super(message, { extensions: { code, ...facts, ...shown } });
    this.refusesRequest = refusesRequest;
  }
}

export const badUserInput = (facts: Facts) => new CoterieError('BAD_USER_INPUT', facts);

export const pageSizeTooLarge = (argument: string, value: number, limit: number) =>
  new CoterieError('PAGE_SIZE_TOO_LARGE', {
    message: `"${argument}" is at most ${limit}. Ask for a smaller page and go on with "after".`,
    argument,
    value,
    limit,
    refusesRequest: true,
  });

/** `candidates`: what tells the bearers of the name apart, e.g. { id, label, hint }. */
export const ambiguousName = (facts: Facts & { candidates: readonly unknown[] }) =>
  new CoterieError('AMBIGUOUS_NAME', facts);

export const timedOut = () =>
  new CoterieError('TIMEOUT', {
    message: 'The answer took too long. Ask for less at once, or again in a while.',
  });

export const tooMuchMemory = () =>
  new CoterieError('QUERY_TOO_COSTLY', {
    message:
      'The answer needs more memory than one question may have. Ask for smaller pages, or with a stricter filter.',
  });

/** What cannot be answered from an index, where there is more than can be read for one answer. */
export const tooMuchToRead = () =>
  new CoterieError('QUERY_TOO_COSTLY', {
    message:
      'This order or filter has to look at everything that is here, and that is too much for one question. Name a start that leads to fewer (name, institution, topic, author or venue), or take another order.',
  });

/** A search in the network that would go on for longer than one answer may take. */
export const searchTooLarge = () =>
  new CoterieError('QUERY_TOO_COSTLY', {
    message:
      'The search has to look at more of the network than one answer may cost. Ask about fewer people at once, or with a stricter filter.',
  });

export const serviceUnavailable = () =>
  new CoterieError('SERVICE_UNAVAILABLE', {
    message: 'The database does not answer. Ask again in a few seconds.',
    refusesRequest: true,
  });

export const overloaded = () =>
  new CoterieError('OVERLOADED', {
    message: 'More is asked here than can be answered at the moment. Ask again in a few seconds.',
    refusesRequest: true,
  });

export const internalError = () =>
  new CoterieError('INTERNAL_SERVER_ERROR', {
    message: 'Something went wrong here. The request id finds it in the log of the server.',
  });

const maxEcho = 100;

/** At most 100 characters of what came, for an error to show. */
export function echo(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > maxEcho ? `${text.slice(0, maxEcho - 1)}…` : text;
}
