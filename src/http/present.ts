import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  type Code,
  CoterieError,
  errors,
  internalError,
  overloaded,
  serviceUnavailable,
  timedOut,
  tooMuchMemory,
} from '../errors.js';
import { GraphOutOfMemory, GraphOverloaded, GraphTimeout, GraphUnavailable } from '../graph/index.js';

/** One error as the client sees it. */
export interface Presented {
  readonly formatted: GraphQLFormattedError;
  readonly code: Code;
  /** True when nothing of the answer may be shown beside it. */
  readonly refusesRequest: boolean;
  /** Only for our own mistakes: what the log should say. */
  readonly failure?: string;
}

/** Makes an error of the table of anything that was thrown. What is not foreseen tells nothing but the request's id. */
export function present(error: GraphQLError, requestId: string): Presented {
  const known = asCoterieError(error);
  const { code, ...facts } = known.extensions as { code: Code };
  const { locations, path } = error.toJSON();
  return {
    code,
    refusesRequest: known.refusesRequest,
    failure: code === 'INTERNAL_SERVER_ERROR' ? describe(error.originalError ?? error) : undefined,
    formatted: {
      message: known.message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code, ...facts, requestId },
    },
  };
}

function asCoterieError(error: GraphQLError): CoterieError {
  const known = errorOf(error) ?? errorOf(error.originalError);
  if (known !== null) return known;
  const code = codeOf(error);
  return code === null ? internalError() : new CoterieError(code, { message: shortened(error.message) });
}

/** The error of the table that tells what was thrown; null for what is not foreseen. */
export function errorOf(thrown: unknown): CoterieError | null {
  if (thrown instanceof CoterieError) return thrown;
  if (thrown instanceof GraphUnavailable) return serviceUnavailable();
  if (thrown instanceof GraphOverloaded) return overloaded();
  if (thrown instanceof GraphTimeout) return timedOut();
  if (thrown instanceof GraphOutOfMemory) return tooMuchMemory();
  return null;
}

/** The code of an error that the GraphQL libraries made; null for one that is our mistake. */
function codeOf({ extensions, originalError }: GraphQLError): Code | null {
  const { code } = extensions;
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return code in errors ? (code as Code) : 'BAD_REQUEST';
  // Only resolvers throw anything but GraphQLErrors: an error without an original is graphql-js finding fault with the request.
  return code === undefined && (originalError === undefined || originalError instanceof GraphQLError)
    ? 'BAD_USER_INPUT'
    : null;
}

const maxMessage = 300;
const maxQuoted = 100;

/** The messages of graphql-js repeat what came in full: no quotation and no word keeps more than 100 characters. */
export const shortened = (message: string): string =>
  cut(
    message
      .replace(/"((?:[^"\\]|\\.)*)"/g, (_whole, inside: string) => `"${cut(inside, maxQuoted)}"`)
      .replace(/[^\s"]+/g, (word) => cut(word, maxQuoted)),
    maxMessage,
  );

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** Of a database's error only its code: its message may repeat parameters. */
export function describe(error: Error): string {
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') return code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    `${error.name}: ${error.message.slice(0, maxMessage)}`,
    ...frames.slice(0, 5).map((frame) => frame.trim()),
  ].join(' | ');
}
