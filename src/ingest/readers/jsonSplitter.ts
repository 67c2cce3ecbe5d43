import { broken, jsonRecord, newlines, type JsonRecord } from './jsonRecord.js';
import { RecordSign } from './jsonSign.js';
import { limits, Unreadable, type Reject } from './reader.js';

/** Where envelopes keep their records: `['message', 'items']`. */
export type ListPath = readonly string[];

/** Cuts a JSON text that comes in pieces into records, by its brackets and strings alone. Where the brackets do not match,
 *  the next line that begins like the other records begins a record again. Holds one record at a time. */
export class JsonSplitter {
  failure: Unreadable | null = null;
  private items: (JsonRecord | Reject)[] = [];

  /** What is still needed of the text, and the place in it. */
  private text = '';
  private at = 0;
  private line: number;

  /** Brackets that are open, outermost first; those beyond the limit are only counted. */
  private readonly open: number[] = [];
  private deeper = 0;
  private inString = false;
  private isEscaped = false;
  /** A string has just run over the end of a line, which none may. */
  private isTorn = false;

  /** The level at which records stand: brackets open around each. */
  private level = 0;
  private record: Current | null = null;
  /** Members of envelopes on the way to the place, and the string that may name the next. */
  private readonly path: string[] = [];
  private nameStart = -1;
  private name = '';

  private readonly lineSign = new RecordSign();
  private lost: { readonly line: number; holdsText: boolean } | null = null;
  private readAgain = 0;

  constructor(
    private readonly lists: readonly ListPath[],
    line = 1,
  ) {
    this.line = line;
  }

  write(chunk: string): void {
    if (this.failure) return;
    this.text += chunk;
    this.scan();
    this.forget();
  }

  end(): void {
    if (this.record?.isBare) this.close(this.at);
    while (!this.failure && this.record && this.open.length > this.level && this.resume('ends')) this.scan();
    if (this.failure) return;
    if (this.lost && (this.lost.holdsText || holdsMore(this.text.slice(this.at)))) {
      this.failure = unclear(this.lost.line);
    } else if (!this.lost && (this.open.length > 0 || this.inString)) {
      const line = this.record?.line ?? this.line;
      this.failure = new Unreadable(
        'TRUNCATED',
        `The file ends in the middle of ${this.record ? 'the record that begins on' : 'its list, on'} line ${line}.`,
        'Copy or download the file again; what came before is kept.',
        line,
      );
    }
  }

  taken(): (JsonRecord | Reject)[] {
    const items = this.items;
    this.items = [];
    return items;
  }

  private scan(): void {
    while (!this.failure) {
      if (this.lost) {
        if (!this.search()) return;
        continue;
      }
      const end = this.record?.isKept ? this.record.start + limits.record : Infinity;
      if (this.at >= end) {
        this.tooLarge();
        continue;
      }
      if (this.at >= this.text.length) return;
      if (this.inString && !this.isTorn && !this.isEscaped) this.skipString(end);
      else this.take(this.text.charCodeAt(this.at));
    }
  }

  /** To the next letter of a string that matters. */
  private skipString(end: number): void {
    inStrings.lastIndex = this.at;
    const next = inStrings.exec(this.text)?.index ?? this.text.length;
    this.at = Math.min(next, end);
    if (this.at < this.text.length && this.at < end) this.take(this.text.charCodeAt(this.at));
  }

  private take(code: number): void {
    if (code === newline) this.line += 1;
    if (this.inString) {
      if (!this.isTorn || isBlank(code) || !beginsAnew.has(code)) {
        this.takeInString(code);
        this.at += 1;
        return;
      }
      [this.inString, this.isTorn] = [false, false];
    }
    const place = this.at;
    if (!isBlank(code)) this.structure(code);
    else if (this.record?.isBare) this.close(place);
    // A record that was given up has moved the place itself.
    if (this.at === place) this.at += 1;
  }

  private takeInString(code: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (code === backslash) this.isEscaped = true;
    else if (code === newline) this.isTorn = true;
    else if (code === quote) {
      this.inString = false;
      if (this.nameStart >= 0) this.name = nameIn(this.text.slice(this.nameStart, this.at));
      this.nameStart = -1;
    } else if (!isBlank(code)) this.isTorn = false;
  }

