/** Something that people work on and papers are about. */
export interface TopicRecord {
  readonly id: string; // ours: "t_..."
  readonly name: string;
  readonly folded: string;
  readonly externalIds?: readonly string[] | null;
}
