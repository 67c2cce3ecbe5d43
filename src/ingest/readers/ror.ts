import { canonical } from '../identifier.js';
import type { InstitutionFact } from '../records.js';
import type { Input } from './input.js';
import { jsonRecords, mayBeJson } from './json.js';
import { isObject, listIn, objectIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import type { Reader, ReadItem } from './reader.js';
import { placeOf, rejected } from './spots.js';
import { maskedText } from './text.js';

/* The dump of the Research Organization Registry, schemas 1 and 2: institutions with their exact names and aliases.
 * Acronyms are left out: they are shared by many. */

export const ror: Reader = {
  format: 'ror',
  provider: 'ROR',
  tellsPeople: false,
  recognises(head) {
    const id = /"id"\s*:\s*"([^"]*)"/u.exec(head)?.[1] ?? '';
    return mayBeJson(head) && /^https:\/\/ror\.org\/0/u.test(id) && /"types"\s*:\s*\[/u.test(head);
  },
  read: readRor,
};

async function* readRor(input: Input): AsyncIterable<ReadItem> {
  for await (const item of jsonRecords(input.chunks())) {
    yield item.kind === 'reject' ? item : itemOf(item.value, item.line);
  }
}

function itemOf(record: JsonObject, line: number): ReadItem {
  const id = canonical({ scheme: 'ROR', value: textIn(record.id) ?? '' });
  if (id === null) {
    return rejected({ line }, null, 'MALFORMED_RECORD', 'The institution has no id of ROR.');
  }
  const key = id.value;
  const { name, names } = namesOf(record);
  if (name === null) return rejected({ line }, key, 'NO_NAME', 'The institution has no name.');
  const quotations = placeOf(line, key);
  const parent = objectsIn(record.relationships).find(({ type }) => textIn(type)?.toLowerCase() === 'parent');
  const wikidata = wikidataOf(record.external_ids);
  const institution: InstitutionFact = {
    name,
    ...(names.length > 0 ? { names } : {}),
    type: typeOf(textsIn(record.types)),
    ...placeIn(record),
    ...(parent && maskedText(textIn(parent.label)) ? { parent: maskedText(textIn(parent.label)) ?? '' } : {}),
    externalIds: [id, ...(wikidata ? [wikidata] : [])],
    links: websitesOf(record).map((url) => ({ url, label: null, quotations })),
    quotations,
  };
  return { kind: 'institution', line, key, record: institution };
}

function namesOf(record: JsonObject): { name: string | null; names: string[] } {
  const listed = Array.isArray(record.names) ? namesOfSchema2(record) : namesOfSchema1(record);
  const names = new Set(listed.others.flatMap((other) => maskedText(other) ?? []));
  const name = maskedText(listed.name);
  if (name !== null) names.delete(name);
  return { name, names: [...names] };
}

function namesOfSchema2(record: JsonObject) {
  const names = objectsIn(record.names).map(({ value, types }) => ({
    value: textIn(value),
    types: textsIn(types),
  }));
  const shown = names.find(({ types }) => types.includes('ror_display')) ?? names[0];
  const others = names.filter(({ types }) => types.includes('label') || types.includes('alias'));
  return { name: shown?.value ?? null, others: others.map(({ value }) => value) };
}

function namesOfSchema1(record: JsonObject) {
  const labels = objectsIn(record.labels).map(({ label }) => textIn(label));
  return { name: textIn(record.name), others: [...labels, ...textsIn(record.aliases)] };
}

function placeIn(record: JsonObject): Pick<InstitutionFact, 'city' | 'countryCode'> {
  const details = objectIn(objectsIn(record.locations)[0]?.geonames_details);
  const city = maskedText(textIn(details.name) ?? textIn(objectsIn(record.addresses)[0]?.city));
  const country = textIn(details.country_code) ?? textIn(objectIn(record.country).country_code);
  return {
    ...(city === null ? {} : { city }),
    ...(country !== null && /^[A-Z]{2}$/u.test(country) ? { countryCode: country } : {}),
  };
}

const types = {
  education: 'EDUCATION',
  company: 'COMPANY',
  government: 'GOVERNMENT',
  nonprofit: 'NONPROFIT',
  facility: 'FACILITY',
  healthcare: 'HEALTHCARE',
} as const;

/** The first type that is one of ours; archives and mere funders are OTHER. */
function typeOf(printed: readonly string[]): NonNullable<InstitutionFact['type']> {
  const known = new Map<string, (typeof types)[keyof typeof types]>(Object.entries(types));
  return printed.flatMap((type) => known.get(type.toLowerCase()) ?? [])[0] ?? 'OTHER';
}

function wikidataOf(external: unknown): { scheme: 'WIKIDATA'; value: string } | null {
  const held = isObject(external)
    ? objectIn(external.Wikidata)
    : objectsIn(external).find(({ type }) => textIn(type)?.toLowerCase() === 'wikidata');
  const value = canonical({
    scheme: 'WIKIDATA',
    value: textIn(held?.preferred) ?? textsIn(held?.all)[0] ?? '',
  })?.value;
  return value === undefined ? null : { scheme: 'WIKIDATA', value };
}

const websitesOf = (record: JsonObject): string[] =>
  listIn(record.links)
    .flatMap(
      (link) => (isObject(link) ? (link.type === 'website' ? textIn(link.value) : null) : textIn(link)) ?? [],
    )
    .filter((url) => /^https?:\/\/\S+$/iu.test(url));