  private structure(code: number): void {
    const isBetween = this.record === null && this.open.length === this.level && this.isListLevel();
    if (isBetween) return this.between(code);
    if (this.record?.isBare) {
      if (code === comma || code === closeSquare) {
        this.close(this.at);
        this.between(code);
      }
      return;
    }
    if (code === quote) {
      this.inString = true;
      this.nameStart = this.isEnvelope() ? this.at + 1 : -1;
    } else if (code === colon) {
      if (this.isEnvelope()) this.path[this.open.length - 1] = this.name;
    } else if (code === openCurly || code === openSquare) this.push(code);
    else if (code === closeCurly || code === closeSquare) this.pop(code);
  }

  /** At the top everything is a record or a list of them. */
  private isListLevel(): boolean {
    return this.level === 0 || this.open[this.level - 1] === openSquare;
  }

  /** Among the members of an envelope, or of what may turn out to be one. */
  private isEnvelope(): boolean {
    return (
      this.open.length > 0 && this.open.length <= 2 && (this.record === null || this.record.mayBeEnvelope)
    );
  }

  private between(code: number): void {
    if (code === comma || code === recordSeparator) return;
    if (this.level > 0 && code === closeSquare) {
      this.open.pop();
      this.level = 0;
      return;
    }
    if (this.level === 0 && code === openSquare) {
      this.open.push(code);
      this.level = 1;
      return;
    }
    if (this.level === 0 && code !== openCurly) {
      this.failure = unclear(this.line);
      return;
    }
    this.begin();
    if (code === quote) this.inString = true;
    if (code === openCurly || code === openSquare) this.push(code);
    else if (this.record) this.record.isBare = true;
  }

  private begin(): void {
    const lineStart = this.text.lastIndexOf('\n', this.at - 1);
    const before = this.text.slice(lineStart + 1, this.at);
    const beginsLine = /^[ \t]*$/u.test(before) && (lineStart >= 0 || this.startsLine);
    if (beginsLine && this.text.startsWith('{', this.at)) this.lineSign.seen(before);
    this.record = {
      ...{ start: this.at, line: this.line, isKept: true, fault: null, isBare: false },
      mayBeEnvelope: this.level === 0,
    };
  }
  /** Nothing but white space of the same line was in front of the text that is kept. */
  private startsLine = true;

  private push(code: number): void {
    if (code === openSquare && this.isEnvelope() && this.open.at(-1) === openCurly && this.isList()) {
      this.open.push(code);
      this.level = this.open.length;
      this.record = null;
      this.lineSign.forget();
      return;
    }
    if (this.open.length - this.level < limits.nesting) this.open.push(code);
    else {
      this.deeper += 1;
      if (this.record) this.record.fault ??= 'NESTED_TOO_DEEP';
    }
  }

  private isList(): boolean {
    const path = this.path.slice(0, this.open.length);
    return this.lists.some(
      (list) => list.length === path.length && list.every((one, at) => one === path[at]),
    );
  }

  private pop(code: number): void {
    if (this.deeper > 0) {
      this.deeper -= 1;
      return;
    }
    const wanted = code === closeCurly ? openCurly : openSquare;
    if (this.open.at(-1) !== wanted) {
      this.mismatch();
      return;
    }
    this.open.pop();
    if (this.record && this.open.length === this.level) this.close(this.at + 1);
  }

  private close(end: number): void {
    const record = this.record;
    this.record = null;
    if (record === null) return;
    if (record.fault) {
      this.items.push(broken(record.line, record.fault, reasons[record.fault]));
      return;
    }
    const text = this.text.slice(record.start, end);
    const item = jsonRecord(text, record.line);
    this.items.push(item);
    if (item.kind === 'record') this.lineSign.learn(text);
  }

  private mismatch(): void {
    if (this.record && this.resume('breaks off')) return;
    if (this.record) {
      const reason = 'The brackets of the record do not match.';
      this.items.push(broken(this.record.line, 'MALFORMED_RECORD', reason));
    }
    this.lost = { line: this.line, holdsText: this.record === null || this.lineSign.text() === null };
    this.record = null;
  }

