import { z } from 'zod';
import { canonicalValue, schemes } from '../../node/identifiers.js';

/* What a seed file may say. One file holds what one document states, in the words of the document.
 * Check a file or a folder while writing: npx tsx src/ingest/seed/check.ts seed/my-document.yaml */

const text = z.string().min(1);
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** 2019, 2019-05 or 2019-05-01. YAML reads a bare 2019 as a number. */
const partialDate = z.preprocess(
  asText,
  z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'is no date such as 2019, 2019-05 or 2019-05-01',
    ),
);
const year = z.int().min(1000).max(2999);
const line = z.int().min(1);
const url = z.string().regex(/^https?:\/\/\S+$/, 'is no http(s) address');
/** Numbers such as volume 103 are text in the graph. */
const printed = z.preprocess(asText, text);

/** `says` names the fields that these words state; without it the first quote of a fact states them all. */
export const quoteSchema = z.strictObject({
  line,
  words: text,
  says: z.array(text).min(1).optional(),
  section: text.optional(),
  note: text.optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** `{ 23: "words of line 23" }`, in the order given, or a list where single words state single fields.
 *  (The reader of files turns the first form into a list: JavaScript would sort the lines.) */
const quotes = z
  .array(
    quoteSchema.extend({ words: z.union([text, z.array(text).min(1)]) }),
    'is neither { line: "words" } nor a list of { line, words, says }',
  )
  .min(1)
  .transform((list): Quote[] =>
    list.flatMap(({ words, ...quote }) => [words].flat().map((run) => ({ ...quote, words: run }))),
  );

/** Where it stands: `section` and the line make the locator, `note` is added to it. */
const place = { section: text.optional(), note: text.optional() };
const fact = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject({ ...shape, ...place, quotes });
const mention = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject({ ...shape, ...place, quotes: quotes.optional() });

const externalId = z
  .strictObject({
    scheme: z.preprocess(
      (value) => (typeof value === 'string' ? value.toUpperCase() : value),
      z.enum(schemes),
    ),
    value: printed,
  })
  .refine(({ scheme, value }) => canonicalValue(scheme, value) !== null, 'is no identifier of its scheme');
const externalIds = z.array(externalId).optional();
const links = z.array(mention({ url, label: text.optional() })).optional();
const basis = z.enum([
  'DECLARED',
  'FILED_UNDER',
  'KEYWORD',
  'THESIS',
  'SOURCE_CATEGORY',
  'TITLE_MATCH',
  'INFERRED',
]);
const filedTopics = z.array(mention({ topic: text, basis: basis.default('FILED_UNDER') })).optional();
const names = z.array(text).optional();
const person = text.optional();

const document = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'may have lower-case letters, digits and hyphens only'),
  file: text.optional(),
  name: text,
  format: text,
  /** Documents of one origin tell people apart by name among themselves; across origins a name proves nothing. */
  origin: text,
  subject: text,
  homepage: url.nullish(),
  license: text.nullish(),
  version: printed.nullish(),
  statedDate: partialDate.nullish(),
  isCompleteList: z.boolean().nullish(),
  supersedes: names,
});

const silent = z.strictObject({
  lines: z.preprocess(asText, z.string().regex(/^\d+(-\d+)?$/, 'is no line such as "7" or "9-15"')),
  why: text,
});

const personFact = fact({
  name: text,
  forms: names,
  native: text.optional(),
  nativeScript: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'is no ISO 15924 code such as Hani')
    .optional(),
  given: text.optional(),
  family: text.optional(),
  links,
  externalIds,
});

