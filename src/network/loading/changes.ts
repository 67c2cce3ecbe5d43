import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from '../../algorithms/lists.js';
import type { Graph } from '../../graph/graph.js';
import type { ChangedPaper, ChangedPerson, NetworkChanges, NewName } from '../projection/changes.js';
import { noYear } from '../projection/columns.js';
import { idAt, placeOf } from '../projection/idTable.js';
import type { Projection } from '../projection/projection.js';
import type { GraphState, Loaded } from './load.js';
import { typeOf } from './read.js';

const textOf = (name: string) => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

const statements = {
  changesSince: textOf('changesSince'),
  changedRoots: textOf('changedRoots'),
  changedNames: textOf('changedNames'),
  changedPeople: textOf('changedPeople'),
  changedPapers: textOf('changedPapers'),
};

/** More touched things than this are read with all others. */
const mostTouched = 20_000;
const timeoutMs = 60_000;

/** What is other in the state `now` of a graph than in the state of it that was loaded: of all that the transactions in between touched, as it is now.
 *  Null where that cannot be told: one of them did not say what it touched, they are not kept any more, or not those of this graph (it is a copy
 *  that was restored); it is too much; or something is gone or elsewhere by which others are filed, an institution, a topic or a venue. */
export function changesSince(
  graph: Pick<Graph, 'read'>,
  known: Loaded,
  now: GraphState,
  signal?: AbortSignal,
): Promise<NetworkChanges | null> {
  return new Catching(graph, known.projection, signal).upWith(known.state, now);
}

type ChangeRow = { revision: number; stamp: string; roots: string[]; removedPapers: number[] };
type RootRow = { id: string; label: string; key: number };
type NameRow = { id: string; above: string[]; holders: string[] };
type PersonRow = ChangedPerson & { papers: number[] };
type PaperRow = Omit<ChangedPaper, 'type'> & { type: string | null };

class Catching {
  constructor(
    private readonly graph: Pick<Graph, 'read'>,
    private readonly projection: Projection,
    private readonly signal?: AbortSignal,
  ) {}

  async upWith(before: GraphState, now: GraphState): Promise<NetworkChanges | null> {
    const told = await this.told(before, now);
    if (told === null) return null;
    const ids = new Set(told.flatMap(({ roots }) => roots));
    if (ids.size > mostTouched) return null;
    const roots = await this.read<RootRow>('changedRoots', { ids: [...ids] });
    const gone = without(
      ids,
      roots.map(({ id }) => id),
    );
    const named = await this.read<NameRow>('changedNames', {
      ids: roots.filter(isA('Institution', 'Topic', 'Venue', 'Affiliation')).map(({ id }) => id),
    });
    const names = this.newNames(roots, named);
    if (names === null || this.isNameAmong(gone)) return null;
    const papers = [
      ...roots.filter(isA('Paper')).map(({ key }) => key),
      ...told.flatMap(({ removedPapers }) => removedPapers),
    ];
    // Whoever holds a touched affiliation may have other institutions now.
    const people = [
      ...roots.filter(isA('Person')).map(({ id }) => id),
      ...named.flatMap(({ holders }) => holders),
    ];
    const gonePeople = gone.filter((id) => this.personAt(id) !== undefined);
    return { gonePeople, ...names, ...(await this.asTheyAre(papers, people, gonePeople)) };
  }

  /** These papers and people and all whom their changes reach. */
  private async asTheyAre(
    touched: readonly number[],
    touchedPeople: readonly string[],
    gonePeople: readonly string[],
  ): Promise<Pick<NetworkChanges, 'papers' | 'gonePapers' | 'people'>> {
    const [papers, people] = await Promise.all([
      this.papers(touched),
      // Whoever stood on a touched paper may have other institutions now.
      this.people([...touchedPeople, ...without(this.peopleBefore(touched), gonePeople)]),
    ]);
    // Papers change hands without being touched: which authorships are whose stands with the people.
    const handed = without(this.handedOver(people, gonePeople), touched);
    const onPapers = papers.flatMap((paper) => paper.people);
    const known = people.map(({ id }) => id);
    const [morePapers, morePeople] = await Promise.all([
      this.papers(handed),
      this.people(without(onPapers, known)),
    ]);
    const all = [...papers, ...morePapers];
    const there = all.map(({ key }) => key);
    return {
      papers: all,
      gonePapers: without([...touched, ...handed], there),
      people: [...people, ...morePeople],
    };
  }

