import { Failure } from './failure.mjs';
import { checkNode } from './node.mjs';

/** Does the work of a command. What a person can mend is told in one sentence, anything else with its stack. */
export async function run(work) {
  try {
    checkNode();
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
