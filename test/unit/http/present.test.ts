import { GraphQLError } from 'graphql';
import { errors, type Code } from '../../../src/errors.js';
import {
  GraphOutOfMemory,
  GraphOverloaded,
  GraphTimeout,
  GraphUnavailable,
} from '../../../src/graph/graph.js';
import { present, shortened } from '../../../src/http/present.js';
import { statusOf } from '../../../src/http/refuse.js';

const thrown = (originalError: Error) => new GraphQLError(originalError.message, { originalError });

describe('an error', () => {
  it.each<[string, Error, Code]>([
    ['that the database is away', new GraphUnavailable('bolt://10.0.0.1:7687'), 'SERVICE_UNAVAILABLE'],
    ['that too many wait', new GraphOverloaded('51'), 'OVERLOADED'],
    ['that a statement took too long', new GraphTimeout('MATCH (n)'), 'TIMEOUT'],
    ['that a statement needs too much memory', new GraphOutOfMemory('128m'), 'QUERY_TOO_COSTLY'],
    ['that nobody foresaw', new RangeError('/srv/coterie/secret.ts'), 'INTERNAL_SERVER_ERROR'],
  ])('%s is told by its code, without its own words', (_what, original, code) => {
    const { formatted } = present(thrown(original), 'id');
    expect(formatted.extensions).toMatchObject({ code, requestId: 'id' });
    expect(JSON.stringify(formatted)).not.toContain(original.message);
  });

  it('of the database is logged by its code alone: its words may repeat what was asked', () => {
    const original = Object.assign(new Error('Invalid input hunter2'), {
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
    expect(present(thrown(original), 'id').failure).toBe('Neo.ClientError.Statement.SyntaxError');
  });

  it('keeps at most 100 characters of every quotation and word', () => {
    const long = 'x'.repeat(500);
    for (const message of [
      `Variable "${long}"`,
      `Unknown ${long}`,
      `Value "a \\"${long}"`,
      `{ a: ${long} }`,
    ]) {
      expect(
        Math.max(
          ...shortened(message)
            .match(/x+/g)!
            .map(({ length }) => length),
        ),
      ).toBeLessThanOrEqual(100);
    }
  });

  it('has a status that says whose fault it was', () => {
    const faults = Object.entries(errors).map(([code, { status }]) => [code, status] as const);
    expect(faults.filter(([, status]) => status < 400 || status > 599)).toEqual([]);
    expect(faults.filter(([, status]) => status >= 500).map(([code]) => code)).toEqual([
      'OVERLOADED',
      'TIMEOUT',
      'SERVICE_UNAVAILABLE',
      'INTERNAL_SERVER_ERROR',
    ]);
  });

  it('is 200 under application/json unless HTTP itself has to say it', () => {
    const json = (code: Code) => statusOf([code], 'application/json');
    expect([json('QUERY_TOO_DEEP'), json('BAD_REQUEST'), json('SERVICE_UNAVAILABLE')]).toEqual([
      200, 400, 503,
    ]);
  });
});
