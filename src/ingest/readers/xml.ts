import { SaxesParser } from 'saxes';
import { limits, Unreadable, type Reject } from './reader.js';
import { isClean } from './text.js';

/* XML read as a stream of records, each a small tree of its own. A document type is skipped unread: entities are those
 * of XML and of the table that the reader gives, so nothing is ever fetched or multiplied. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The line on which its tag begins, from 1. */
  readonly line: number;
}

export interface XmlRecord {
  readonly kind: 'record';
  readonly element: XmlElement;
  /** The elements that it stands in, outermost first, without their content. */
  readonly within: readonly XmlElement[];
}

export interface XmlShape {
  /** Whether an element is a record, by its name and those of the elements it stands in. Records do not nest. */
  isRecord(name: string, within: readonly XmlElement[]): boolean;
  /** The record's own key, for rejects. */
  keyOf(element: XmlElement, within: readonly XmlElement[]): string | null;
  /** Named entities beside the five of XML. */
  readonly entities?: ReadonlyMap<string, string>;
}

/** The records of a file in its order. A record with an unknown entity, a forbidden letter, more than 100 levels or 10 MB
 *  is a reject. Anything after which open and closed tags cannot be told throws `Unreadable` with the line. */
export async function* xmlRecords(
  chunks: AsyncIterable<string>,
  shape: XmlShape,
): AsyncIterable<XmlRecord | Reject> {
  const parse = new Parse(shape);
  for await (const chunk of chunks) {
    // An error stands behind what came before it, so that is handed on first.
    yield* parse.write(chunk);
    if (parse.failure) throw parse.failure;
  }
  yield* parse.end();
  if (parse.failure) throw parse.failure;
}

interface Open {
  readonly element: Growing;
  readonly within: readonly XmlElement[];
  readonly depth: number;
  readonly start: number;
  fault: Fault | null;
}
interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}
type Fault = Pick<Reject, 'code' | 'reason' | 'hint'> & { readonly line: number };

/** Thrown through the parser, which has no other way to be stopped. */
class Stopped extends Error {}

class Parse {
  failure: Unreadable | null = null;
  private items: (XmlRecord | Reject)[] = [];
  private readonly parser = new SaxesParser({ position: false });
  /** Open elements outside of a record. */
  private readonly outer: Growing[] = [];
  /** Open elements of the record, itself the first. */
  private inner: Growing[] = [];
  private record: Open | null = null;
  private startLine = 1;
  private depth = 0;
  /** The parser's place at the last event; a tag or text that never ends is no record. */
  private lastEvent = 0;
  private unknown: string | null = null;
  /** What is wrong in a tag that is not yet known to be a record's. */
  private inTag: { readonly reason: string; readonly line: number } | null = null;
  private chunk = '';
  private chunkStart = 0;

  constructor(private readonly shape: XmlShape) {
    const { parser } = this;
    parser.ENTITIES = entityTable(shape.entities ?? new Map(), (name) => (this.unknown = name));
    parser.on('error', (error) => this.fault(error.message));
    parser.on('opentagstart', () => {
      this.startLine = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
    });
    parser.on('opentag', (tag) => this.open(tag.name, tag.attributes as Record<string, string>));
    parser.on('closetag', () => this.close());
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
  }

  write(chunk: string): (XmlRecord | Reject)[] {
    this.chunkStart = this.parser.position;
    this.chunk = this.chunk.slice(-64) + chunk;
    this.chunkStart -= this.chunk.length - chunk.length;
    return this.guarded(() => {
      this.parser.write(chunk);
      if (this.parser.position - this.lastEvent > limits.record) {
        this.stop('MALFORMED_FILE', `A tag or text goes on for more than ${megabytes}.`, this.startLine);
      }
    });
  }

  end(): (XmlRecord | Reject)[] {
    return this.guarded(() => {
      if (this.depth > 0 || (this.outer.length === 0 && !this.sawRoot)) this.torn();
      this.parser.close();
    });
  }

  private sawRoot = false;

