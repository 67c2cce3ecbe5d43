import neo4j, { type BookmarkManager, type Driver, type QueryResult, type Session } from 'neo4j-driver';
import {
  type Graph,
  GraphConflict,
  GraphOutOfMemory,
  GraphOverloaded,
  type GraphSettings,
  GraphTimeout,
  GraphUnavailable,
  type Parameters,
  type ReadOptions,
  type Row,
  type Written,
} from './graph.js';
import { readTimeoutMs } from '../limits.js';
import { turnsOf } from './turns.js';

/** Half of the driver's pool: probes and writers find a connection at once. */
const readsAtOnce = 50;
const usualWriteTimeoutMs = 120_000;
/** A second try must not keep anybody waiting who could be told sooner that the database is away. */
const retryWithinMs = 500;
/** How much later than the database itself we end a statement: only for a database that has fallen silent. */
const graceMs = 500;
/** How long the database may take to say that it is there. */
const pingMs = 1_200;

class Silence extends Error {}

/** Connects when first asked: an unreachable database is told by the first statement, never here. */
export function openGraph(settings: GraphSettings): Graph {
  const driver = driverOf(settings);
  const { database } = settings;
  const reading = (bookmarkManager?: BookmarkManager) =>
    driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      ...(bookmarkManager && { bookmarkManager }),
    });
  const writing = () => driver.session({ database, defaultAccessMode: neo4j.session.WRITE });

  const turns = turnsOf(readsAtOnce);

  const isReachable = () =>
    within(pingMs, readOnce(reading(), 'RETURN 1', {}, {}, pingMs)).then(
      () => true,
      () => false,
    );

  /** A statement that cannot be stopped, because it is still being planned, is silent too: the database itself tells which it is. */
  const told = async (error: unknown): Promise<unknown> => {
    const known =
      error instanceof Silence
        ? (await isReachable())
          ? new GraphTimeout('a statement took too long')
          : new GraphUnavailable('the database is silent')
        : typed(error);
    if (known instanceof GraphUnavailable) turns.failWaiting(known);
    return known;
  };

  const readIn =
    (session: () => Session): Graph['read'] =>
    async (_name, text, parameters = {}, options = {}) => {
      const started = performance.now();
      const timeoutMs = options.timeoutMs ?? readTimeoutMs;
      const left = () => timeoutMs - (performance.now() - started);
      const once = () =>
        turns.take(left(), () =>
          within(left() + graceMs, readOnce(session(), text, parameters, options, left())),
        );
      try {
        return await once();
      } catch (error) {
        const isEarly = performance.now() - started < retryWithinMs;
        if (options.signal?.aborted || !isEarly || !isWorthRetrying(error)) throw await told(error);
        return await once().catch(async (second: unknown) => {
          throw await told(second);
        });
      }
    };

  return {
    isReachable,

    read: readIn(reading),

    inOrder() {
      const bookmarks = neo4j.bookmarkManager();
      return { read: readIn(() => reading(bookmarks)) };
    },

    async write(work, options = {}) {
      const session = writing();
      try {
        return await session.executeWrite(
          (transaction) =>
            work(async (text, parameters = {}) => written(await transaction.run(text, sendable(parameters)))),
          { timeout: options.timeoutMs ?? usualWriteTimeoutMs },
        );
      } catch (error) {
        throw typed(error);
      } finally {
        await closed(session);
      }
    },

    async command(text, parameters = {}, options = {}) {
      const session = writing();
      try {
        return written(
          await session.run(text, sendable(parameters), {
            timeout: options.timeoutMs ?? usualWriteTimeoutMs,
          }),
        );
      } catch (error) {
        throw typed(error);
      } finally {
        await closed(session);
      }
    },

    close: () => driver.close(),
  };
}

/** The driver's own defaults hang for a minute when the database is away. */
function driverOf({ uri, username, password }: GraphSettings): Driver {
  const token = username && password ? neo4j.auth.basic(username, password) : undefined;
  return neo4j.driver(uri, token, {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 1_500,
    maxTransactionRetryTime: 500,
    connectionLivenessCheckTimeout: 30_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    fetchSize: -1,
    // Nobody reads what the database remarks on a statement.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

async function readOnce(
  session: Session,
  text: string,
  parameters: Parameters,
  { signal, onSend }: ReadOptions,
  timeoutMs: number,
): Promise<Row[]> {
  if (signal?.aborted) throw new GraphTimeout('nobody waits for the answer');
  // Closing a session ends its running statement in the database at once.
  const leave = () => void closed(session);
  signal?.addEventListener('abort', leave, { once: true });
  try {
    onSend?.();
    const timeout = Math.max(1, Math.ceil(timeoutMs));
    return rowsOf(await withoutStack(() => session.run(text, sendable(parameters), { timeout })));
  } catch (error) {
    if (signal?.aborted) throw new GraphTimeout('nobody waits for the answer', { cause: error });
    throw error;
  } finally {
    signal?.removeEventListener('abort', leave);
    leave();
  }
}

/** The driver draws the stack of each statement, should it fail, which takes as long as sending it; the log tells the code alone. */
function withoutStack<Result>(begin: () => Result): Result {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

async function within<Result>(milliseconds: number, answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Silence()), milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** A session whose connection broke cannot say goodbye: that is no news. */
const closed = (session: Session): Promise<void> => session.close().catch(() => undefined);

const rowsOf = (result: QueryResult): Row[] => result.records.map((record) => record.toObject());

function written(result: QueryResult): Written {
  const { counters } = result.summary;
  const all = Object.entries({ ...counters.updates(), systemUpdates: counters.systemUpdates() });
  return { rows: rowsOf(result), changes: Object.fromEntries(all.filter(([, count]) => count > 0)) };
}

/** A JavaScript number goes as a float: `LIMIT $n` would fail and a year be stored as 1843.0. What holds none stays the same object:
 *  copying the rows of an import would cost as much as sending them. */
function sendable(value: Parameters): Record<string, unknown>;
function sendable(value: unknown): unknown;
function sendable(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at];
      const sent = sendable(item);
      if (sent !== item) (copy ??= value.slice())[at] = sent;
    }
    return copy ?? value;
  }
  const record = value as Record<string, unknown>;
  let copy: Record<string, unknown> | null = null;
  for (const name of Object.keys(record)) {
    const sent = sendable(record[name]);
    if (sent !== record[name]) (copy ??= { ...record })[name] = sent;
  }
  return copy ?? record;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function isWorthRetrying(error: unknown): boolean {
  // Calls itself retriable, but would only fill the memory again.
  if (codeOf(error).includes('MemoryPoolOutOfMemoryError')) return false;
  return (error as { retriable?: boolean } | null)?.retriable === true;
}

/** The same error in our words, its cause kept for the log. What is none of these stays as it is: our mistake. */
function typed(error: unknown): unknown {
  const code = codeOf(error);
  const because = { cause: error };
  if ([GraphTimeout, GraphUnavailable, GraphOverloaded].some((ours) => error instanceof ours)) return error;
  if (/OutOfMemory/.test(code)) return new GraphOutOfMemory('a statement needs too much memory', because);
  if (/Timed?Out|Terminated|LockClientStopped|TransactionInterrupted/.test(code)) {
    return new GraphTimeout('a statement took too long', because);
  }
  if (/ConstraintValidationFailed/.test(code)) return new GraphConflict('it is there already', because);
  const isAway =
    ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) ||
    code.startsWith('Neo.TransientError.') ||
    /Security\.|DatabaseUnavailable|DatabaseNotFound|NotALeader/.test(code);
  return isAway ? new GraphUnavailable('the database is away', because) : error;
}
