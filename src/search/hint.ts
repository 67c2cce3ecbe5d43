import type { Ask } from '../ask/index.js';
import { kindOf } from '../node/kinds.js';
import { hintOfPerson } from '../node/node.queries.js';
import { hintText } from '../node/resolveId.js';
import { hintOfThing, type HintFacts } from './search.queries.js';

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