  private guarded(run: () => void): (XmlRecord | Reject)[] {
    try {
      run();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
    const { items } = this;
    this.items = [];
    return items;
  }

  private open(name: string, attributes: Record<string, string>): void {
    this.event();
    this.sawRoot = true;
    this.depth += 1;
    if (this.depth > mostOpen) {
      this.stop('MALFORMED_FILE', `More than ${mostOpen} elements are open.`, this.startLine);
    }
    const element: Growing = { name, attributes, children: [], line: this.startLine };
    if (this.record) {
      if (this.depth > limits.nesting) this.spoil('NESTED_TOO_DEEP', nestedTooDeep, this.startLine);
      if (!this.record.fault) {
        this.inner.at(-1)?.children.push(element);
        this.inner.push(element);
      }
      return;
    }
    if (this.shape.isRecord(name, this.outer)) {
      const within = [...this.outer];
      this.record = { element, within, depth: this.depth, start: this.parser.position, fault: null };
      this.inner = [element];
      if (this.inTag) this.spoil('MALFORMED_RECORD', this.inTag.reason, this.inTag.line);
      return;
    }
    this.outer.push(element);
    this.inTag = null;
  }

  private close(): void {
    this.event();
    this.inTag = null;
    const { record } = this;
    this.depth -= 1;
    if (!record) {
      this.outer.pop();
      return;
    }
    if (!record.fault) this.inner.pop();
    if (this.depth >= record.depth) return;
    this.record = null;
    this.inner = [];
    this.items.push(record.fault ? this.rejected(record, record.fault) : accepted(record));
  }

  private text(text: string): void {
    this.event();
    this.inTag = null;
    if (this.record && !this.record.fault) this.inner.at(-1)?.children.push(text);
  }

  private event(): void {
    this.lastEvent = this.parser.position;
    if (this.record && this.lastEvent - this.record.start > limits.record) {
      this.spoil('RECORD_TOO_LARGE', `The record is larger than ${megabytes}.`, this.record.element.line);
    }
  }

  /** Lets go of the record: it will be a reject, and what follows in it is not kept. */
  private spoil(code: Reject['code'], reason: string, line: number): void {
    const { record } = this;
    if (!record || record.fault) return;
    record.fault = { code, reason, hint: hints[code] ?? hints.MALFORMED_RECORD, line };
    this.inner = [];
  }

  private rejected({ element, within }: Open, { line, ...fault }: Fault): Reject {
    const reason = line === element.line ? fault.reason : `${fault.reason} (line ${line})`;
    const key = this.shape.keyOf(element, within);
    return { kind: 'reject', line: element.line, key, ...fault, reason };
  }

  private fault(message: string): void {
    if (this.failure) return;
    const { unknown } = this;
    this.unknown = null;
    const isEntity = message === 'undefined entity.';
    const isMinor =
      isEntity ||
      message === 'disallowed character.' ||
      message.startsWith('duplicate attribute') ||
      message.includes(']]>') ||
      (message === 'malformed character entity.' && this.followsShortReference());
    const reason = isEntity ? `&${unknown ?? ''}; is no entity known here.` : sentence(message);
    if (isMinor && this.record) this.spoil('MALFORMED_RECORD', reason, this.parser.line);
    else if (message.startsWith('unclosed tag') || message === 'unexpected end.') this.torn();
    else if (isMinor) this.inTag = { reason, line: this.parser.line };
    else this.stop('MALFORMED_FILE', reason, this.parser.line);
  }

  /** True where the reference is closed at once: else it has swallowed tags. */
  private followsShortReference(): boolean {
    const end = this.parser.position - this.chunkStart;
    return /&#[^<&;]{0,20};$/.test(this.chunk.slice(0, end));
  }

  private torn(): never {
    const ampersand = this.chunk.lastIndexOf('&');
    if (ampersand >= 0 && !this.chunk.includes(';', ampersand) && this.chunk.includes('<', ampersand)) {
      const behind = this.chunk.slice(ampersand).split('\n').length - 1;
      const reason = 'XML: an & that begins no entity swallows what follows.';
      return this.stop('MALFORMED_FILE', reason, this.parser.line - behind);
    }
    const line = this.record?.element.line ?? this.parser.line;
    const where = this.record ? 'in the middle of the record that begins there' : 'before its last tag';
    return this.stop('TRUNCATED', `The file ends ${where}.`, line);
  }

  private stop(code: Unreadable['code'], reason: string, line: number): never {
    this.failure = new Unreadable(code, `Line ${line}: ${reason}`, fileHints[code] ?? '', line);
    throw new Stopped();
  }
}

const accepted = ({ element, within }: Open): XmlRecord => ({ kind: 'record', element, within });

/** More open elements than any honest file has; each costs memory until it is closed. */
const mostOpen = 10_000;
const megabytes = `${limits.record / 1024 / 1024} MB`;
const nestedTooDeep = `The record is nested deeper than ${limits.nesting} levels.`;
const sentence = (message: string): string => `XML: ${message.replace(/\.?$/, '.')}`;

const hints: Partial<Record<Reject['code'], string>> & { MALFORMED_RECORD: string } = {
  MALFORMED_RECORD: 'Write the letter itself or its number, as in &#233;.',
  NESTED_TOO_DEEP: 'Flatten the record.',
  RECORD_TOO_LARGE: 'Split the record.',
};
const fileHints: Partial<Record<Unreadable['code'], string>> = {
  TRUNCATED: 'Copy or download the file again; what came before is kept.',
  MALFORMED_FILE: 'Mend the file there (xmllint shows the place); what came before is kept.',
};

/** The parser looks names up like members of an object; this one has no prototype to find "constructor" in. */
function entityTable(
  more: ReadonlyMap<string, string>,
  missed: (name: string) => void,
): Record<string, string> {
  const known = new Map([...predefined, ...more]);
  return new Proxy(Object.create(null) as Record<string, string>, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined;
      const letter = known.get(name);
      if (letter === undefined) missed(name);
      return letter;
    },
  });
}

const predefined = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
] as const;

/** All text in an element, mark-up taken off, NFC, white space collapsed. */
export const textOf = (element: XmlElement): string => onOneLine(rawText(element));

const onOneLine = (text: string): string =>
  isClean(text) ? text.trim() : text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function rawText({ children }: XmlElement): string {
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const child of children) text += typeof child === 'string' ? child : rawText(child);
  return text;
}

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

export function childNamed({ children }: XmlElement, name: string): XmlElement | null {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** Text of the first such child; null where there is none or it is empty. */
export function childText(element: XmlElement, name: string): string | null {
  const child = childNamed(element, name);
  return child === null ? null : textOf(child) || null;
}

/** The element's content with its tags, attributes left out; undefined where it has none. */
export function markUpOf(element: XmlElement): string | undefined {
  if (element.children.every((child) => typeof child === 'string')) return undefined;
  const inside = (one: XmlElement): string =>
    one.children
      .map((child) => (typeof child === 'string' ? child : `<${child.name}>${inside(child)}</${child.name}>`))
      .join('');
  return onOneLine(inside(element));
}
