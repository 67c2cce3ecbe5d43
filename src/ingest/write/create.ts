import type { LinkRow, NodeRow } from '../rows/rows.js';
import type { BundleRows } from './bundles.js';
import { linksToCreate, type LinkParameters } from './createLinks.js';
import { Rows } from './layout.js';
import { statements } from './statements.js';
import { sendingsOf, type Sending } from './transactions.js';

/** What makes bundles of which nothing is there yet: nothing is compared. */
export interface Creation {
  /** Makes all nodes, most of them with whom they belong to and who states them. One that is there after all throws GraphConflict. */
  readonly nodes: readonly Sending[];
  /** Makes what leads from them to others. */
  readonly links: readonly Sending[];
  /** How many relationships both make: fewer, where one leads to nothing. */
  readonly relationships: number;
}

export function creationOf(bundles: readonly BundleRows[]): Creation {
  const sorting = new Sorting();
  for (const bundle of bundles) sorting.take(bundle);
  return sorting.creation();
}

/** By statements: each label of which there are many has one of its own, whose rows are lists. */
class Sorting {
  private readonly many = {
    Paper: new Rows(statements.createPapers),
    Person: new Rows(statements.createPeople),
    Authorship: new Rows(statements.createAuthorships),
    Name: new Rows(statements.createNames),
  };
  private readonly others: NodeParameters[] = [];
  private readonly shared: NodeParameters[] = [];
  private readonly identifiers = new Map<string, unknown[]>();
  private readonly links: LinkParameters[] = [];
  private relationships = 0;

  take(bundle: BundleRows): void {
    const owners = ownersIn(bundle);
    const built = firstBuilt(bundle);
    for (const node of bundle.nodes) {
      this.relationships += node.links.length;
      const made = this.node(nodeParameters(node, bundle, built), node, owners.get(node.id));
      for (const { type, to, props } of node.links)
        if (!made.has(type) && !(type === 'NAMED' && owners.get(to) === node.id))
          this.links.push({ from: node.id, type, to, props });
    }
  }

  /** Returns which of its relationships are made with it. */
  private node(
    row: NodeParameters,
    { label, links }: NodeRow,
    owner: string | undefined,
  ): ReadonlySet<string> {
    if (label === 'Paper' || label === 'Person') this.many[label].add(row.props, statementsIn(links));
    else if ((label === 'Authorship' || label === 'Name') && owner !== undefined)
      this.many[label].add(row.props, statementsIn(links), owner);
    else if (label === 'ExternalId') return this.identifier(row, links);
    else {
      (label === 'FormerId' ? this.shared : this.others).push(row);
      return none;
    }
    return label === 'Authorship' ? ownedAndStated : stated;
  }

  private identifier({ id, props: { scheme, value } }: NodeParameters, links: readonly LinkRow[]) {
    for (const { to } of links) {
      const known = this.identifiers.get(to);
      if (known) known.push([id, scheme, value]);
      else this.identifiers.set(to, [[id, scheme, value]]);
    }
    return identifying;
  }

  creation(): Creation {
    const { others, shared, identifiers, many } = this;
    const nodes: Sending[] = [
      // Sources are among them, to which all others lead.
      ...sendingsOf(statements.createNodes, others),
      ...many.Paper.sendings(),
      ...many.Authorship.sendings(),
      ...many.Person.sendings(),
      ...many.Name.sendings(),
      ...sendingsOf(statements.mergeShared, shared),
    ];
    const links = [
      ...sendingsOf(statements.mergeIdentifiers, [...identifiers]),
      ...linksToCreate(this.links),
    ];
    return { nodes, links, relationships: this.relationships };
  }
}

const none: ReadonlySet<string> = new Set();
const stated: ReadonlySet<string> = new Set(['STATED_IN']);
const ownedAndStated: ReadonlySet<string> = new Set(['OF', 'STATED_IN']);
const identifying: ReadonlySet<string> = new Set(['IDENTIFIES']);

const statementsIn = (links: readonly LinkRow[]): LinkRow[] =>
  links.filter(({ type }) => type === 'STATED_IN');

/** Of authorships the paper, of names whom they name. */
function ownersIn({ nodes }: BundleRows): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { id, links } of nodes)
    for (const { type, to } of links)
      if (type === 'OF') owners.set(id, to);
      else if (type === 'NAMED') owners.set(to, id);
  return owners;
}

/** The digest from which a bundle was made stands on its root; '' while links of the bundle are still to come. */
export const firstBuilt = ({ digest, late }: BundleRows): string => (late.length > 0 ? '' : digest);

export interface NodeParameters {
  readonly id: string;
  readonly label: string;
  readonly props: NodeRow['props'];
}

export const nodeParameters = (
  { id, label, props }: NodeRow,
  { root }: BundleRows,
  built: string,
): NodeParameters => ({ id, label, props: id === root ? { ...props, id, built } : { ...props, id } });

/** Identifiers and former ids belong to all that they lead to. */
export const isShared = ({ label }: NodeRow): boolean => label === 'ExternalId' || label === 'FormerId';
