/** What a person can mend: `message` is one sentence that says what is wrong and the remedy, never a stack.
 *  Whoever catches it at the top prints the message and exits with code 1. */
export class Failure extends Error {
  name = 'Failure';
}

/** One of them: there is no database, for the reason given. */
export class NoDatabase extends Failure {
  name = 'NoDatabase';
}

/** One of them: the graph cannot be used by this version as it is. */
export class OutOfDate extends Failure {
  name = 'OutOfDate';
}

const failure = (sentence) => new Failure(sentence);

/** Everything that this machine can lack, in one table. */
export const failures = {
  nodeTooOld: (found) =>
    failure(
      `Node ${found} is too old: install Node 20.19 or later (\`nvm install\`), then run the command again.`,
    ),
  packagesFailed: (why) =>
    failure(
      `The packages could not be installed (${why}): check the network, then run \`npm ci --ignore-scripts\`.`,
    ),
  buildFailed: (what) =>
    failure(`${what} could not be built: mend what is printed above, then run \`npm run build\`.`),
  noJava: () =>
    failure(
      'No Java was found: install Java 17 or 21 (`apt install openjdk-17-jre-headless`, `brew install openjdk@21`) or set JAVA_HOME, or set NEO4J_URI to use a Neo4j of your own.',
    ),
  wrongJava: (found) =>
    failure(
      `Java ${found} was found, but Neo4j 5.26 runs on Java 17 or 21: install one of them (\`apt install openjdk-17-jre-headless\`, \`brew install openjdk@21\`) and set JAVA_HOME to it.`,
    ),
  noMaven: () =>
    failure(
      "Maven was not found, and Neo4j's jars are not there yet: install it (`apt install maven`, `brew install maven`), or set NEO4J_URI to use a Neo4j of your own.",
    ),
  fetchFailed: (why) =>
    failure(
      `Neo4j's jars could not be fetched (${why}): check the network and Maven's settings, then run \`npm start\` again.`,
    ),
  wrongJars: (which) =>
    failure(
      `Neo4j's jars are not those of the committed list (${which}), and were thrown away: remove \`org/neo4j\` from Maven's local repository (\`rm -r ~/.m2/repository/org/neo4j\`), then run \`npm start\` again.`,
    ),
  folderNotWritable: (setting, folder) =>
    failure(
      `${setting} is ${folder}, where nothing can be written: set ${setting} to a folder of yours (\`${setting}=~/coterie npm start\`).`,
    ),
  noSpace: (folder, needed) =>
    failure(
      `The disk of ${folder} has less than ${needed} MB free: make room, or set COTERIE_HOME and COTERIE_CACHE to folders on another disk.`,
    ),
  homeInUse: (home, by) =>
    failure(
      `${home} is in use by ${by}: end that process, or set COTERIE_HOME to another folder (\`COTERIE_HOME=other npm start\`).`,
    ),
  homeOfOtherVersion: (home, version) =>
    failure(
      `The database in ${home} runs as Neo4j ${version}, which this version of Coterie does not use: stop the process that started it, then run \`npm start\` again.`,
    ),
  passwordLost: (home, file) =>
    failure(
      `The database in ${home} does not accept the password in ${file}: put the right file back, or move ${home} away to begin with an empty graph (\`mv ${home} ${home}.old\`).`,
    ),
  databaseDidNotStart: (why, log) =>
    failure(`Neo4j did not start (${why}): read ${log}, then run \`npm start\` again.`),
  wrongPassword: (uri) =>
    failure(
      `The Neo4j at ${uri} refuses this user or password: set NEO4J_USERNAME and NEO4J_PASSWORD to an account that it knows.`,
    ),
  unreachable: (uri) =>
    failure(
      `No Neo4j answers at ${uri}: start it, or mend NEO4J_URI, or unset NEO4J_URI to use the managed one.`,
    ),
  noSuchDatabase: (uri, name) =>
    failure(`The Neo4j at ${uri} has no database \`${name}\`: set NEO4J_DATABASE to one that it has.`),
  databaseTooOld: (uri, version) =>
    failure(
      `The Neo4j at ${uri} is version ${version}: Coterie needs 5.26 or later, so upgrade it or unset NEO4J_URI.`,
    ),
  graphOfNewerVersion: () =>
    new OutOfDate(
      'This graph was written by a newer version of Coterie: update Coterie, or set COTERIE_HOME to another folder.',
    ),
  constraintsMissing: (why) =>
    new OutOfDate(
      `Constraints of the graph are missing and cannot be made (${why}): see that no two nodes bear one id, and run src/graph/constraints.cypher as a user who may.`,
    ),
  portTaken: (host, port) =>
    failure(
      `Port ${port} of ${host} is taken by another program: end it, or set PORT to another port (\`PORT=4001 npm start\`; PORT=0 picks a free one).`,
    ),
  wrongSetting: (name, value, expected) =>
    failure(
      `${name} is ${JSON.stringify(value)}, but must be ${expected}: correct it in the environment or in .env.`,
    ),
};
