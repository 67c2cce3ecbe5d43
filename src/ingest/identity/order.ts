import type { Document } from '../records.js';

/** The documents, the oldest first: a document stands behind those it supersedes; else the stated date decides, else
 *  origin and id. The place in this list is the source's precedence. It does not depend on the order given. */
export function oldestFirst(documents: readonly Document[]): Document[] {
  const waiting = [...documents].sort((one, other) => compare(rank(one), rank(other)));
  const ordered: Document[] = [];
  const placed = new Set<string>();
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ supersedes }) =>
      supersedes.every((id) => placed.has(id) || !waiting.some((other) => other.id === id)),
    );
    if (next < 0) {
      throw new Error(
        `These documents supersede each other in a circle: ${waiting.map(({ id }) => id).join(', ')}. Correct "supersedes" in one of them.`,
      );
    }
    const [document] = waiting.splice(next, 1);
    if (!document) break;
    placed.add(document.id);
    ordered.push(document);
  }
  return ordered;
}

const rank = ({ statedDate, origin, id }: Document): string[] => [statedDate ?? '', origin, id];

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    if (part !== other[index]) return part < (other[index] ?? '') ? -1 : 1;
  }
  return 0;
}
