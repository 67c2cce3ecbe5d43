import type { Ask } from '../ask/index.js';
import { ambiguousName, badUserInput } from '../errors.js';
import { fold } from '../ingest/fold.js';
import { externalIdKey, readIdentifier, sameAs, type Identifier } from './identifiers.js';
import { isOwnId, kindOf, type Kind } from './kinds.js';
import { isInitialsOnly } from './names.js';
import {
  bearersOfName,
  currentId,
  hintOfPerson,
  thingsOfIdentifier,
  type Bearer,
  type PersonHint,
} from './node.queries.js';
import { idOfPermalink } from './permalink.js';

export type { Kind };

/** Our id of what is meant by `id`: an id of ours, a prefixed identifier, its address, or `name:` and a full name. `kind` null takes any kind.
 *
 *  Null: nothing of this kind is meant. Without `argument`, for a field that returns the thing itself, an id of ours is given back unseen:
 *  whoever looks the thing up finds out. With `argument`, the name of an argument to something else, it is looked for here; of an id
 *  that was merged into another, the other is given back.
 *
 *  Throws BAD_USER_INPUT for what has no form of an id, AMBIGUOUS_NAME with the candidates for a name that several bear. */
export async function resolveId(
  ask: Ask,
  kind: Kind | null,
  id: string,
  argument?: string,
): Promise<string | null> {
  const text = id.trim();
  const isOfKind = (ownId: string) => kind === null || kindOf(ownId) === kind;

  const own = isOwnId(text) ? text : idOfPermalink(text);
  if (own !== null) {
    if (!isOfKind(own)) return null;
    return argument === undefined ? own : ask(currentId, own);
  }

  const name = /^name:(.*)$/is.exec(text)?.[1];
  if (name !== undefined) return byName(ask, kind, name, { id, argument });

  const identifier = readIdentifier(text);
  if (identifier === null || identifier.value === null) throw malformed(identifier?.scheme, { id, argument });
  const { scheme, value } = identifier;
  const found = (await identified(ask, { scheme, value })).filter(isOfKind);
  if (found.length > 1) throw borneBySeveral(await candidates(ask, found.map(bearer)), { id, argument });
  return found[0] ?? null;
}

interface Given {
  readonly id: string;
  readonly argument?: string;
}

async function byName(ask: Ask, kind: Kind | null, name: string, given: Given): Promise<string | null> {
  if (kind === 'Paper' || kind === 'Source') throw nameless(kind, given);
  const folded = fold(name);
  if (folded === '') throw malformed(undefined, given);
  const bearers = (await ask(bearersOfName, folded)).filter(
    ({ id }) => (kind === null || kindOf(id) === kind) && !(kindOf(id) === 'Person' && isInitialsOnly(name)),
  );
  if (bearers.length > 1) throw borneBySeveral(await candidates(ask, bearers), given);
  return bearers[0]?.id ?? null;
}

/** What an identifier stands for, also where it is stored in another scheme's clothes. */
async function identified(ask: Ask, identifier: Identifier): Promise<string[]> {
  const keys = sameAs(identifier).map(externalIdKey);
  if (identifier.scheme === 'URL') keys.push(`${keys[0]}/`);
  const found = await Promise.all(keys.map((key) => ask(thingsOfIdentifier, key)));
  return [...new Set(found.flat())];
}

const bearer = (id: string): Bearer => ({ id, label: id });

/** What a person needs to choose: the id to ask with, and what tells the bearers apart. */
const candidates = (ask: Ask, bearers: readonly Bearer[]) =>
  Promise.all(
    bearers.map(async ({ id, label }) => ({
      id,
      kind: kindOf(id),
      label,
      hint: kindOf(id) === 'Person' ? hintText(await ask(hintOfPerson, id)) : null,
    })),
  );

/** "The Hong Kong Polytechnic University; with Zhifang Sui, Tao Ge; 2021-2025", or null when nothing is known. Without an institution
 *  the place on a paper: "author 2 of Engines; with ...". */
export function hintText({ institutions, coauthors, years, places }: PersonHint): string | null {
  const [place] = places;
  const author =
    place === undefined
      ? ''
      : `author${place.position === null ? '' : ` ${place.position}`} of ${place.paper}`;
  const parts = [
    institutions.length > 0 ? institutions.join(', ') : author,
    coauthors.length > 0 ? `with ${coauthors.join(', ')}` : '',
    years.join('-'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : null;
}

const borneBySeveral = (bearers: readonly unknown[], { id, argument = 'id' }: Given) =>
  ambiguousName({
    message: `"${argument}" is borne by ${bearers.length}. Ask with the id of the one you mean, which is one of the candidates.`,
    argument,
    value: id,
    candidates: bearers,
  });

const nameless = (kind: Kind, { id, argument = 'id' }: Given) =>
  badUserInput({
    message: `name: is for people, institutions, venues and topics, not for a ${kind.toLowerCase()}.`,
    argument,
    value: id,
    hint: 'Find it with search, and take its id.',
  });

const malformed = (scheme: string | undefined, { id, argument = 'id' }: Given) =>
  badUserInput({
    message:
      scheme === undefined
        ? `"${argument}" has no form of an id that is known here.`
        : `"${argument}" is not a well-formed ${scheme} identifier.`,
    argument,
    value: id,
    hint: 'Take an id of this graph (p_... and 16 characters), a prefixed identifier such as doi:10.1000/1, its address, or name: and a full name.',
  });
