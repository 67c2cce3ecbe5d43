import neo4j from 'neo4j-driver';

export interface Account {
  uri: string;
  username: string;
  password: string;
}

/** What a login at a Neo4j comes to. */
export type Login = 'ready' | 'unauthorized' | 'passwordExpired' | 'noSuchDatabase' | 'away';

/** Logs in once and asks for nothing. */
export async function logIn(account: Account, database = 'neo4j'): Promise<Login> {
  try {
    await onSession(account, database, (session) => session.run('RETURN 1', {}, { timeout: 60_000 }));
    return 'ready';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code.endsWith('CredentialsExpired')) return 'passwordExpired';
    if (code.includes('.Security.')) return 'unauthorized';
    if (code.endsWith('DatabaseNotFound')) return 'noSuchDatabase';
    return 'away';
  }
}

/** Changes the password of the account itself; works also when it is expired, as it is on a new database. The server's usual
 *  limit of 5 s is too short for the first statement of a new database on a busy machine. */
export async function changePassword(account: Account, password: string): Promise<void> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
  await onSession(account, 'system', (session) =>
    session.run(statement, { from: account.password, to: password }, { timeout: 60_000 }),
  );
}

/** The version of the server, e.g. 5.26.31. */
export async function versionOf(account: Account, database: string): Promise<string> {
  const statement =
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
  return onSession(account, database, async (session) =>
    (await session.run(statement)).records[0]!.get('version'),
  );
}

type Session = ReturnType<ReturnType<typeof neo4j.driver>['session']>;

async function onSession<T>(
  { uri, username, password }: Account,
  database: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 1000,
    connectionAcquisitionTimeout: 1500,
    maxTransactionRetryTime: 500,
    telemetryDisabled: true,
  });
  try {
    const session = driver.session({ database });
    return await work(session);
  } finally {
    await driver.close();
  }
}
