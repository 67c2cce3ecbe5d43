import { kindOf, type Kind } from './kinds.js';

const folders: Readonly<Record<Kind, string>> = {
  Person: 'people',
  Paper: 'papers',
  Institution: 'institutions',
  Topic: 'topics',
  Venue: 'venues',
  Source: 'sources',
};

/** The address of a thing's page on this server. */
export const permalink = (publicUrl: string, id: string): string =>
  `${publicUrl}/${folders[kindOf(id)]}/${id}`;

/** The id of ours that a permalink ends in, of whatever server; null for any other text. */
export function idOfPermalink(text: string): string | null {
  const [, folder, id] = /^https?:\/\/[^?#]+?\/([a-z]+)\/([a-z]_[a-z2-7]{16})\/?$/.exec(text) ?? [];
  if (folder === undefined || id === undefined) return null;
  return Object.entries(folders).some(([kind, name]) => name === folder && kindOf(id) === kind) ? id : null;
}
