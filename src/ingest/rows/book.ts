import type { Label } from '../../graph/model.js';
import { shortHash } from '../ids.js';

export type Property = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Property>>;

/** A node with all that it owns: its properties and its outgoing relationships. */
export interface NodeRow {
  readonly id: string;
  readonly label: Label;
  readonly props: Properties;
  readonly links: readonly LinkRow[];
}

export interface LinkRow {
  readonly type: string;
  readonly to: string;
  /** Tells parallel relationships of one type to one node apart; '' where there is one at most. */
  readonly key: string;
  readonly props: Properties;
}

/** The rows of a graph while they are collected; what is said twice is kept once. */
export class Book {
  private readonly nodes = new Map<
    string,
    { label: Label; props: Properties; links: Map<string, LinkRow> }
  >();

  node(label: Label, id: string, props: Readonly<Record<string, Property | null | undefined>>): string {
    const known = this.nodes.get(id);
    if (known) known.props = { ...known.props, ...defined(props) };
    else this.nodes.set(id, { label, props: defined(props), links: new Map() });
    return id;
  }

  link(
    from: string,
    type: string,
    to: string,
    props: Readonly<Record<string, Property | null | undefined>> = {},
    key = '',
  ): void {
    const links = this.nodes.get(from)?.links;
    if (!links) throw new Error(`${type} leads from ${from}, which is no node yet.`);
    const own = defined(props);
    if (key !== '') own.key = key;
    links.set(`${type} ${to} ${key}`, { type, to, key, props: own });
  }

  hasLinks(from: string, type: string): boolean {
    return [...(this.nodes.get(from)?.links.values() ?? [])].some((link) => link.type === type);
  }

  /** In the order of ids, so that the same facts make the same rows. */
  rows(): NodeRow[] {
    return [...this.nodes]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, { label, props, links }]) => ({
        id,
        label,
        props,
        links: [...links].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, link]) => link),
      }));
  }
}

/** Without what is not known: null, undefined and empty lists are no properties. */
function defined(props: Readonly<Record<string, Property | null | undefined>>): Record<string, Property> {
  const kept: Record<string, Property> = {};
  for (const name in props) {
    const value = props[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept;
}

export const keyOf = (...parts: readonly (string | number | null)[]): string =>
  shortHash(...parts.map(String));
