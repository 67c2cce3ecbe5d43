/** What a person says of themselves, in their words. */
export interface SelfStatementRecord {
  readonly id: string; // ours: "m_..."
  readonly kind: string;
  readonly text: string;
}

/** Skills that a person lists under one heading. */
export interface SkillGroupRecord {
  readonly id: string; // ours: "l_..."
  readonly category: string;
  readonly items: readonly string[];
}
