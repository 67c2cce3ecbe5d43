import { SaxesParser } from 'saxes';

/* What the specifications of GEXF 1.3 (gexf.net/schema.html) and GraphML (graphml.graphdrawing.org/specification.html) ask of a file, as far as a
 * static, flat, undirected graph uses them, read by a parser that refuses what is not well formed. Shares no code with the writers. */

interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

interface Shape {
  /** The names of its children, each with a space behind it, in order. */
  readonly children?: RegExp;
  /** Patterns of values by name: those that must be there, and those that may. Others are faults. */
  readonly needs?: Readonly<Record<string, RegExp>>;
  readonly takes?: Readonly<Record<string, RegExp>>;
  readonly hasText?: boolean;
}

interface Schema {
  readonly namespace: string;
  readonly root: string;
  readonly shapes: Readonly<Record<string, Shape>>;
  /** What a shape cannot say: identity and reference. */
  readonly more: (root: Element) => string[];
}

const any = /^/;
/** xs:NMTOKEN, which GraphML's ids are. */
const nameToken = /^[\p{L}\p{Nd}._:-]+$/u;
const decimal = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$|^(-?INF|NaN)$/;
const values: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d{1,10}$/,
  int: /^[+-]?\d{1,10}$/,
  long: /^[+-]?\d{1,19}$/,
  float: decimal,
  double: decimal,
  boolean: /^(true|false)$/,
  string: any,
};

const gexf: Schema = {
  namespace: 'http://gexf.net/1.3',
  root: 'gexf',
  shapes: {
    gexf: { children: /^(meta )?graph $/, needs: { version: /^1\.3$/ }, takes: { variant: any } },
    meta: {
      children: /^((creator|keywords|description) )*$/,
      takes: { lastmodifieddate: /^\d{4}-\d\d-\d\d$/ },
    },
    creator: { hasText: true },
    keywords: { hasText: true },
    description: { hasText: true },
    graph: {
      children: /^(attributes )*nodes edges $/,
      takes: {
        defaultedgetype: /^(directed|undirected|mutual)$/,
        idtype: /^(string|integer)$/,
        mode: /^(static|dynamic)$/,
      },
    },
    attributes: {
      children: /^(attribute )+$/,
      needs: { class: /^(node|edge)$/ },
      takes: { mode: /^(static|dynamic)$/ },
    },
    attribute: {
      children: /^(default )?(options )?$/,
      needs: { id: any, title: /./, type: /^(integer|long|double|float|boolean|liststring|string|anyURI)$/ },
    },
    nodes: { children: /^(node )*$/, takes: { count: /^\d+$/ } },
    node: { children: /^(attvalues )?$/, needs: { id: /./ }, takes: { label: any } },
    attvalues: { children: /^(attvalue )*$/ },
    attvalue: { needs: { for: /./, value: any } },
    edges: { children: /^(edge )*$/, takes: { count: /^\d+$/ } },
    edge: {
      children: /^(attvalues )?$/,
      needs: { id: /./, source: /./, target: /./ },
      takes: { weight: decimal, label: any, type: /^(directed|undirected|mutual)$/ },
    },
  },
  more(root) {
    const declared = (kind: string) =>
      inside(root, 'attributes')
        .filter(({ attributes }) => attributes.class === kind)
        .flatMap((list) => inside(list, 'attribute'));
    return [
      ...(['node', 'edge'] as const).flatMap((kind) => {
        const types = new Map(declared(kind).map(({ attributes: { id, type } }) => [id!, type!]));
        const valued = (element: Element) =>
          inside(element, 'attvalue').map(({ attributes }) => [attributes.for!, attributes.value!] as const);
        return [
          ...repeated(`attribute of ${kind}`, declared(kind), 'id'),
          ...inside(root, kind).flatMap((element) => wrongValues(element, valued(element), types)),
        ];
      }),
      ...repeated('edge', inside(root, 'edge'), 'id'),
      ...endsAndIds(root),
    ];
  },
};

