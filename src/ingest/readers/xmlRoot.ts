/** The name of the document's first element, by its beginning: declaration, comments and document type are passed over
 *  unread. Null where the text is no XML or the element is not in it. */
export function rootNameOf(head: string): string | null {
  for (let at = 0; ;) {
    at += /^\s*/u.exec(head.slice(at))?.[0].length ?? 0;
    const end = endOfAside(head, at);
    if (end === null) return /^<([\w:.-]+)/u.exec(head.slice(at, at + 100))?.[1] ?? null;
    if (end < 0) return null;
    at = end;
  }
}

/** Where an aside that begins here ends; -1: not in this text; null: none begins here. */
function endOfAside(head: string, at: number): number | null {
  const past = (end: string, from = at): number => {
    const found = head.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (head.startsWith('<?', at)) return past('?>');
  if (head.startsWith('<!--', at)) return past('-->');
  if (!head.startsWith('<!', at)) return null;
  const close = head.indexOf('>', at);
  const subset = head.indexOf('[', at);
  if (subset < 0 || (close >= 0 && close < subset)) return close < 0 ? -1 : close + 1;
  const end = past(']', subset);
  return end < 0 ? -1 : past('>', end);
}
