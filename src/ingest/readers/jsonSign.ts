/** How one tells in a torn JSON text where the next record begins: by a line that begins like those of the good records. */
export class RecordSign {
  /** White space in front of records that begin a line; null: none was seen yet; "none": such lines are no sign. */
  private indent: string | null = null;
  private isSure = false;

  /** The first record that begins a line, and the white space before it. */
  seen(indent: string): void {
    this.indent ??= indent;
  }

  /** A good record: one that holds such lines itself makes them no sign. */
  learn(record: string): void {
    if (this.indent === null) return;
    if (record.includes(`\n${this.indent}{`)) [this.indent, this.isSure] = ['none', false];
    else this.isSure = true;
  }

  /** Another list begins. */
  forget(): void {
    this.indent = null;
    this.isSure = false;
  }

  /** A line end and what begins a record behind it; null where nothing is known. */
  text(): string | null {
    if (this.indent === null || this.indent === 'none') return null;
    return this.isSure || this.indent !== '' ? `\n${this.indent}{` : null;
  }
}