const graphml: Schema = {
  namespace: 'http://graphml.graphdrawing.org/xmlns',
  root: 'graphml',
  shapes: {
    graphml: { children: /^(desc )?(key )*((data|graph) )*$/ },
    desc: { hasText: true },
    key: {
      children: /^(desc )?(default )?$/,
      needs: { id: nameToken },
      takes: {
        for: /^(all|graph|node|edge|hyperedge|port|endpoint)$/,
        'attr.name': nameToken,
        'attr.type': /^(boolean|int|long|float|double|string)$/,
      },
    },
    graph: {
      children: /^(desc )?((data|node|edge|hyperedge) )*$/,
      needs: { edgedefault: /^(directed|undirected)$/ },
      takes: { id: nameToken },
    },
    node: { children: /^(desc )?((data|port) )*(graph )?$/, needs: { id: nameToken } },
    edge: {
      children: /^(desc )?(data )*(graph )?$/,
      needs: { source: nameToken, target: nameToken },
      takes: { id: nameToken, directed: /^(true|false)$/ },
    },
    data: { needs: { key: nameToken }, takes: { id: nameToken }, hasText: true },
  },
  more(root) {
    const keys = inside(root, 'key');
    return [
      ...repeated('key', keys, 'id'),
      ...(['node', 'edge'] as const).flatMap((kind) => {
        const those = keys.filter(({ attributes }) => ['all', kind].includes(attributes.for ?? 'all'));
        const types = new Map(
          those.map(({ attributes: { id, 'attr.type': type } }) => [id!, type ?? 'string']),
        );
        return inside(root, kind).flatMap((element) => {
          const data = element.children.filter(({ name }) => name === 'data');
          return wrongValues(element, data.map(({ attributes, text }) => [attributes.key!, text]), types); // prettier-ignore
        });
      }),
      ...endsAndIds(root),
    ];
  },
};

const schemas = { GEXF: gexf, GRAPHML: graphml };
export type SchemaName = keyof typeof schemas;

/** What is wrong with a file, a sentence for each fault; none: it is as the specification has it. Throws where it is no XML. */
export function faultsOf(name: SchemaName, text: string): string[] {
  const { namespace, root: rootName, shapes, more } = schemas[name];
  const root = treeOf(text);
  if (root.name !== rootName || root.uri !== namespace) return [`the root is ${root.name} of ${root.uri}`];
  const misshapen = everything(root).flatMap((element) => {
    const shape = Object.hasOwn(shapes, element.name) ? shapes[element.name]! : null;
    if (shape === null || element.uri !== namespace) return [`there is no element ${element.name}`];
    return misshapenness(element, shape);
  });
  return misshapen.length > 0 ? misshapen : more(root);
}

function misshapenness(
  element: Element,
  { children = /^$/, needs = {}, takes = {}, hasText }: Shape,
): string[] {
  const { name, attributes } = element;
  const names = element.children.map((child) => `${child.name} `).join('');
  const known = { ...needs, ...takes };
  return [
    ...(children.test(names) ? [] : [`${name} has the children ${names.slice(0, 200)}`]),
    ...(hasText === true || element.text.trim() === '' ? [] : [`${name} has a text`]),
    ...Object.keys(needs).filter((one) => attributes[one] === undefined).map((one) => `${name} has no ${one}`), // prettier-ignore
    ...Object.entries(attributes)
      .filter(([one, value]) => one !== 'xmlns' && !known[one]?.test(value))
      .map(([one, value]) => `${name} has ${one}="${value}"`),
  ];
}

/** Facts that nothing declares, that are told twice, or that are not of their type. */
function wrongValues(
  { name, attributes }: Element,
  facts: readonly (readonly [key: string, value: string])[],
  types: ReadonlyMap<string, string>,
): string[] {
  const keys = facts.map(([key]) => key);
  const wrong = facts.filter(([key, value]) => !values[types.get(key) ?? '']?.test(value));
  return [
    ...wrong.map(([key, value]) => `${name} ${attributes.id ?? ''} has "${value}" for ${key}`),
    ...(new Set(keys).size === keys.length ? [] : [`${name} ${attributes.id ?? ''} tells a fact twice`]),
  ];
}

/** The ids of nodes are their own, and edges lead from one to another. */
function endsAndIds(root: Element): string[] {
  const nodes = new Set(inside(root, 'node').map(({ attributes }) => attributes.id));
  const loose = inside(root, 'edge').flatMap(({ attributes: { source, target } }) =>
    [source, target].filter((end) => !nodes.has(end)),
  );
  return [
    ...repeated('node', inside(root, 'node'), 'id'),
    ...loose.map((end) => `an edge ends at ${end}, which is no node`),
  ];
}

function repeated(what: string, elements: readonly Element[], name: string): string[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes }) => {
    const value = attributes[name] ?? '';
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated ? [`${what} ${value} is there twice`] : [];
  });
}

const everything = (element: Element): Element[] => [element, ...element.children.flatMap(everything)];

const inside = (element: Element, name: string): Element[] =>
  everything(element).filter((one) => one !== element && one.name === name);

function treeOf(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const plain = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, uri, attributes: Object.fromEntries(plain) as Record<string, string>, children: [], text: '' }; // prettier-ignore
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (piece) => (open.at(-1)!.text += piece));
  parser.write(text).close();
  return top.children[0]!;
}
