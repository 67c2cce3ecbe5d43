import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { addressOf } from './address.js';

/** Puts a link to the query as it stands into the address bar, and on the clipboard where the browser lets us. */
export function LinkButton() {
  const editors = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const [done, setDone] = useState(false);
  const link = () => {
    const query = editors.queryEditor?.getValue() ?? '';
    const variables = editors.variableEditor?.getValue() ?? '';
    window.history.replaceState(null, '', addressOf({ query, variables }));
    void navigator.clipboard?.writeText(window.location.href).catch(() => undefined);
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <ToolbarButton onClick={link} label={done ? 'The link is in the address bar' : 'Link to this query'}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
    </ToolbarButton>
  );
}
