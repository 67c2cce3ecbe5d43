export interface LinkedQuery {
  readonly query: string;
  /** JSON text, as it stands in the variables editor; empty when the address has none. */
  readonly variables: string;
}

/** What `?query=...&variables=...` asks, or null. The text goes into the editors and nowhere else. */
export function queryOfAddress(search: string): LinkedQuery | null {
  const parts = new URLSearchParams(search);
  const query = parts.get('query')?.trim();
  return query ? { query, variables: laidOut(parts.get('variables') ?? '') } : null;
}

/** The path and search that open the playground with this query filled in. */
export function addressOf({ query, variables }: LinkedQuery): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim()) parts.set('variables', variables);
  return `/?${parts}`;
}

/** Broken JSON is left as it came: the editor shows where it breaks. */
function laidOut(json: string): string {
  try {
    return json.trim() && JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
