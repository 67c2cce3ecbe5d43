import { CoterieError, type Code, type Facts } from '../../errors.js';

/** An error for exceeding a limit: it always refuses the whole request. */
export const limitError = (code: Code, facts: Facts): CoterieError =>
  new CoterieError(code, { ...facts, refusesRequest: true });
