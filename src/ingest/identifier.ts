import { canonicalValue, sameAs, type Identifier } from '../node/identifiers.js';

export { externalIdKey, type Identifier } from '../node/identifiers.js';

/** The one form in which the graph keeps it, of any common form; null when it is no identifier of its scheme. */
export function canonical({ scheme, value }: Identifier): Identifier | null {
  const form = canonicalValue(scheme, value);
  return form === null ? null : { scheme, value: form };
}

/** Two registrars' DOIs are another scheme's id in disguise, and prove what that id proves. (The reverse is not printed anywhere.) */
export const withImplied = (identifier: Identifier): Identifier[] =>
  identifier.scheme === 'DOI' ? sameAs(identifier) : [identifier];

/** Which of a paper's identifiers are proof that two records are one paper, the strongest first. */
export const paperSchemes = ['DOI', 'ACL', 'ARXIV', 'DBLP', 'OPENALEX', 'SEMANTIC_SCHOLAR', 'ISBN'] as const;
