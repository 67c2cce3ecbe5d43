import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Asks the first query that is shown, so that a visitor meets an answer. Only queries: nothing that changes something runs by itself. */
export function AnswerAtOnce() {
  const { run } = useGraphiQLActions();
  const asked = useRef(false);
  const isReady = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor, schema, operations }) =>
      Boolean(queryEditor && variableEditor && responseEditor && schema) &&
      operations?.length === 1 &&
      operations[0]?.operation === 'query',
  );
  useEffect(() => {
    if (!isReady || asked.current) return;
    asked.current = true;
    run();
  }, [isReady, run]);
  return null;
}
