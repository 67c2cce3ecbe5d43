import { fold } from '../fold.js';
import type { Document, Stated } from '../records.js';
import { grouped, Groups } from './groups.js';

/** A document's words about an institution, a venue or a topic: a fact of its own, or a name in passing. */
export interface Use<Fact> extends Stated {
  readonly document: Document;
  readonly names: readonly string[];
  /** The name of the institution that the document says it belongs to. */
  readonly parent: string | null;
  /** The institution beside which a unit is printed: tells units of one name apart, states nothing. */
  readonly context: string | null;
  readonly fact: Fact | null;
}

/** One institution, venue or topic, by all the uses that mean it, the oldest first. */
export interface NamedGroup<Fact> {
  readonly key: readonly string[];
  readonly uses: readonly Use<Fact>[];
}

export interface Naming<Fact> {
  readonly all: readonly NamedGroup<Fact>[];
  /** The one a document means by a name that was among the uses. */
  of(name: string, document: Document, context?: string | null): NamedGroup<Fact>;
  /** The one that bears exactly this name or listed alias, in any document; null when none does, or several. */
  known(name: string): NamedGroup<Fact> | null;
}

/** By exact folded name or listed alias, across all documents; a unit whose parent is stated is another one under each parent.
 *  In: uses in the order of documents. */
export function namingOf<Fact>(given: readonly Use<Fact>[]): Naming<Fact> {
  const uses = withSiblingsParents(given);
  const keys = keysOf(uses);
  const byKey = grouped(uses, keys.of);
  const groups = new Map(
    [...byKey].map(([key, same]) => [key, { key: identityKey(key, same, keys), uses: same }]),
  );
  const bearers = bearersOf(groups.values());
  return {
    all: [...groups.values()],
    of(name, document, context = null) {
      const group = groups.get(keys.resolve(name, document, context));
      if (!group) throw new Error(`${document.id} speaks of "${name}", which nobody collected.`);
      return group;
    },
    known(name) {
      const bearing = bearers.get(fold(name));
      return bearing?.size === 1 ? ([...bearing][0] ?? null) : null;
    },
  };
}

function bearersOf<Fact>(groups: Iterable<NamedGroup<Fact>>): Map<string, Set<NamedGroup<Fact>>> {
  const bearers = new Map<string, Set<NamedGroup<Fact>>>();
  for (const group of groups) {
    const names = group.uses.flatMap(({ fact, names: forms }) => (fact === null ? [] : forms));
    for (const name of names) bearers.set(fold(name), (bearers.get(fold(name)) ?? new Set()).add(group));
  }
  return bearers;
}

/** Where one document of an origin states the parent and another only the name, they mean the same unit. */
function withSiblingsParents<Fact>(uses: readonly Use<Fact>[]): Use<Fact>[] {
  const parents = grouped(
    uses.filter(({ fact, parent }) => fact !== null && parent !== null),
    ({ document, names }) => `${document.origin}|${fold(names[0] ?? '')}`,
  );
  return uses.map((use) => {
    if (use.fact === null || use.parent !== null) return use;
    const stated = use.names.flatMap((name) => parents.get(`${use.document.origin}|${fold(name)}`) ?? []);
    const distinct = new Set(stated.map(({ parent }) => fold(parent ?? '')));
    return distinct.size === 1 ? { ...use, context: stated[0]?.parent ?? null } : use;
  });
}

interface Keys<Fact> {
  of(use: Use<Fact>): string;
  resolve(name: string, document: Document, context: string | null): string;
}

function keysOf<Fact>(uses: readonly Use<Fact>[]): Keys<Fact> {
  const groups = new Groups();
  const facts = uses.filter(({ fact }) => fact !== null);
  const roots = facts.filter((use) => ownerName(use) === null);
  const units = facts.filter((use) => ownerName(use) !== null);
  for (const use of roots) joinNames(groups, use, rootKey);
  const byOrigin = grouped(
    facts.flatMap((use) => use.names.map((name) => ({ use, place: `${use.document.origin}|${fold(name)}` }))),
    ({ place }) => place,
  );
  const ofUnit = new Map<Use<Fact>, string>();
  const keyOfFact = (use: Use<Fact>, trail: readonly Use<Fact>[] = []): string => {
    const owner = ownerName(use);
    const name = use.names[0] ?? '';
    if (owner === null || trail.includes(use)) return groups.find(rootKey(name));
    const made = ofUnit.get(use);
    if (made !== undefined) return groups.find(made);
    const ownerKey = resolve(owner, use.document, null, [...trail, use]);
    ofUnit.set(use, unitKey(ownerKey, name));
    joinNames(groups, use, (form) => unitKey(ownerKey, form));
    return groups.find(unitKey(ownerKey, name));
  };
  const resolve = (
    name: string,
    document: Document,
    context: string | null,
    trail: readonly Use<Fact>[] = [],
  ): string => {
    const bearing = (byOrigin.get(`${document.origin}|${fold(name)}`) ?? []).filter(
      ({ use }) => !trail.includes(use),
    );
    const found = [...new Set(bearing.map(({ use }) => keyOfFact(use, trail)))].sort();
    if (found.length === 1) return found[0] as string;
    const ownerKey = context === null ? null : resolve(context, document, null, trail);
    const under = found.filter((key) => ownerKey !== null && key.startsWith(unitKey(ownerKey, '')));
    if (found.length > 1) return under[0] ?? found[0] ?? rootKey(name);
    return groups.find(ownerKey === null ? rootKey(name) : unitKey(ownerKey, name));
  };
  for (const use of units) keyOfFact(use);
  return {
    resolve: (name, document, context) => resolve(name, document, context),
    of: (use) =>
      use.fact === null ? resolve(use.names[0] ?? '', use.document, use.context) : keyOfFact(use),
  };
}

const ownerName = <Fact>({ parent, context }: Use<Fact>): string | null => parent ?? context;
const rootKey = (name: string): string => `|${fold(name)}`;
const unitKey = (owner: string, name: string): string => `${owner}|${fold(name)}`;

function joinNames<Fact>(groups: Groups, { names }: Use<Fact>, keyOf: (name: string) => string): void {
  for (const name of names) groups.join(keyOf(names[0] ?? ''), keyOf(name));
}

/** The name first printed, under the owner's: an alias found later changes no id. */
function identityKey<Fact>(key: string, [first]: readonly Use<Fact>[], keys: Keys<Fact>): string[] {
  const name = fold(first?.names[0] ?? '');
  const owner = first ? ownerName(first) : null;
  return first && owner !== null && key !== rootKey(name)
    ? [keys.resolve(owner, first.document, null), name]
    : [name];
}
