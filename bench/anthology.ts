import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/* The ACL Anthology up to 2022, unpacked: not part of the product, so each benchmark that reads it says where it is absent. */

export interface Anthology {
  /** In the order of names. */
  readonly xml: readonly string[];
  /** What `coterie import` is given. */
  readonly paths: readonly string[];
}

/** In: its data folder (with xml/ and yaml/); else COTERIE_ANTHOLOGY names it. Null, said loudly, where it is absent. */
export function findAnthology(folder = process.env.COTERIE_ANTHOLOGY): Anthology | null {
  const xml = folder === undefined ? [] : xmlIn(join(folder, 'xml'));
  if (folder !== undefined && xml.length > 0)
    return { xml, paths: [join(folder, 'xml'), join(folder, 'yaml', 'name_variants.yaml')] };
  console.error(
    'SKIPPED: the ACL Anthology is not here. Unpack it and name its data folder (with xml/ and yaml/) in COTERIE_ANTHOLOGY.',
  );
  return null;
}

function xmlIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