  /** Gives up the record if a later line in it begins like a record, and goes on from there. */
  private resume(how: string): boolean {
    const { record } = this;
    if (record === null || !record.isKept) return false;
    const sign = this.lineSign.text();
    const next = sign === null ? -1 : this.text.indexOf(sign, record.start);
    if (next < 0 || next >= this.at) return false;
    this.readAgain += this.at - next;
    if (this.readAgain > 10 * limits.record) {
      this.failure = unclear(record.line);
      return true;
    }
    const reason = `The brackets of the record do not match: it ${how} before the next begins.`;
    this.items.push(broken(record.line, 'MALFORMED_RECORD', reason));
    this.goOnAt(next, record.line + newlines(this.text.slice(record.start, next)));
    return true;
  }

  /** `place` is that of a line end. */
  private goOnAt(place: number, line: number): void {
    this.at = place;
    this.line = line;
    this.open.length = this.level;
    this.deeper = 0;
    [this.inString, this.isEscaped, this.isTorn] = [false, false, false];
    this.record = null;
    this.lost = null;
  }

  /** Looks for the next record after brackets that did not match. */
  private search(): boolean {
    const sign = this.lineSign.text();
    const found = sign === null ? -1 : this.text.indexOf(sign, this.at);
    const end = found < 0 ? Math.max(this.at, this.text.length - (sign?.length ?? 0)) : found;
    const passed = this.text.slice(this.at, end);
    if (this.lost && holdsMore(passed)) this.lost.holdsText = true;
    this.line += newlines(passed);
    this.at = end;
    if (found >= 0) this.goOnAt(found, this.line);
    return found >= 0;
  }

  private tooLarge(): void {
    if (this.resume('grows past all bounds') || !this.record) return;
    this.record.isKept = false;
    this.record.fault ??= 'RECORD_TOO_LARGE';
  }

  /** Drops the text that is behind. */
  private forget(): void {
    let from = this.record?.isKept ? this.record.start : this.at;
    if (this.nameStart >= 0) {
      if (this.at - this.nameStart > limits.head) this.nameStart = -1;
      else from = Math.min(from, this.nameStart);
    }
    if (!this.record) from = this.afterBlanks(from);
    if (from <= 0) return;
    const lineStart = this.text.lastIndexOf('\n', from - 1);
    this.startsLine =
      /^[ \t]*$/u.test(this.text.slice(lineStart + 1, from)) && (lineStart >= 0 || this.startsLine);
    this.text = this.text.slice(from);
    this.at -= from;
    if (this.record) this.record.start -= from;
    if (this.nameStart >= 0) this.nameStart -= from;
  }

  /** Keeps the white space in front of the next record: it tells whether a record begins its line. */
  private afterBlanks(from: number): number {
    let start = from;
    while (start > 0 && from - start < 256 && isIndent(this.text.charCodeAt(start - 1))) start -= 1;
    return start > 0 && this.text.charCodeAt(start - 1) === newline ? start - 1 : start;
  }
}

/** The record at the place. */
interface Current {
  start: number;
  readonly line: number;
  /** False once it is too large to be kept. */
  isKept: boolean;
  fault: 'RECORD_TOO_LARGE' | 'NESTED_TOO_DEEP' | null;
  /** A number or word instead of an object. */
  isBare: boolean;
  readonly mayBeEnvelope: boolean;
}

const reasons = {
  RECORD_TOO_LARGE: `The record is larger than ${limits.record / 1024 / 1024} MB.`,
  NESTED_TOO_DEEP: `The record is nested deeper than ${limits.nesting} levels.`,
};

const unclear = (line: number): Unreadable =>
  new Unreadable(
    'MALFORMED_FILE',
    `From line ${line} on the file is no JSON.`,
    'Mend the file there; what came before is kept.',
    line,
  );

const nameIn = (text: string): string => {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
};

/** Anything but the brackets that end a file. */
const holdsMore = (text: string): boolean => /[^\s\]},]/u.test(text);
const inStrings = /["\\\n]/gu;
const [newline, quote, backslash, comma, colon, recordSeparator] = [10, 34, 92, 44, 58, 30];
const [openCurly, closeCurly, openSquare, closeSquare] = [123, 125, 91, 93];
const beginsAnew: ReadonlySet<number> = new Set([quote, openCurly, closeCurly, closeSquare]);
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
const isIndent = (code: number): boolean => code === 32 || code === 9;
