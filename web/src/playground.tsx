import { GraphiQL } from 'graphiql';
import type { LinkedQuery } from './address.js';
import { AnswerAtOnce } from './answer-at-once.js';
import { ask } from './ask.js';
import { LinkButton } from './link-button.js';
import { firstTabs } from './tabs.js';
import icon from './icon.svg';

/** GraphiQL with our first tabs. A query of the address opens in front of them and of the tabs of an earlier visit. */
export function Playground({ linked }: { linked: LinkedQuery | null }) {
  return (
    <GraphiQL
      fetcher={ask}
      defaultTabs={[...(linked ? [linked] : []), ...firstTabs].map((tab) => ({ ...tab }))}
      initialQuery={linked?.query}
      initialVariables={linked?.variables}
      defaultQuery=""
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <h1 className="coterie-name">
          <img src={icon} alt="" width="22" height="22" />
          Coterie
        </h1>
        <a className="coterie-link" href="/schema.graphql">
          Schema
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy }) => (
          <>
            {prettify}
            {copy}
            <LinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <AnswerAtOnce />
    </GraphiQL>
  );
}
