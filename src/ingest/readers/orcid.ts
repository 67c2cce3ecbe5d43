import { canonical, type Identifier } from '../identifier.js';
import type { AffiliationFact } from '../records.js';
import type { Input } from './input.js';
import { jsonRecords, mayBeJson } from './json.js';
import { objectIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import { dateIn, valueIn } from './orcidValues.js';
import { orcidWork } from './orcidWork.js';
import type { Reader, ReadItem, SourcePerson } from './reader.js';
import { placeOf, rejected } from './spots.js';
import { maskedText } from './text.js';

/* ORCID records, versions 2.x and 3.0: a person, a career, and works that name nobody but the owner. Nearly every member may
 * be null. https://info.orcid.org/documentation/integration-guide/orcid-record/ */

export const orcid: Reader = {
  format: 'orcid',
  provider: 'ORCID',
  tellsPeople: true,
  recognises: (head) =>
    mayBeJson(head) && (/"orcid-identifier"\s*:/u.test(head) || /"work-summary"\s*:/u.test(head)),
  read: readOrcid,
};

async function* readOrcid(input: Input): AsyncIterable<ReadItem> {
  for await (const item of jsonRecords(input.chunks())) {
    if (item.kind === 'reject') yield item;
    else yield* recordOf(item.value, item.line);
  }
}

const worksOwner = /^\/([\dX-]{19})\/works$/u;

function* recordOf(record: JsonObject, line: number): Iterable<ReadItem> {
  const path =
    textIn(objectIn(record['orcid-identifier']).path) ??
    textIn(objectIn(record['orcid-identifier']).uri) ??
    worksOwner.exec(textIn(record.path) ?? '')?.[1] ??
    null;
  const id = path === null ? null : canonical({ scheme: 'ORCID', value: path });
  if (id === null) {
    yield rejected({ line }, path, 'MALFORMED_RECORD', `The record's owner "${path ?? ''}" is no ORCID.`);
    return;
  }
  // The works alone (/works) name their owner by the iD and nothing else.
  const isOfWorks = record['orcid-identifier'] === undefined;
  const owner = isOfWorks ? null : ownerOf(record, id, line);
  if (isOfWorks) yield { kind: 'read', line, key: id.value };
  else if (owner === null)
    yield rejected({ line }, id.value, 'NO_NAME', 'The record names its owner nowhere.');
  else yield { kind: 'person', line, key: id.value, record: owner };
  const activities = objectIn(record['activities-summary']);
  for (const section of sections) yield* careers(activities, section, owner, id, line);
  for (const group of objectsIn(isOfWorks ? record.group : objectIn(activities.works).group)) {
    yield* orcidWork(
      group,
      { id, name: owner?.name ?? null, given: owner?.given, family: owner?.family },
      line,
    );
  }
}

function ownerOf(record: JsonObject, id: Identifier, line: number): SourcePerson | null {
  const person = objectIn(record.person);
  const names = objectIn(person.name);
  const part = (name: string) => maskedText(valueIn(names[name])) ?? undefined;
  const [given, family, credit] = [part('given-names'), part('family-name'), part('credit-name')];
  const full = [given, family].filter(Boolean).join(' ');
  const name = credit ?? full;
  if (name === '') return null;
  const others = objectsIn(objectIn(person['other-names'])['other-name']).map((one) =>
    maskedText(textIn(one.content)),
  );
  const links = objectsIn(objectIn(person['researcher-urls'])['researcher-url']).map((one) =>
    valueIn(one.url),
  );
  return {
    ...{ key: id.value, name, given, family },
    forms: [...new Set([full, ...others])].filter((form): form is string => !!form && form !== name),
    ids: [id],
    links: links.flatMap((url) => (url ? (canonical({ scheme: 'URL', value: url })?.value ?? []) : [])),
    isDisambiguation: false,
    quotations: placeOf(line, id.value),
  };
}

/** Sections of a career: where version 2 and 3 keep them, and what they are. */
interface Section {
  readonly list: string;
  readonly summary: string;
  readonly kind: AffiliationFact['kind'];
}
const sections: readonly Section[] = [
  { list: 'employments', summary: 'employment-summary', kind: 'EMPLOYMENT' },
  { list: 'educations', summary: 'education-summary', kind: 'EDUCATION' },
  { list: 'qualifications', summary: 'qualification-summary', kind: 'EDUCATION' },
  { list: 'invited-positions', summary: 'invited-position-summary', kind: 'VISITING' },
  { list: 'memberships', summary: 'membership-summary', kind: 'MEMBERSHIP' },
  { list: 'services', summary: 'service-summary', kind: 'OTHER' },
];

function* careers(
  activities: JsonObject,
  section: Section,
  owner: SourcePerson | null,
  id: Identifier,
  line: number,
): Iterable<ReadItem> {
  const part = objectIn(activities[section.list]);
  const summaries = [
    ...objectsIn(part[section.summary]),
    // What several sources say of one post is one group; the first is the one the owner prefers.
    ...objectsIn(part['affiliation-group']).flatMap((group): JsonObject[] =>
      objectsIn(group.summaries)
        .slice(0, 1)
        .map((one) => objectIn(one[section.summary])),
    ),
  ];
  for (const [at, summary] of summaries.entries()) {
    const key = `${id.value}/${section.list}/${textIn(summary['put-code']) ?? at + 1}`;
    const name = maskedText(textIn(objectIn(summary.organization).name));
    if (owner === null) yield rejected({ line }, key, 'NO_NAME', 'The record names its owner nowhere.');
    else if (name === null) yield rejected({ line }, key, 'NO_NAME', 'The post names no organization.');
    else {
      yield* institution(objectIn(summary.organization), name, key, line);
      yield {
        kind: 'career',
        line,
        key,
        record: career(summary, section, owner, name, key, line),
        of: owner,
      };
    }
  }
}

function career(
  summary: JsonObject,
  { kind }: Section,
  owner: SourcePerson,
  institution: string,
  key: string,
  line: number,
): AffiliationFact {
  const address = objectIn(objectIn(summary.organization).address);
  const text = (value: unknown) => maskedText(textIn(value)) ?? undefined;
  const [role, unit] = [text(summary['role-title']), text(summary['department-name'])];
  const location = [address.city, address.region, address.country]
    .flatMap((one) => text(one) ?? [])
    .join(', ');
  const [start, end] = [dateIn(summary['start-date']), dateIn(summary['end-date'])];
  return {
    ...{ key, kind, institution, person: owner.name, quotations: placeOf(line, key) },
    ...(unit === undefined ? {} : { units: [unit] }),
    ...(role === undefined ? {} : kind === 'EDUCATION' ? { degree: role } : { role }),
    ...(location === '' ? {} : { location }),
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
    // ORCID shows a start without an end as "to present"; without either it says nothing.
    ...(start !== null && end === null && summary['end-date'] == null ? { current: true } : {}),
  };
}

/** Only for organizations that an identifier tells apart. */
function* institution(organization: JsonObject, name: string, key: string, line: number): Iterable<ReadItem> {
  const known = objectIn(organization['disambiguated-organization']);
  if (textIn(known['disambiguation-source'])?.toUpperCase() !== 'ROR') return;
  const value = textsIn(known['disambiguated-organization-identifier'])[0];
  const ror = value === undefined ? null : canonical({ scheme: 'ROR', value });
  if (ror === null) return;
  const address = objectIn(organization.address);
  const [city, country] = [maskedText(textIn(address.city)), textIn(address.country)];
  yield {
    ...{ kind: 'institution', line, key },
    record: {
      ...{ name, links: [], externalIds: [ror], quotations: placeOf(line, key) },
      ...(city === null ? {} : { city }),
      ...(country !== null && /^[A-Z]{2}$/u.test(country) ? { countryCode: country } : {}),
    },
  };
}