const institution = mention({
  name: text,
  names,
  type: z
    .enum([
      'EDUCATION',
      'COMPANY',
      'GOVERNMENT',
      'NONPROFIT',
      'FACILITY',
      'HEALTHCARE',
      'DEPARTMENT',
      'GROUP',
      'OTHER',
    ])
    .optional(),
  city: text.optional(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no ISO 3166 code such as CN')
    .optional(),
  parent: text.optional(),
  links,
  externalIds,
});

const venue = mention({
  name: text,
  acronym: text.optional(),
  names,
  type: z.enum(['CONFERENCE', 'JOURNAL', 'WORKSHOP', 'REPOSITORY', 'OTHER']).optional(),
  externalIds,
});

const topic = mention({ name: text, names, broader: names, externalIds });
const declared = fact({ topic: text, person });

const affiliation = fact({
  key: text,
  person,
  kind: z.enum(['EMPLOYMENT', 'INTERNSHIP', 'EDUCATION', 'VISITING', 'MEMBERSHIP', 'CONSULTING', 'OTHER']),
  institution: text,
  /** As printed, where it differs from the institution's name. */
  institutionName: text.optional(),
  /** The largest first. */
  units: names,
  role: text.optional(),
  degree: text.optional(),
  field: text.optional(),
  thesisTitle: text.optional(),
  thesisTopic: text.optional(),
  location: text.optional(),
  mode: text.optional(),
  details: names,
  start: partialDate.optional(),
  end: partialDate.optional(),
  /** Only where the words say so: "I am currently ...", "Present", an open end. */
  current: z.boolean().optional(),
});

const advising = fact({
  advisor: text,
  advisee: text.optional(),
  capacity: z.enum(['PHD', 'MASTER', 'BACHELOR', 'POSTDOC', 'INTERNSHIP', 'PROJECT', 'OTHER']),
  relation: text.optional(),
  advisorTitle: text.optional(),
  /** Key of the advisee's affiliation in this document. */
  during: text.optional(),
  /** The advisor's institution as printed beside the name, and the unit of it. */
  institution: text.optional(),
  unit: text.optional(),
  project: text.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
});

const awardFields = {
  name: text,
  grantor: text.optional(),
  grantorName: text.optional(),
  venueName: text.optional(),
  year: year.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  level: text.optional(),
  description: text.optional(),
};

const paper = fact({
  key: text,
  title: text.optional(),
  type: z
    .enum(['CONFERENCE', 'JOURNAL', 'WORKSHOP', 'PREPRINT', 'REPORT', 'BOOK', 'CHAPTER', 'THESIS', 'OTHER'])
    .optional(),
  status: z.enum(['SUBMITTED', 'PREPRINT', 'PUBLISHED', 'RETRACTED']).optional(),
  venue: text.optional(),
  venueName: text.optional(),
  year: year.optional(),
  published: partialDate.optional(),
  track: text.optional(),
  form: z.enum(['LONG', 'SHORT', 'DEMO', 'TUTORIAL', 'SHARED_TASK', 'OTHER']).optional(),
  presentation: z.enum(['ORAL', 'POSTER', 'SPOTLIGHT', 'KEYNOTE', 'OTHER']).optional(),
  volume: printed.optional(),
  issue: printed.optional(),
  pages: printed.optional(),
  language: text.optional(),
  abstract: text.optional(),
  ranks: z.array(z.union([text, fact({ label: text })])).optional(),
  /** As printed, marks included: "A. One*, B. Two, ..., et al." */
  authors: text.optional(),
  authorLine: z.union([line, z.array(line).min(1)]).optional(),
  /** The line that explains the asterisk; without it a mark means nothing. */
  equalNote: z.union([line, quotes]).optional(),
  /** Keys of papers that are versions of the same work, where the document says so. */
  versionOf: names,
  externalIds,
  links,
  topics: filedTopics,
  awards: z.array(mention(awardFields)).optional(),
});

const paperNote = fact({ paper: text, links, externalIds, topics: filedTopics });

const project = fact({
  key: text,
  person,
  name: text,
  role: text.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  location: text.optional(),
  venueName: text.optional(),
  partners: names,
  papers: names,
  repositories: names,
  details: names,
});

const talk = fact({
  person,
  title: text,
  kind: text.optional(),
  hosts: names,
  hostNames: names,
  eventName: text.optional(),
  venue: text.optional(),
  place: text.optional(),
  date: partialDate.optional(),
  topics: z.array(z.union([text, mention({ topic: text, basis: basis.default('KEYWORD') })])).optional(),
  papers: names,
});

const service = fact({
  person,
  role: text,
  venueName: text,
  venue: text.optional(),
  year: year.optional(),
  cycle: text.optional(),
});

const teaching = fact({
  person,
  role: text,
  institution: text.optional(),
  courseCode: text.optional(),
  courseName: text.optional(),
  term: text.optional(),
  year: year.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
});

const award = fact({ ...awardFields, paper: text.optional(), people: names });

const repository = fact({
  person,
  name: text,
  url: url.optional(),
  description: text.optional(),
  technologies: names,
  stars: z.int().min(0).optional(),
  papers: names,
  links,
});

const artifact = fact({ person, name: text, kind: text, papers: names, details: names, links });
const skills = fact({ person, category: text, items: z.array(text).min(1) });
const statement = fact({ person, kind: text, text });

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

export const seedFile = z.strictObject({
  document,
  silent: listOf(silent),
  people: listOf(personFact),
  institutions: listOf(institution),
  venues: listOf(venue),
  topics: listOf(topic),
  declared: listOf(declared),
  affiliations: listOf(affiliation),
  advising: listOf(advising),
  papers: listOf(paper),
  paperNotes: listOf(paperNote),
  projects: listOf(project),
  talks: listOf(talk),
  services: listOf(service),
  teaching: listOf(teaching),
  awards: listOf(award),
  repositories: listOf(repository),
  artifacts: listOf(artifact),
  skills: listOf(skills),
  statements: listOf(statement),
});
export type SeedFile = z.infer<typeof seedFile>;
export type SeedPaper = SeedFile['papers'][number];
