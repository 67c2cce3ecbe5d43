import type { Ask } from '../ask/index.js';
import { kindOf } from '../node/kinds.js';
import { hintOfPerson } from '../node/node.queries.js';
import { hintText } from '../node/resolveId.js';
import { hintOfThing } from './search.queries.js';

/** What tells a paper, institution, topic or venue from others of its name. What does not apply to its kind is empty or null. */
export interface HintFacts {
  readonly authors: readonly string[];
  readonly venueName: string | null;
  readonly year: number | null;
  readonly above: readonly string[];
  readonly acronym: string | null;
  readonly city: string | null;
  /** Papers about a topic or in a venue. */
  readonly paperCount: number;
}

/** One line about a thing, e.g. "Tao Ge, Heming Xia et al.; EMNLP; 2023". Null when nothing is known. */
export async function hintOf(ask: Ask, id: string): Promise<string | null> {
  if (kindOf(id) === 'Person') return hintText(await ask(hintOfPerson, id));
  const facts = await ask(hintOfThing, id);
  return facts && lineOf(facts);
}

function lineOf(facts: HintFacts): string | null {
  const { venueName, year, acronym, city, paperCount } = facts;
  const papers = paperCount > 0 ? `${paperCount} ${paperCount === 1 ? 'paper' : 'papers'}` : null;
  const parts = [authorsOf(facts), facts.above.join(', '), acronym, city, venueName, year, papers];
  return parts.filter((part) => part !== null && part !== '').join('; ') || null;
}

/** Two names, and a sign that there are more. */
const authorsOf = ({ authors }: HintFacts) =>
  authors.length > 2 ? `${authors.slice(0, 2).join(', ')} et al.` : authors.join(', ');