  /** What every transaction between the two states touched. */
  private async told(before: GraphState, now: GraphState): Promise<readonly ChangeRow[] | null> {
    if (before.database !== now.database || before.revision > now.revision) return null;
    const rows = await this.read<ChangeRow>('changesSince', { revision: before.revision });
    const told = rows.filter(({ revision }) => revision <= now.revision);
    const isWhole = told.every(({ revision }, at) => revision === before.revision + at);
    if (!isWhole || told.length !== now.revision - before.revision + 1) return null;
    return told[0]!.stamp === before.stamp && told.at(-1)!.stamp === now.stamp ? told.slice(1) : null;
  }

  private people(ids: readonly string[]): Promise<PersonRow[]> {
    return this.read('changedPeople', { ids: [...new Set(ids)] });
  }

  private async papers(keys: readonly number[]): Promise<ChangedPaper[]> {
    const rows = await this.read<PaperRow>('changedPapers', { papers: [...new Set(keys)], noYear });
    return rows.map((row) => ({ ...row, type: typeOf(row.type) }));
  }

  private read<Row>(name: keyof typeof statements, parameters: Record<string, unknown>): Promise<Row[]> {
    const { signal } = this;
    const options = { timeoutMs, ...(signal && { signal }) };
    return this.graph.read(name, statements[name], parameters, options) as unknown as Promise<Row[]>;
  }

  /** The new institutions, topics and venues; null where one that is known stands below others than before. */
  private newNames(
    roots: readonly RootRow[],
    named: readonly NameRow[],
  ): Pick<NetworkChanges, 'institutions' | 'topics' | 'venues'> | null {
    const { institutionIds, wholesOfInstitution, topicIds, broaderOfTopic, venueIds } = this.projection;
    const aboveOf = new Map(named.map(({ id, above }) => [id, above]));
    const found = (
      [
        ['Institution', institutionIds, wholesOfInstitution],
        ['Topic', topicIds, broaderOfTopic],
        ['Venue', venueIds, null],
      ] as const
    ).map(([label, ids, above]): NewName[] | null => {
      const places = new Map(ids.map((id, at) => [id, at]));
      const added: NewName[] = [];
      for (const { id } of roots.filter(isA(label))) {
        const now = aboveOf.get(id) ?? [];
        const place = places.get(id);
        if (place === undefined) added.push({ id, above: now });
        else if (above !== null) {
          const before = Array.from(listOf(above, place), (at) => ids[at]!);
          if (before.length !== now.length || without(before, now).length > 0) return null;
        }
      }
      return added;
    });
    const [institutions, topics, venues] = found;
    return institutions && topics && venues ? { institutions, topics, venues } : null;
  }

  private isNameAmong(ids: readonly string[]): boolean {
    const { institutionIds, topicIds, venueIds } = this.projection;
    const names = new Set([...institutionIds, ...topicIds, ...venueIds]);
    return ids.some((id) => names.has(id));
  }

  private personAt(id: string): number | undefined {
    return placeOf(this.projection.people.ids, id);
  }

  private peopleBefore(keys: readonly number[]): string[] {
    const { people, papers } = this.projection;
    const wanted = new Set(keys);
    const found = new Set<number>();
    papers.keys.forEach((key, place) => {
      if (wanted.has(key)) listOf(papers.people, place).forEach((person) => found.add(person));
    });
    return Array.from(found, (person) => idAt(people.ids, person));
  }

  /** Papers on which these people stand who stood not on them, or the other way round. */
  private handedOver(people: readonly PersonRow[], gone: readonly string[]): number[] {
    const rows = [...people, ...gone.map((id) => ({ id, papers: [] }))];
    return rows.flatMap(({ id, papers }) => {
      const before = this.papersBefore(id);
      return [...without(before, papers), ...without(papers, before)];
    });
  }

  private papersBefore(id: string): number[] {
    const { people, papers } = this.projection;
    const place = this.personAt(id);
    return place === undefined
      ? []
      : Array.from(listOf(people.papers, place), (paper) => papers.keys[paper]!);
  }
}

const isA =
  (...labels: string[]) =>
  ({ label }: RootRow): boolean =>
    labels.includes(label);

/** Those of the first that the second does not have, each once. */
function without<Value>(values: Iterable<Value>, others: Iterable<Value>): Value[] {
  const left = new Set(values);
  for (const other of others) left.delete(other);
  return [...left];
}
