import { Failure } from './failure.mjs';
import { checkNode } from './node.mjs';
import { unexpected } from './unexpected.mjs';

/** Does the work of a command, which is called `doing` in messages. Whatever ends it is told in one sentence, never by a stack. */
export async function run(doing, work) {
  const end = (error) => {
    console.error(error instanceof Failure ? error.message : unexpected(error, doing));
    process.exit(1);
  };
  process.on('uncaughtException', end);
  try {
    checkNode();
    await work();
  } catch (error) {
    end(error);
  }
}
