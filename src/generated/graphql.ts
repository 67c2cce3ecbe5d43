import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SourceDocument, SourcePage, Stated, LinkRecord } from '../source/source.js';
import type { ClaimRecord } from '../source/claim.js';
import type { NamedPerson } from '../person/person.js';
import type { NameRecord } from '../node/node.queries.js';
import type { PersonStatsRecord } from '../person/stats.js';
import type { PersonPage } from '../person/people.js';
import type { PersonTopicPage, PersonTopic } from '../person/person.queries.js';
import type { AffiliationRecord, AffiliationPage } from '../career/affiliation.js';
import type { AdvisingRecord, AdvisingPage } from '../career/advising.js';
import type { AwardRecord, AwardPage } from '../career/award.js';
import type { TalkRecord, TalkPage } from '../career/talk.js';
import type { ServiceRecord, ServicePage } from '../career/service.js';
import type { TeachingRecord, TeachingPage } from '../career/teaching.js';
import type { ProjectRecord, ProjectPage } from '../career/project.js';
import type { ArtifactRecord, ArtifactPage } from '../career/artifact.js';
import type { RepositoryRecord, RepositoryPage } from '../career/repository.js';
import type { SelfStatementRecord, SkillGroupRecord } from '../career/portrait.js';
import type { InstitutionRecord, InstitutionPage, PartnerPage } from '../institution/institution.js';
import type { PaperRecord, AuthorshipRecord, PaperAffiliationRecord, StatusClaimRecord, VenueRankRecord, PaperTopicRecord, AuthorshipPage } from '../paper/paper.js';
import type { PaperFacetsRecord, PaperPage, PersonPaperPage, TopicPaperPage, PersonPaperItem, TopicPaperItem } from '../paper/papers.js';
import type { VenueRecord } from '../venue/venue.js';
import type { VenuePage } from '../venue/venue.queries.js';
import type { TopicRecord } from '../topic/topic.js';
import type { TopicPage, TopicPersonPage } from '../topic/topic.queries.js';
import type { CollaborationRecord } from '../collaboration/collaboration.js';
import type { CoauthorPage } from '../collaboration/coauthors.js';
import type { Paths } from '../path/paths.js';
import type { PathRecord, Hop } from '../path/path.js';
import type { RelaxationRecord } from '../path/relaxation.js';
import type { DistanceMatrixRecord } from '../path/distances.js';
import type { NetworkRecord, ComponentRecord, ComponentPage, BridgePage, BridgeEdgeRecord } from '../collaboration/groups.js';
import type { RecommendationPage, RecommendationEdgeRecord, Reason } from '../recommendation/recommendation.js';
import type { EgoRecord, EgoNodeRecord } from '../ego/ego.js';
import type { SearchPage } from '../search/search.js';
import type { Found } from '../search/search.queries.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A whole number of any size. It is a JSON number up to 9007199254740991 (2^53 - 1) and a string of digits beyond, so that no
   * reader rounds it.
   */
  BigInt: { input: number | string; output: number | string; }
  /**
   * A Digital Object Identifier, bare and in lower case on output (10.18653/v1/p19-1001). Input may be in any case, prefixed
   * with doi: or written as an address of doi.org.
   */
  DOI: { input: string; output: string; }
  /** An instant in UTC as ISO 8601 with a trailing Z, e.g. 2026-11-21T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /**
   * An ORCID iD, bare and with a verified check digit on output (0000-0002-1825-0097). Input may also be an http or https address
   * of orcid.org, or prefixed with orcid:.
   */
  ORCID: { input: string; output: string; }
  /**
   * A date as far as it is known: a year, a year and month, or a full ISO 8601 date (2019, 2019-05 or 2019-05-01).
   * Nothing is ever filled in: a month that no source gives is missing, not January.
   */
  PartialDate: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** That one person advised another, in one capacity. The same two may stand in several. */
export type Advising = {
  /** Who was advised. */
  advisee: Person;
  /** Who advised. */
  advisor: Person;
  /** The advisor's title as printed, e.g. Prof.; null when not stated. */
  advisorTitle?: Maybe<Scalars['String']['output']>;
  /** The advisee's time during which it was; null when it belongs to none. */
  affiliation?: Maybe<Affiliation>;
  /** In what capacity. */
  capacity: AdvisingCapacity;
  /** When it ended, where it is stated of the advising itself; null otherwise. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** The advisor's institution as printed beside the name; null when not stated. It is not the advisee's. */
  institution?: Maybe<Institution>;
  /** The project it belongs to; null when it belongs to none. */
  project?: Maybe<Project>;
  /** As printed: advisor, supervisor, mentor; null when not stated. */
  relation?: Maybe<Scalars['String']['output']>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** When it began, where it is stated of the advising itself; null otherwise. */
  start?: Maybe<Scalars['PartialDate']['output']>;
};

/** In what capacity somebody advised somebody. */
export type AdvisingCapacity =
  /** During a bachelor's degree. */
  | 'BACHELOR'
  /** During an internship. */
  | 'INTERNSHIP'
  /** During a master's degree. */
  | 'MASTER'
  /** Anything else, e.g. of a research assistant. */
  | 'OTHER'
  /** During a doctorate. */
  | 'PHD'
  /** During a postdoctoral stay. */
  | 'POSTDOC'
  /** In one project. */
  | 'PROJECT';

/** A page of people who advised or were advised. */
export type AdvisingConnection = {
  /** The items with their places. */
  edges: Array<AdvisingEdge>;
  /** The other people, in the same order; somebody who advised in two capacities stands here twice. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. A person in two capacities counts twice. */
  totalCount: Scalars['Int']['output'];
};

/** node is the other person: the advisor under advisors, the advisee under advisees. */
export type AdvisingEdge = {
  /** In what capacity, when, and who says so. */
  advising: Advising;
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The other person. */
  node: Person;
};

/** One person's time at one institution. */
export type Affiliation = {
  /** What each source says about one field: documents may differ on an end, a thesis, a location. By field, the newest source first. */
  claims: Array<Claim>;
  /** Degree as printed, e.g. Ph.D., Master, B.S.; null when not stated. */
  degree?: Maybe<Scalars['String']['output']>;
  /** Further lines as printed; empty when there are none. */
  details: Array<Scalars['String']['output']>;
  /** When it ended; null when it goes on or when no source says. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** On what it rests. */
  evidence: Evidence;
  /** Field of study or work as printed; null when not stated. */
  field?: Maybe<Scalars['String']['output']>;
  /** The institution; null when the printed name could not be told to be one. */
  institution?: Maybe<Institution>;
  /** The institution as printed. */
  institutionName: Scalars['String']['output'];
  /**
   * True when the newest document that mentions it shows an open end, "Present", or says so in words; false when a document gives an end
   * before that document's own newest date, or a newer one says that it is over; null when the documents leave it open. Today's date plays no part.
   */
  isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of time. */
  kind: AffiliationKind;
  /** Place as printed, e.g. Hong Kong, China; null when not stated. */
  location?: Maybe<Scalars['String']['output']>;
  /** e.g. full-time, remote; null when not stated. */
  mode?: Maybe<Scalars['String']['output']>;
  /** Whose time it is. */
  person: Person;
  /** Position as printed, e.g. Research Intern; null when not stated. */
  role?: Maybe<Scalars['String']['output']>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** When it began; null when not stated. */
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** Title of the thesis as printed; null when not stated. */
  thesisTitle?: Maybe<Scalars['String']['output']>;
  /** What the thesis is about, where it is described and not titled; null when not stated. */
  thesisTopic?: Maybe<Scalars['String']['output']>;
  /** Departments, groups and laboratories that are named, the largest first; empty when none is. */
  units: Array<Institution>;
};


/** One person's time at one institution. */
export type AffiliationClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** A page of affiliations. */
export type AffiliationConnection = {
  /** The items with their places. */
  edges: Array<AffiliationEdge>;
  /** The affiliations alone, in the same order. */
  nodes: Array<Affiliation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. A person with two of them counts twice. */
  totalCount: Scalars['Int']['output'];
};

/** An affiliation in a list. */
export type AffiliationEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The affiliation. */
  node: Affiliation;
};

/** Which of a person's times. Several fields must all hold; values of one list are alternatives. A null inside is ignored. */
export type AffiliationFilter = {
  /** Only at these institutions or at a part of one, at any depth. */
  institution?: InputMaybe<IdFilter>;
  /** True: only what is known to be current. False: only what is known to be over. */
  isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these kinds; any when left out or empty. */
  kind?: InputMaybe<Array<AffiliationKind>>;
  /** Only those that overlap these years. A start or end that is not known counts as open on that side (an ended one without an end: as its first year only); one with neither is left out as soon as from or to is given. */
  years?: InputMaybe<YearRange>;
};

/** What kind of time somebody spent at an institution. */
export type AffiliationKind =
  /** Consulting. */
  | 'CONSULTING'
  /** Study for a degree. */
  | 'EDUCATION'
  /** A job, research assistants' posts included. */
  | 'EMPLOYMENT'
  /** An internship. */
  | 'INTERNSHIP'
  /** Membership, e.g. of a society or a student body. */
  | 'MEMBERSHIP'
  /** Anything else, e.g. an institution that is only printed beside somebody's name. */
  | 'OTHER'
  /** A stay as a guest. */
  | 'VISITING';

/** Order of a list of affiliations. Ties are broken by id. */
export type AffiliationOrder = {
  /** Which way. What is not known comes last in both. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: AffiliationOrderField;
};

/** What a list of affiliations can be sorted by. */
export type AffiliationOrderField =
  /** When it ended. */
  | 'END'
  /** The institution's name as printed, without regard to case. */
  | 'INSTITUTION_NAME'
  /** When it began. */
  | 'START';

/** A benchmark, dataset, method or design that somebody made, where it is named as a thing of its own. */
export type Artifact = {
  /** Further lines as printed; empty when there are none. */
  details: Array<Scalars['String']['output']>;
  /** e.g. benchmark, method. */
  kind: Scalars['String']['output'];
  /** Links that sources print for it. */
  links: Array<Link>;
  /** Who made it; null when not stated. */
  maker?: Maybe<Person>;
  /** Name as printed. */
  name: Scalars['String']['output'];
  /** Papers that present it; empty when none is known. */
  papers: Array<Paper>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
};

/** A page of artifacts. */
export type ArtifactConnection = {
  /** The items with their places. */
  edges: Array<ArtifactEdge>;
  /** The artifacts alone, in the same order. */
  nodes: Array<Artifact>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An artifact in a list. */
export type ArtifactEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: an artifact. */
  node: Artifact;
};

/** An author's place in the printed list. */
export type AuthorPosition =
  /** The first of several. */
  | 'FIRST'
  /** The last of several; never told of an incomplete list. */
  | 'LAST'
  /** Neither first nor last. */
  | 'MIDDLE'
  /** The only author. */
  | 'SOLE';

/** One author's place on one paper. */
export type Authorship = {
  /** Affiliations printed on this paper, not today's; empty when it prints none. */
  affiliations: Array<PaperAffiliation>;
  /** True when marked, false when only others are; null when the source marks nobody on this paper. */
  contributedEqually?: Maybe<Scalars['Boolean']['output']>;
  /** The name exactly as printed on this paper. */
  creditedName: Scalars['String']['output'];
  /** How sure it is that this person wrote it; null where there is no person. */
  identity?: Maybe<IdentityStatus>;
  /** Why, in a sentence. */
  identityReason?: Maybe<Scalars['String']['output']>;
  /** True when marked as corresponding author; null when the source marks nobody. */
  isCorresponding?: Maybe<Scalars['Boolean']['output']>;
  /** True for a committee or collaboration named as author. */
  isGroup: Scalars['Boolean']['output'];
  /** The paper. */
  paper: Paper;
  /** Null for groups and for names no person was found for. */
  person?: Maybe<Person>;
  /** 1 for the first author; null when the list is incomplete and the place unknown. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Null when the place is unknown. */
  role?: Maybe<AuthorPosition>;
  /** Who says so, with the place and the words. */
  sources: Array<SourceRecord>;
};

/** A page of a paper's authors. */
export type AuthorshipConnection = {
  /** The authorships, each with its cursor. */
  edges: Array<AuthorshipEdge>;
  /** The authorships alone, in the order printed. */
  nodes: Array<Authorship>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many authorships are recorded; see authorsComplete for those that are not. */
  totalCount: Scalars['Int']['output'];
};

/** One authorship of a list. */
export type AuthorshipEdge = {
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The authorship. */
  node: Authorship;
};

/** An honour given to people or to a paper. */
export type Award = {
  /** Further words as printed; null when there are none. */
  description?: Maybe<Scalars['String']['output']>;
  /** End of the period it was given for; null when it has none. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** Who gave it; null when that could not be told to be an institution of the graph. */
  grantor?: Maybe<Institution>;
  /** Who gave it, as printed; null when not stated. */
  grantorName?: Maybe<Scalars['String']['output']>;
  /** e.g. National, First Class; null when not stated. */
  level?: Maybe<Scalars['String']['output']>;
  /** What it is called, as printed. */
  name: Scalars['String']['output'];
  /** The paper it was given to; null when it was given to people. */
  paper?: Maybe<Paper>;
  /** The people it was given to; empty when it was given to a paper. */
  people: Array<Person>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** Begin of the period it was given for; null when it has none. */
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it was given, e.g. a conference, as printed; null when not stated. */
  venueName?: Maybe<Scalars['String']['output']>;
  /** Year; null when not stated or when it was given for a period. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of awards. */
export type AwardConnection = {
  /** The items with their places. */
  edges: Array<AwardEdge>;
  /** The awards alone, in the same order. */
  nodes: Array<Award>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An award in a list. */
export type AwardEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: an award. */
  node: Award;
};

/** A page of the people who connect the members of a group. */
export type BridgeConnection = {
  /** The people of this page with whom they wrote. */
  edges: Array<BridgeEdge>;
  /** The people of this page alone. */
  nodes: Array<Person>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of all bridges under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One who connects members of a group. */
export type BridgeEdge = {
  /** The place of this person in the list: give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The members of the group this person wrote with, in the order given. */
  members: Array<Person>;
  /** The person. */
  node: Person;
  /** Papers that this person wrote with at least one of them, each once. */
  paperCount: Scalars['Int']['output'];
};

/** How a reference is written, in UTF-8. */
export type CitationFormat =
  /** One BibTeX entry, with a key of first author, year and title: xia2024unlocking. */
  | 'BIBTEX'
  /** A list of one CSL-JSON item. The literal author `others` stands for those that are left out. */
  | 'CSL_JSON'
  /** One RIS record. An author named `others` stands for those that are left out, a comma ends the name of a group. */
  | 'RIS'
  /** A line to read. */
  | 'TEXT';

/** What one source says about one field of a thing. */
export type Claim = {
  /** Name of the field in this schema, e.g. year. */
  field: Scalars['String']['output'];
  /** The words that say it; null for sources that hold data and no words. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source: Source;
  /** The newest source that replaces this one and states another value for the field; null while the claim stands. */
  supersededBy?: Maybe<Source>;
  /** The value as text, as this interface would print it. */
  value: Scalars['String']['output'];
};

/** A page of somebody's coauthors. */
export type CoauthorConnection = {
  /** The coauthors of this page with what they wrote together. */
  edges: Array<CoauthorEdge>;
  /** The coauthors of this page alone. */
  nodes: Array<Person>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of all coauthors under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One coauthor. */
export type CoauthorEdge = {
  /** What the two wrote together, under the filter of the list. */
  collaboration: Collaboration;
  /** The place of this coauthor in the list: give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The coauthor. */
  node: Person;
};

/**
 * Two people who wrote at least one paper together. Counts, weight, years and papers are of the papers that pass the filter
 * under which it was asked for.
 */
export type Collaboration = {
  /** Year of the first shared paper; null when no shared paper has a year. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** The weakest identity among the authorships that make it: how sure it is that these two wrote these papers. */
  identity: IdentityStatus;
  /** Year of the last shared paper; null when no shared paper has a year. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Papers that bear both, each once. */
  paperCount: Scalars['Int']['output'];
  /** The shared papers. */
  papers: PaperConnection;
  /** Shared papers in each year, oldest first; those without a year are a last row with year null. */
  papersByYear: Array<YearCount>;
  /** The two, in the order in which they were asked for: under coauthors, the person asked about comes first. */
  people: Array<Person>;
  /** Topics of the shared papers, on whatever basis they are attached: those of most papers first, then by name. */
  sharedTopics: Array<Topic>;
  /**
   * Newman's weight: the sum over shared papers of 1 / (authors - 1), so that long author lists count less. Authors are the number
   * credited where known, else those recorded.
   */
  weight: Scalars['Float']['output'];
};


/**
 * Two people who wrote at least one paper together. Counts, weight, years and papers are of the papers that pass the filter
 * under which it was asked for.
 */
export type CollaborationPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaperOrder>;
};


/**
 * Two people who wrote at least one paper together. Counts, weight, years and papers are of the papers that pass the filter
 * under which it was asked for.
 */
export type CollaborationSharedTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Which papers count as collaboration, and which people may take part. Entries of one list are alternatives, different fields must
 * all hold; a null is no rule. Applied before a search, never to its output.
 */
export type CollaborationFilter = {
  /** Leave out people whose identity is AMBIGUOUS, the people asked about excepted. */
  excludeAmbiguous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leave these people out. Their papers still join others, and team sizes stay. The people asked about cannot be named. */
  excludePeople?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only papers on which one of these institutions, or a unit of it, was printed as an affiliation. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ignore papers with more authors than this; 1 or more. Authors are the number credited where known, else those recorded. */
  maxAuthors?: InputMaybe<Scalars['Int']['input']>;
  /** Only pairs with at least this many papers that pass all the other rules; 1 or more. */
  minPapers?: InputMaybe<Scalars['Int']['input']>;
  /** Only papers of these types; a paper of unknown type fails. */
  paperType?: InputMaybe<Array<PaperType>>;
  /** Only papers about one of these topics or a narrower one, on any basis. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only papers that appeared in one of these venues. */
  venues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only papers of these years. A paper without a year fails as soon as one end is given. */
  years?: InputMaybe<YearRange>;
};

/** The whole coauthor network under a filter. */
export type CollaborationNetwork = {
  /** Pairs of people who wrote together. */
  collaborationCount: Scalars['Int']['output'];
  /** Number of components; people without a coauthor are components of one. */
  componentCount: Scalars['Int']['output'];
  /** Groups of people who are all connected, over whomever: the largest first, of equal ones the one with the first id. */
  components: ComponentConnection;
  /** People: without a rule about papers all, with one those who have a paper that passes. */
  personCount: Scalars['Int']['output'];
};


/** The whole coauthor network under a filter. */
export type CollaborationNetworkComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An order of coauthors. */
export type CollaborationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: CollaborationOrderField;
};

/** By what coauthors are ordered; ties are broken by id. */
export type CollaborationOrderField =
  /** Year of the first shared paper; unknown years come last in both directions. */
  | 'FIRST_YEAR'
  /** Year of the last shared paper; unknown years come last in both directions. */
  | 'LAST_YEAR'
  /** The coauthor's name, without regard to case and accents. */
  | 'NAME'
  /** Number of shared papers. */
  | 'PAPER_COUNT'
  /** Newman's weight of the collaboration. */
  | 'WEIGHT';

/** A chain of people from one to another, each of whom wrote at least one paper with the next. */
export type CollaborationPath = {
  /** What the hops cost together, under the weight asked for. */
  cost: Scalars['Float']['output'];
  /** The collaborations along the path, in its direction. */
  hops: Array<PathHop>;
  /** The weakest identity among the authorships that make the collaborations on the path. */
  identity: IdentityStatus;
  /** Number of hops. */
  length: Scalars['Int']['output'];
  /** The weakest link: the smallest number of shared papers on the path, of those that pass the filter. */
  minPaperCount: Scalars['Int']['output'];
  /** Everyone on the path, both ends included, from first to last: one more than there are hops. To reach a waypoint somebody may recur. */
  people: Array<Person>;
  /** Permalink of the paths between these two ends on this server. */
  url: Scalars['URL']['output'];
};

/** The paths between two people: by cost, then first those without an AMBIGUOUS person in between, then by the ids along the path. */
export type CollaborationPathConnection = {
  /** The fewest collaborations on a path under these rules, whatever the weight; 0 for the same person, null when no path was found. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** The paths of this page with their cursors. */
  edges: Array<CollaborationPathEdge>;
  /** The paths of this page alone. */
  nodes: Array<CollaborationPath>;
  /** Whether there is a path, and if not, why. */
  outcome: PathOutcome;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /**
   * What would give a path where the rules or maxLength leave none: the smallest change of each rule that does, by the distance
   * then, at most 5. Where no rule helps alone, pairs of rules dropped whole. Empty where there is a path and where no rule is in
   * the way.
   */
  relaxations: Array<PathRelaxation>;
  /** The exact number of paths of the least cost, 0 without a path; null for ranked paths and where the search was given up. */
  totalCount?: Maybe<Scalars['BigInt']['output']>;
};

/** One path in a list. */
export type CollaborationPathEdge = {
  /** The place of this path in the list: give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The path. */
  node: CollaborationPath;
};

/** People of the network who are connected with each other and with nobody else. */
export type Component = {
  /** Some of them: most papers that pass the filter first, then by id. */
  people: Array<Person>;
  /** Number of people. */
  size: Scalars['Int']['output'];
};


/** People of the network who are connected with each other and with nobody else. */
export type ComponentPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the components of a network. */
export type ComponentConnection = {
  /** The components of this page with their cursors. */
  edges: Array<ComponentEdge>;
  /** The components of this page alone. */
  nodes: Array<Component>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of all components. */
  totalCount: Scalars['Int']['output'];
};

/** One component in a list. */
export type ComponentEdge = {
  /** The place of this component in the list: give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The component. */
  node: Component;
};

/** What is loaded here, and how fresh it is. */
export type Dataset = {
  /** Number of authors' places on papers, those of groups and of names without a person included. */
  authorshipCount: Scalars['Int']['output'];
  /** When something was last imported; null for an empty graph. */
  builtAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of pairs of people who wrote at least one paper together. */
  collaborationCount: Scalars['Int']['output'];
  /** A person with enough coauthors to try things on; null when nobody wrote a paper with anybody. */
  example?: Maybe<Person>;
  /** Number of institutions, departments and groups among them. */
  institutionCount: Scalars['Int']['output'];
  /** How much may be asked for at once. */
  limits: Limits;
  /** What this graph calls itself. */
  name: Scalars['String']['output'];
  /** Number of papers; a preprint and its published version with records of their own are two. */
  paperCount: Scalars['Int']['output'];
  /** Papers in each year, oldest first; those without a year are a last row with year null. */
  papersByYear: Array<YearCount>;
  /** Number of people; those whose identity is undecided count as people. */
  personCount: Scalars['Int']['output'];
  /** The files and documents that were imported, the newest first. */
  sources: SourceConnection;
  /** Number of topics. */
  topicCount: Scalars['Int']['output'];
  /** Number of venues, counted as series: all years of a conference are one. */
  venueCount: Scalars['Int']['output'];
};


/** What is loaded here, and how fresh it is. */
export type DatasetSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many people are at one distance. */
export type DistanceCount = {
  /** Number of people. */
  count: Scalars['Int']['output'];
  /** Number of hops; null for those to whom no path leads. */
  distance?: Maybe<Scalars['Int']['output']>;
};

/** Distances between two groups of people. */
export type DistanceMatrix = {
  /** Whom the columns stand for, in the order given. */
  columns: Array<Person>;
  /** One list a row, in the order of columns: 0 for the same person, null where no path leads from one to the other. */
  distances: Array<Array<Maybe<Scalars['Int']['output']>>>;
  /** Whom the rows stand for, in the order given. */
  rows: Array<Person>;
};

/** A drawing's worth of network: bounded, complete within its bounds, never paged. */
export type EgoNetwork = {
  /** People within depth before maxNodes was applied. */
  availableNodes: Scalars['Int']['output'];
  /** The person in the middle. */
  center: Person;
  /**
   * The address of this network as a file on this server: always the same for the same question, and the same bytes as long as the
   * data are the same. Any page may fetch it, so that Gephi Lite and VOSviewer Online can open it.
   */
  download: Scalars['URL']['output'];
  /** Whether people within depth were left out. */
  isTruncated: Scalars['Boolean']['output'];
  /** Every collaboration among them, each once. */
  links: Array<NetworkLink>;
  /** The people, nearest first, then by papers shared with the ring before, then by id. The first is the person in the middle. */
  nodes: Array<NetworkNode>;
  /** Permalink of this network on this server. */
  url: Scalars['URL']['output'];
};


/** A drawing's worth of network: bounded, complete within its bounds, never paged. */
export type EgoNetworkDownloadArgs = {
  format: NetworkFormat;
};

/** A thing of the graph that people link to, with its provenance: a person, paper, institution, topic or venue. */
export type Entity = {
  /** What each source says about one field, also where they disagree; by field, the newest source first. */
  claims: Array<Claim>;
  /** Identifiers that sources give it elsewhere, in canonical form. Empty when none is known. */
  externalIds: Array<ExternalId>;
  /** Opaque id of this thing, stable across imports. */
  id: Scalars['ID']['output'];
  /** What to print for it: its name or title, or an identifier where there is neither. Never empty. */
  label: Scalars['String']['output'];
  /** Who says that it exists, each with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** Permalink of this thing's page on this server. */
  url: Scalars['URL']['output'];
};


/** A thing of the graph that people link to, with its provenance: a person, paper, institution, topic or venue. */
export type EntityClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** On what an affiliation rests. */
export type Evidence =
  /** Worked out from the affiliations printed on papers. */
  | 'INFERRED_FROM_PAPERS'
  /** A source states it. */
  | 'STATED';

/** An identifier that somebody else gave. */
export type ExternalId = {
  /** Which scheme it belongs to. */
  scheme: IdScheme;
  /** Where it leads; null for schemes without addresses. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The identifier in the scheme's canonical form, without prefix. */
  value: Scalars['String']['output'];
};

/**
 * A rule about what something is connected with, by id: ours, a prefixed identifier (doi:, orcid:), its URL, or name: and a full name.
 * An id that is unknown or of another kind is an error, not an empty answer.
 */
export type IdFilter = {
  /** This one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these, at most 250; an empty list is no rule. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Naming schemes of identifiers that others gave. */
export type IdScheme =
  /** ACL Anthology id, e.g. P19-1001 or 2024.acl-long.1. */
  | 'ACL'
  /** arXiv number without version. */
  | 'ARXIV'
  /** dblp key of a record or pid of a person. */
  | 'DBLP'
  /** Digital Object Identifier, lower case and without an address. */
  | 'DOI'
  /** International Standard Book Number, digits only. */
  | 'ISBN'
  /** International Standard Serial Number. */
  | 'ISSN'
  /** OpenAlex key, e.g. W2741809807 or A5023888391. */
  | 'OPENALEX'
  /** OpenReview forum or profile id. */
  | 'OPENREVIEW'
  /** Open Researcher and Contributor ID, four groups of four characters. */
  | 'ORCID'
  /** Any other scheme. */
  | 'OTHER'
  /** Research Organization Registry, nine characters. */
  | 'ROR'
  /** Semantic Scholar id of a paper or author. */
  | 'SEMANTIC_SCHOLAR'
  /** An address that serves as an identifier. */
  | 'URL'
  /** Wikidata item, e.g. Q42. */
  | 'WIKIDATA';

/** How sure it is that everything filed under a person is one person's. */
export type IdentityStatus =
  /** May stand for several people of one name, or be another person listed. */
  | 'AMBIGUOUS'
  /** One source tells this person apart from others of the name, or the name occurs once and nothing was joined. */
  | 'ASSERTED'
  /** Joined by rules of this program only, e.g. the same name on several papers of one source. */
  | 'INFERRED'
  /** Backed by an ORCID iD of the record, or by a decision made by hand. */
  | 'VERIFIED';

/** A university, company, laboratory, department or group, at any level. */
export type Institution = Entity & Node & {
  /** Its direct parts, by name. */
  children: InstitutionConnection;
  /** City; null when not stated. */
  city?: Maybe<Scalars['String']['output']>;
  /** What each source says about one field, also where they disagree; by field, the newest source first. */
  claims: Array<Claim>;
  /** ISO 3166-1 alpha-2 code, e.g. CN; null when not stated. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** Identifiers elsewhere, e.g. its ROR; empty when none is known. */
  externalIds: Array<ExternalId>;
  /** Opaque id (i_...), stable across imports. */
  id: Scalars['ID']['output'];
  /** What to print: the name. */
  label: Scalars['String']['output'];
  /** Links that sources print for it. */
  links: Array<Link>;
  /** The name to print. */
  name: Scalars['String']['output'];
  /** Every form of the name that a source prints, short forms too; the one to print first. */
  names: Array<Scalars['String']['output']>;
  /** Papers that print this institution as an author's affiliation. */
  papers: PaperConnection;
  /** The institution it is a part of. Null when no source says so: a name that merely begins like another's states nothing. */
  parent?: Maybe<Institution>;
  /** Institutions printed on the same papers, most papers first, then by name. Its own units and the institutions it is a part of are no partners. */
  partners: PartnerConnection;
  /** Everyone with a recorded time here, as one row for each time: the latest start first, undated last. A person may stand in several. */
  people: AffiliationConnection;
  /** Who names it, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** Null when not stated. */
  type?: Maybe<InstitutionType>;
  /** Permalink of this institution's page on this server. */
  url: Scalars['URL']['output'];
};


/** A university, company, laboratory, department or group, at any level. */
export type InstitutionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, company, laboratory, department or group, at any level. */
export type InstitutionClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** A university, company, laboratory, department or group, at any level. */
export type InstitutionPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaperFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnits?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PaperOrder>;
};


/** A university, company, laboratory, department or group, at any level. */
export type InstitutionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, company, laboratory, department or group, at any level. */
export type InstitutionPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of institutions. */
export type InstitutionConnection = {
  /** The items with their places. */
  edges: Array<InstitutionEdge>;
  /** The institutions alone, in the same order. */
  nodes: Array<Institution>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** An institution in a list. */
export type InstitutionEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The institution. */
  node: Institution;
};

/** What sort of place an institution is. */
export type InstitutionType =
  /** A company or a part of one. */
  | 'COMPANY'
  /** A faculty, school or department inside another institution. */
  | 'DEPARTMENT'
  /** A university, college or school. */
  | 'EDUCATION'
  /** A laboratory, observatory or other research facility. */
  | 'FACILITY'
  /** A public authority. */
  | 'GOVERNMENT'
  /** A research group or team inside another institution. */
  | 'GROUP'
  /** A hospital or clinic. */
  | 'HEALTHCARE'
  /** A charity, society or foundation. */
  | 'NONPROFIT'
  /** Anything else. */
  | 'OTHER';

/** A rule about a whole number. Several fields are all to be met; what has no number fails. */
export type IntFilter = {
  /** Exactly this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** This number or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these numbers, at most 250; an empty list is no rule. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** This number or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** How much may be asked for at once. Whatever asks for more is refused before the database is asked; nothing is cut silently. */
export type Limits = {
  /** The largest cost of an operation; each answer tells its own in extensions.cost. */
  maxCost: Scalars['Int']['output'];
  /** How many levels of fields a document may nest, introspection excepted. */
  maxDepth: Scalars['Int']['output'];
  /** The most people in the drawing of somebody's surroundings. */
  maxEgoNodes: Scalars['Int']['output'];
  /** The largest first of a page. */
  maxPageSize: Scalars['Int']['output'];
  /** The largest maxLength of a path, in hops. */
  maxPathLength: Scalars['Int']['output'];
  /** Milliseconds after which an operation is stopped. */
  timeoutMs: Scalars['Int']['output'];
};

/** A link that a source prints for a thing. */
export type Link = {
  /** As the source labels it, e.g. Code; null when it stands there without a label. */
  label?: Maybe<Scalars['String']['output']>;
  /** The source that prints it. */
  source: Source;
  /** Where it leads. */
  url: Scalars['URL']['output'];
};

/** File formats of networks. People and collaborations with ids, names, paper counts, Newman weights, first and last years, communities. */
export type NetworkFormat =
  /** A table of the collaborations. */
  | 'CSV_EDGES'
  /** A table of the people. */
  | 'CSV_NODES'
  /** GEXF 1.3, for Gephi and Gephi Lite. */
  | 'GEXF'
  /** GraphML, for Gephi, Cytoscape, igraph and networkx. */
  | 'GRAPHML'
  /** Pajek's .net: labels with ids, and weights. */
  | 'PAJEK'
  /** JSON for VOSviewer and VOSviewer Online. */
  | 'VOSVIEWER_JSON';

/** What two people of a drawn network wrote together under its filter. */
export type NetworkLink = {
  /** Year of their first paper; null when none has a year. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Year of their last paper; null when none has a year. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Number of papers of both. */
  paperCount: Scalars['Int']['output'];
  /** Id of the one who is listed first. */
  source: Scalars['ID']['output'];
  /** Id of the other. */
  target: Scalars['ID']['output'];
  /** Newman: the sum over shared papers of 1 / (authors - 1), so that long author lists count less. */
  weight: Scalars['Float']['output'];
};

/** Somebody in a drawn network. */
export type NetworkNode = {
  /** A number for each community of people who wrote more with each other than with the rest (Louvain method); from 0. */
  community?: Maybe<Scalars['Int']['output']>;
  /** Coauthors inside this network. */
  degree: Scalars['Int']['output'];
  /** Steps from the person in the middle. */
  distance: Scalars['Int']['output'];
  /** Who it is. */
  person: Person;
};

/** Whatever has an id of its own and can be asked for with node. */
export type Node = {
  /**
   * Opaque, safe in an address, and the same after every import of the same sources: p_ (a person), w_ (a paper),
   * i_ (an institution), t_ (a topic), v_ (a venue) or s_ (a source), then 16 characters of a-z and 2-7.
   */
  id: Scalars['ID']['output'];
};

/** Which way a list is sorted. What is not known comes last in both. */
export type OrderDirection =
  /** Smallest, oldest or first in the alphabet first. */
  | 'ASC'
  /** Largest, newest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Place of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows; ask again with after: endCursor. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page is not the first: true when after was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Place of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A piece of writing with authors: a conference or journal paper, a preprint, a report, a thesis. */
export type Paper = Entity & Node & {
  /** Null when no source gives one. */
  abstract?: Maybe<Scalars['String']['output']>;
  /** Number of authors credited, also when the list here is cut; null when the source ended in 'et al.' and gave no number. */
  authorCount?: Maybe<Scalars['Int']['output']>;
  /** False when a source ended its author list with 'et al.' or 'and others' or left authors out. */
  authorsComplete: Scalars['Boolean']['output'];
  /** The authors in the order printed. */
  authorships: AuthorshipConnection;
  /** Awards given to this paper. */
  awards: Array<Award>;
  /** A reference to this paper, made of what is shown here: nothing is added, and what is not known is left out. An open list of authors ends in `and others`. */
  citation: Scalars['String']['output'];
  /** What each source says about one field, also where they disagree; the newest is the one shown. */
  claims: Array<Claim>;
  /** Null when none is known. */
  doi?: Maybe<Scalars['DOI']['output']>;
  /** Identifiers elsewhere: DOI, arXiv, ACL Anthology and so on. */
  externalIds: Array<ExternalId>;
  /** Null when no source says. */
  form?: Maybe<PaperForm>;
  /** Opaque and stable: w_ and 16 characters. */
  id: Scalars['ID']['output'];
  /** Issue of the journal, as printed. */
  issue?: Maybe<Scalars['String']['output']>;
  /** What to print when there may be no title: the title, or the identifier. */
  label: Scalars['String']['output'];
  /** Language as a source names it; null when none does. */
  language?: Maybe<Scalars['String']['output']>;
  /** Addresses that a source gives for it, with the source's own label. */
  links: Array<Link>;
  /** Preprint, conference and journal versions of the same work that are papers of their own here. */
  otherVersions: Array<Paper>;
  /** Pages as printed, e.g. 1-12. */
  pages?: Maybe<Scalars['String']['output']>;
  /** Null when no source says. */
  presentation?: Maybe<Presentation>;
  /** Date of publication as exactly as a source gives it. */
  published?: Maybe<Scalars['PartialDate']['output']>;
  /** Code and data that belong to this paper. */
  repositories: Array<Repository>;
  /** Who says that this paper exists, each with the place and the words; newest first. */
  sources: Array<SourceRecord>;
  /** The newest status; statusHistory has all, oldest first. */
  status?: Maybe<PublicationStatus>;
  /** Every status that a source states, oldest first; a submission stays here after publication. */
  statusHistory: Array<StatusClaim>;
  /** Null for a paper known only by an identifier. */
  title?: Maybe<Scalars['String']['output']>;
  /** What it is about, each topic with the basis on which it was attached; one entry for each basis. */
  topics: Array<PaperTopic>;
  /** Part of the proceedings, e.g. Findings; null when none is stated. */
  track?: Maybe<Scalars['String']['output']>;
  /** Null when no source says what it is. */
  type?: Maybe<PaperType>;
  /** Permalink of this paper's page on this server. */
  url: Scalars['URL']['output'];
  /** The series it appeared in, e.g. EMNLP; null where none is stated, or for something only handed in. */
  venue?: Maybe<Venue>;
  /** As the newest source names it, e.g. Proceedings of the 39th AAAI Conference on Artificial Intelligence. */
  venueName?: Maybe<Scalars['String']['output']>;
  /** The rank that a document gives the venue, e.g. A*; never ours. */
  venueRanks: Array<VenueRank>;
  /** Volume of the journal or series, as printed. */
  volume?: Maybe<Scalars['String']['output']>;
  /** Year of publication; null when no source gives one, e.g. for a technical report. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A piece of writing with authors: a conference or journal paper, a preprint, a report, a thesis. */
export type PaperAuthorshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A piece of writing with authors: a conference or journal paper, a preprint, a report, a thesis. */
export type PaperCitationArgs = {
  format?: CitationFormat;
};


/** A piece of writing with authors: a conference or journal paper, a preprint, a report, a thesis. */
export type PaperClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** An affiliation as a paper prints it with an author. */
export type PaperAffiliation = {
  /** The institution it was recognised as; null when it was not. */
  institution?: Maybe<Institution>;
  /** The printed text. */
  raw: Scalars['String']['output'];
};

/** A page of a list of papers. */
export type PaperConnection = {
  /** The papers, each with its cursor. */
  edges: Array<PaperEdge>;
  /** How the whole list is spread over years, types, venues and topics. */
  facets: PaperFacets;
  /** The papers alone, in the same order. */
  nodes: Array<Paper>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many papers the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One paper of a list. */
export type PaperEdge = {
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The paper. */
  node: Paper;
};

/** How the papers of a whole list are spread, not of one page of it; each paper counts once. */
export type PaperFacets = {
  /** By topic, most papers first; a paper of several topics counts for each. */
  topics: Array<TopicCount>;
  /** By type, most papers first. */
  types: Array<PaperTypeCount>;
  /** By venue, most papers first; papers without a venue are in no row. */
  venues: Array<VenueCount>;
  /** By year, newest first; years without a paper are left out, papers without a year are a row with year null, the last. */
  years: Array<YearCount>;
};


/** How the papers of a whole list are spread, not of one page of it; each paper counts once. */
export type PaperFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the papers of a whole list are spread, not of one page of it; each paper counts once. */
export type PaperFacetsVenuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Which papers count. All fields given are to be met; a field that is null is no rule, nor is an empty list. `and`, `or`
 * and `not` nest at most 5 deep. An empty filter lets every paper pass, so its `not` lets none pass.
 */
export type PaperFilter = {
  /** Each of these filters is met as well; an empty list is no rule. */
  and?: InputMaybe<Array<PaperFilter>>;
  /** A person who wrote it. */
  author?: InputMaybe<IdFilter>;
  /** The number of authors credited. A paper whose number is not known fails. */
  authorCount?: InputMaybe<IntFilter>;
  /** True: it has a DOI; false: none is known. */
  hasDoi?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: at least one author is marked as having contributed equally; false: nobody is. */
  hasEqualContribution?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: its year is known; false: it is not. */
  hasYear?: InputMaybe<Scalars['Boolean']['input']>;
  /** An institution that the paper prints with an author, or one that such an institution is a part of. */
  institution?: InputMaybe<IdFilter>;
  /** This filter is not met. */
  not?: InputMaybe<PaperFilter>;
  /** At least one of these filters is met; an empty list is no rule. */
  or?: InputMaybe<Array<PaperFilter>>;
  /** A source that states the paper. */
  source?: InputMaybe<IdFilter>;
  /** One of these as its newest status. */
  status?: InputMaybe<Array<PublicationStatus>>;
  /** The title. A paper without a title fails. */
  title?: InputMaybe<StringFilter>;
  /** A topic that it is attached to, or a broader one above such a topic. */
  topic?: InputMaybe<IdFilter>;
  /** The part of the proceedings, e.g. Findings. */
  track?: InputMaybe<StringFilter>;
  /** One of these types. */
  type?: InputMaybe<Array<PaperType>>;
  /** The venue that it appeared in. */
  venue?: InputMaybe<IdFilter>;
  /** The year of publication. A paper without a year fails. */
  year?: InputMaybe<IntFilter>;
};

/** The form of a paper where a source names it. */
export type PaperForm =
  /** A system demonstration. */
  | 'DEMO'
  /** A long paper. */
  | 'LONG'
  /** Another form. */
  | 'OTHER'
  /** A contribution to a shared task. */
  | 'SHARED_TASK'
  /** A short paper. */
  | 'SHORT'
  /** A tutorial. */
  | 'TUTORIAL';

/** The order of a list of papers. */
export type PaperOrder = {
  /** Which way; the greatest first where nothing is said. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PaperOrderField;
};

/** What papers are sorted by; equal ones by id. */
export type PaperOrderField =
  /** Number of authors credited. */
  | 'AUTHOR_COUNT'
  /** Title, without regard to case and accents. */
  | 'TITLE'
  /** Year of publication. */
  | 'YEAR';

/** One topic of one paper. */
export type PaperTopic = {
  /** Why it is attached. */
  basis: TopicBasis;
  /** How strongly, 0 to 1; null where the source gives no figure. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Who attaches it, with the place and the words. */
  sources: Array<SourceRecord>;
  /** The topic. */
  topic: Topic;
};

/** What kind of publication a paper is. */
export type PaperType =
  /** A whole book. */
  | 'BOOK'
  /** A part of a book. */
  | 'CHAPTER'
  /** In the proceedings of a conference. */
  | 'CONFERENCE'
  /** In a journal. */
  | 'JOURNAL'
  /** Anything else. */
  | 'OTHER'
  /** Made public without review, e.g. on arXiv. */
  | 'PREPRINT'
  /** A technical report. */
  | 'REPORT'
  /** A thesis. */
  | 'THESIS'
  /** In the proceedings of a workshop. */
  | 'WORKSHOP';

/** The number of papers of one type. */
export type PaperTypeCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type; papers whose type is not known are in no row. */
  type: PaperType;
};

/** A page of partners of one institution. */
export type PartnerConnection = {
  /** The items with their places. */
  edges: Array<PartnerEdge>;
  /** The institutions alone, in the same order. */
  nodes: Array<Institution>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** How much two institutions published together. */
export type PartnerEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** Year of the oldest of them; null when none has a year. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Year of the newest of them; null when none has a year. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** The other institution. */
  node: Institution;
  /** Papers that print both, at least 1. */
  paperCount: Scalars['Int']['output'];
};

/** One step of a path: two people and what they wrote together. */
export type PathHop = {
  /** What these two wrote together, of the papers that pass the filter: at least one. */
  collaboration: Collaboration;
  /** What this hop costs, under the weight asked for. */
  cost: Scalars['Float']['output'];
  /** The one nearer to the start. */
  from: Person;
  /** The one nearer to the end. */
  to: Person;
};

/** What came of looking for a path. */
export type PathOutcome =
  /** They are connected, but not under these rules. */
  | 'EXCLUDED_BY_RULES'
  /** There is at least one path. */
  | 'FOUND'
  /** They are connected, but only by paths of more hops than maxLength. */
  | 'LONGER_THAN_MAX_LENGTH'
  /** The two are in different components of the network, whatever the rules. */
  | 'NOT_CONNECTED'
  /** Both ends are the same person: distance 0, no path to show. */
  | 'SAME_PERSON'
  /** The search was given up before it had an answer, because it grew too large. */
  | 'SEARCH_BUDGET_SPENT';

/** One change of the rules that would give a path. It was searched for: under it there is one. */
export type PathRelaxation = {
  /** The same as a sentence, e.g. With papers since 2015, not 2018: 3 hops. */
  description: Scalars['String']['output'];
  /** The fewest hops of a path then. */
  distance: Scalars['Int']['output'];
  /** The argument that changes, e.g. filter.maxAuthors; "and" stands between two that have to change together. */
  rule: Scalars['String']['output'];
  /**
   * Its new value as the argument would be written: the nearest bound that helps, or the list without one entry. Null when it is
   * dropped.
   */
  value?: Maybe<Scalars['String']['output']>;
};

/** Which paths are looked for. */
export type PathSearch =
  /** Every path of the least cost under the weight asked for; their number is exact, however large. */
  | 'ALL_SHORTEST'
  /**
   * Paths in order of cost, the dearer ones too, at most 100. They are loopless: nobody stands on one twice, unless a waypoint was
   * reached in between.
   */
  | 'RANKED';

/** What a hop costs. Costs are rounded to the ninth decimal before they are added and compared. */
export type PathWeight =
  /** 1: the shortest path is that of the fewest hops. */
  | 'HOPS'
  /** 1 / Newman's weight: as PAPER_COUNT, but papers of many authors count less. */
  | 'NEWMAN'
  /** 1 / papers that the two share: many common papers make a hop cheap. */
  | 'PAPER_COUNT'
  /**
   * The newest year of the graph, minus the year of the last paper that the two share, plus 1: recent collaborations are cheap. 101
   * where none of their papers has a year.
   */
  | 'RECENCY';

/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type Person = Entity & Node & {
  /** Whom this person advised; the latest first, undated last. */
  advisees: AdvisingConnection;
  /** Who advised this person; the latest first, undated last. */
  advisors: AdvisingConnection;
  /** Where this person worked, studied or was a member. */
  affiliations: AffiliationConnection;
  /** Benchmarks, datasets, methods and designs this person made, where a source names them as things of their own; by name. */
  artifacts: ArtifactConnection;
  /** Awards given to this person, not those given to a paper; the newest first, undated last. */
  awards: AwardConnection;
  /** What each source says about one field, also where they disagree; by field, the newest source first. */
  claims: Array<Claim>;
  /** People this person wrote a paper with. */
  coauthors: CoauthorConnection;
  /** What this person and another wrote together. Null when the two never wrote a paper together, or none that passes the filter. */
  collaborationWith?: Maybe<Collaboration>;
  /** Of the affiliations that are current the chief one: employment before internship before education before the rest, then the later start. Null when none is current. */
  currentAffiliation?: Maybe<Affiliation>;
  /**
   * How many people are at each distance from this one. The first row is distance 0, the person alone; the last, distance null, are
   * those of the network to whom no path leads. Who is farther than maxDistance is in no row.
   */
  distanceHistogram: Array<DistanceCount>;
  /**
   * The coauthor network around this person, as much of it as can be drawn. When it has to be cut, the nearest people stay, of equally
   * near ones those who share most papers with the ring before them, then by id; every collaboration among those who stay is there.
   */
  egoNetwork: EgoNetwork;
  /** Identifiers that sources give this person elsewhere; empty when none is known. */
  externalIds: Array<ExternalId>;
  /** Opaque id (p_...), stable across imports. */
  id: Scalars['ID']['output'];
  /** How sure it is that all authorships filed here are this person's: the weakest status needed to hold all of them. */
  identity: IdentityStatus;
  /** What to print: the name. */
  label: Scalars['String']['output'];
  /** Links that sources print for this person, e.g. a homepage. */
  links: Array<Link>;
  /** People of the graph this one may be, where that is undecided; by name. Never counted together. Only the undecided person lists candidates, they do not list it. */
  mayBe: Array<Person>;
  /** The name to print, in the form that most or the newest sources use. */
  name: Scalars['String']['output'];
  /** Every form of the name that a source prints, other scripts too; the one to print first. */
  names: Array<PersonName>;
  /** Other people of the same or a nearly equal name, surely not this one, who could be mistaken for it; by name. */
  notToConfuseWith: Array<Person>;
  /** ORCID iD; null when none is known. */
  orcid?: Maybe<Scalars['ORCID']['output']>;
  /** Papers this person is an author of, each with the authorship. */
  papers: PersonPaperConnection;
  /** Projects this person worked on; the latest start first, undated last. */
  projects: ProjectConnection;
  /** Whom this person could work with: people who are no coauthors yet, the highest score first, then by id. */
  recommendedCollaborators: RecommendationConnection;
  /** Code, data and reading lists this person keeps; by name. */
  repositories: RepositoryConnection;
  /** Services to the community, e.g. reviewing; the newest first, undated last. */
  services: ServiceConnection;
  /** Skills that this person lists, by group, in the order of the documents; empty when none. */
  skills: Array<SkillGroup>;
  /** Who names this person, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** What this person says of themselves, in the order of the documents; empty when nothing. */
  statements: Array<Statement>;
  /** Counts of this person's papers. With a filter, of those that pass it. */
  stats: PersonStats;
  /** Talks this person gave; the newest first, undated last. */
  talks: TalkConnection;
  /** Courses taught or assisted; the newest first, undated last. */
  teaching: TeachingConnection;
  /** Topics this person is attached to, declared or through papers; most papers first, then by name. */
  topics: PersonTopicConnection;
  /** Permalink of this person's page on this server. */
  url: Scalars['URL']['output'];
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonAdviseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Array<AdvisingCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonAdvisorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Array<AdvisingCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AffiliationOrder>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonCoauthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CollaborationOrder>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonCollaborationWithArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  person: Scalars['ID']['input'];
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonDistanceHistogramArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  maxDistance?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonEgoNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaperFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaperOrder>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  years?: InputMaybe<YearRange>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonRecommendedCollaboratorsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  strategy?: InputMaybe<RecommendationStrategy>;
  trainUntil?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonRepositoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonStatsArgs = {
  filter?: InputMaybe<PaperFilter>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonTalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonTeachingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wrote a paper, or whom a source names: one human being as far as this graph can tell. */
export type PersonTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  /** The items with their places. */
  edges: Array<PersonEdge>;
  /** The people alone, in the same order. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/**
 * Which people. All fields given are to be met; a field that is null is no rule, nor is an empty list. Filters nest at
 * most 5 deep, this one included. An empty filter lets everybody pass, so its `not` lets nobody pass.
 */
export type PersonFilter = {
  /** At least one paper of these years. */
  activeIn?: InputMaybe<YearRange>;
  /** Each of these filters is met as well; an empty list is no rule. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** True: an ORCID iD is known; false: none is. */
  hasOrcid?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  identity?: InputMaybe<Array<IdentityStatus>>;
  /** An institution where the person has a recorded time or which a paper prints with the person, or one that such an institution is a part of. */
  institution?: InputMaybe<IdFilter>;
  /** The name, in any form that a source prints. */
  name?: InputMaybe<StringFilter>;
  /** This filter is not met. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these filters is met; an empty list is no rule. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** The number of papers. */
  paperCount?: InputMaybe<IntFilter>;
  /** A topic that the person declares or one of the person's papers is attached to, or a broader one above such a topic. */
  topic?: InputMaybe<IdFilter>;
};

/** One form of a person's name. */
export type PersonName = {
  /** Family name, where a source tells it apart; null otherwise. */
  family?: Maybe<Scalars['String']['output']>;
  /** The whole name as printed. */
  full: Scalars['String']['output'];
  /** Given names, where a source tells them apart; null otherwise. */
  given?: Maybe<Scalars['String']['output']>;
  /** Whether it is the form to print. True for exactly one of a person's names. */
  isPrimary: Scalars['Boolean']['output'];
  /** Script as ISO 15924 code, e.g. Latn or Hans; null when not noted. */
  script?: Maybe<Scalars['String']['output']>;
  /** Who prints this form. */
  sources: Array<SourceRecord>;
};

/** Order of a list of people. Ties are broken by id. */
export type PersonOrder = {
  /** Which way. What is not known comes last in both. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PersonOrderField;
};

/** What people can be sorted by. */
export type PersonOrderField =
  /** Number of different coauthors. */
  | 'COAUTHOR_COUNT'
  /** Year of the newest paper. */
  | 'LAST_YEAR'
  /** The name to print, without regard to case and accents. */
  | 'NAME'
  /** Number of papers. */
  | 'PAPER_COUNT';

/** Two people whose distance is asked for. */
export type PersonPair = {
  /** One of the two, in any form in which an id is accepted. */
  from: Scalars['ID']['input'];
  /** The other, in the same forms. */
  to: Scalars['ID']['input'];
};

/** A page of one person's papers. */
export type PersonPaperConnection = {
  /** The papers, each with this person's place on it. */
  edges: Array<PersonPaperEdge>;
  /** How the whole list is spread over years, types, venues and topics. */
  facets: PaperFacets;
  /** The papers alone, in the same order. */
  nodes: Array<Paper>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many papers the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One paper of a person. */
export type PersonPaperEdge = {
  /** This person's place on the paper: the name as printed, the position, the marks. */
  authorship: Authorship;
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The paper. */
  node: Paper;
};

/** Counts of one person's papers. */
export type PersonStats = {
  /** Different people who are authors of at least one of these papers too. Undecided people count as people. */
  coauthorCount: Scalars['Int']['output'];
  /** Papers with this person as first author; papers of a single author count. */
  firstAuthorCount: Scalars['Int']['output'];
  /** Year of the oldest paper; null when no paper has a year. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Papers with this person as last author; papers of a single author count. Lists that are known to be cut have no last author. */
  lastAuthorCount: Scalars['Int']['output'];
  /** Year of the newest paper; null when no paper has a year. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Papers this person is an author of. */
  paperCount: Scalars['Int']['output'];
  /** Papers by year, oldest first. Years without a paper are left out; papers without a year are a last row with year null. */
  papersByYear: Array<YearCount>;
};

/** A page of topics of one person. */
export type PersonTopicConnection = {
  /** The items with their places. */
  edges: Array<PersonTopicEdge>;
  /** The topics alone, in the same order. */
  nodes: Array<Topic>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** How one person is attached to one topic. */
export type PersonTopicEdge = {
  /** On what grounds person and topic are connected, of the person and of the papers together. Never empty. */
  basis: Array<TopicBasis>;
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
  /** This person's papers about the topic or a narrower one; 0 when the person only declares it. */
  paperCount: Scalars['Int']['output'];
  /** Who says so, of the person first, then of the papers. */
  sources: Array<SourceRecord>;
};

/** How a paper was presented where a source names it. */
export type Presentation =
  /** A keynote. */
  | 'KEYNOTE'
  /** A talk. */
  | 'ORAL'
  /** Another way. */
  | 'OTHER'
  /** A poster. */
  | 'POSTER'
  /** A short highlighted talk. */
  | 'SPOTLIGHT';

/** A piece of work that a source lists as a project, apart from the papers that came of it. */
export type Project = {
  /** Who advised this person in it, by name; empty when nobody is named. */
  advisors: Array<Person>;
  /** Partner institutions in the order printed; empty when none is named. */
  collaborators: Array<Institution>;
  /** Its bullets as printed; empty when it has none. */
  details: Array<Scalars['String']['output']>;
  /** When it ended; null when it goes on or when no source says. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** Place as printed; null when not stated. */
  location?: Maybe<Scalars['String']['output']>;
  /** Name as printed. */
  name: Scalars['String']['output'];
  /** Papers that came of it, where title, system name or tag say so; empty when none is known. */
  papers: Array<Paper>;
  /** Whose list it stands in. */
  person: Person;
  /** Repositories of the project or of its papers, by name; empty when none is known. */
  repositories: Array<Repository>;
  /** Role as printed; null when not stated. */
  role?: Maybe<Scalars['String']['output']>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** When it began; null when not stated. */
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** As tagged, e.g. MLSYS'26; null when it has no tag. */
  venueName?: Maybe<Scalars['String']['output']>;
};

/** A page of projects. */
export type ProjectConnection = {
  /** The items with their places. */
  edges: Array<ProjectEdge>;
  /** The projects alone, in the same order. */
  nodes: Array<Project>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A project in a list. */
export type ProjectEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: a project. */
  node: Project;
};

/** How far a paper has come. */
export type PublicationStatus =
  /** Public without review. */
  | 'PREPRINT'
  /** Accepted or published. */
  | 'PUBLISHED'
  /** Withdrawn after publication. */
  | 'RETRACTED'
  /** Handed in somewhere; no acceptance is stated. */
  | 'SUBMITTED';

/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type Query = {
  /** All awards, to people and to papers; the newest first, undated last. */
  awards: AwardConnection;
  /**
   * People outside a group who wrote with several of its members: those with most members first, then those with most papers, then by
   * id. Null only beside an error.
   */
  bridges?: Maybe<BridgeConnection>;
  /**
   * What two people wrote together. Null when they never wrote a paper together, or none that the filter lets pass; nobody
   * collaborates with themselves.
   */
  collaboration?: Maybe<Collaboration>;
  /**
   * The best path between two people over papers that they and others wrote together: the first of collaborationPaths under
   * the same arguments. Null when there is none, when both are the same person, and when the search was given up;
   * collaborationPaths says why.
   */
  collaborationPath?: Maybe<CollaborationPath>;
  /**
   * The paths between two people with, for the shortest, their exact number and, where there is none, the reason and what would
   * give one. A path is a sequence of people, each of whom wrote a paper with the next; several papers between two are one hop. All
   * rules hold inside the search: what they rule out is never found and then hidden. Null only beside an error.
   */
  collaborationPaths?: Maybe<CollaborationPathConnection>;
  /** People who wrote with every one of those given: most papers with them first, then by id. Null only beside an error. */
  commonCoauthors?: Maybe<PersonConnection>;
  /** Start here: counts, sources, limits and an example person. */
  dataset: Dataset;
  /** How far everybody of one group is from everybody of another, found in one search. Null only beside an error. */
  distanceMatrix?: Maybe<DistanceMatrix>;
  /**
   * How far the two of each pair are from each other, in the order given: 0 for the same person, null where no path leads from one to
   * the other. Null as a whole only beside an error.
   */
  distances?: Maybe<Array<Maybe<Scalars['Int']['output']>>>;
  /** One institution; null when none has this id or name. */
  institution?: Maybe<Institution>;
  /** Institutions of the graph, by name. */
  institutions: InstitutionConnection;
  /** The coauthor network as a whole, under a filter. */
  network: CollaborationNetwork;
  /** Whatever has this id; null when nothing has. */
  node?: Maybe<Node>;
  /** Several at once, in the order of ids and as often as asked for; null where nothing has the id. */
  nodes: Array<Maybe<Node>>;
  /** One paper, or null when the id is unknown. */
  paper?: Maybe<Paper>;
  /** Papers, newest first; those without a year stand last. */
  papers: PaperConnection;
  /** People of the graph. */
  people: PersonConnection;
  /** One person; null when nobody has this id or name. */
  person?: Maybe<Person>;
  /**
   * Finds people, institutions, topics and venues by any of their names, and papers by their titles. Every word must occur, whole or
   * as a beginning, in any order and without regard to case and accents: "xia", "h. xia", "Xia, Heming" and "夏" all find Heming Xia.
   * A blank text finds nothing.
   */
  search: SearchConnection;
  /** The rows of a search box's list: the first hits of search for what was typed so far, cheap enough for every keystroke. */
  suggest: Array<Suggestion>;
  /** One topic, or null when the id is unknown. */
  topic?: Maybe<Topic>;
  /** Topics by name. */
  topics: TopicConnection;
  /** One venue, or null when the id is unknown. */
  venue?: Maybe<Venue>;
  /** Venues by name. */
  venues: VenueConnection;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryBridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minMembers?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryCollaborationArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryCollaborationPathArgs = {
  avoid?: InputMaybe<Waypoints>;
  filter?: InputMaybe<CollaborationFilter>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Waypoints>;
  to: Scalars['ID']['input'];
  weight?: InputMaybe<PathWeight>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryCollaborationPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  avoid?: InputMaybe<Waypoints>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<PathSearch>;
  through?: InputMaybe<Waypoints>;
  to: Scalars['ID']['input'];
  weight?: InputMaybe<PathWeight>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryCommonCoauthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryDistanceMatrixArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  from: Array<Scalars['ID']['input']>;
  to: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryDistancesArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  pairs: Array<PersonPair>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<StringFilter>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryNetworkArgs = {
  filter?: InputMaybe<CollaborationFilter>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryPaperArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaperFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaperOrder>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchKind>>;
  query: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QuerySuggestArgs = {
  kinds?: InputMaybe<Array<SearchKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<StringFilter>;
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryVenueArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Wherever an id is asked for, these are accepted: an id of this graph (p_...), a prefixed identifier (orcid:, doi:,
 * dblp:, acl:, arxiv:, openalex:, s2:, ror:), its address, or name: and a full name in any form that a source prints
 * (name:Heming Xia; not for papers). A name that several bear is refused with AMBIGUOUS_NAME and the candidates; it is never picked from. Initials
 * (H. Xia) are nobody's name: they give null here and candidates in search.
 */
export type QueryVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<StringFilter>;
};

/** People who could work with somebody. */
export type RecommendationConnection = {
  /** Those recommended, with score and reasons. */
  edges: Array<RecommendationEdge>;
  /** Those recommended alone. */
  nodes: Array<Person>;
  /** Whether there are more than these; the list has one page. */
  pageInfo: PageInfo;
};

/** One who is recommended. */
export type RecommendationEdge = {
  /** The place of this person in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
  /** What the two have in common: coauthors, topics, institutions; only what there is. */
  reasons: Array<RecommendationReason>;
  /** By the strategy: to be compared within one list alone. */
  score: Scalars['Float']['output'];
};

/** Who may be recommended. All fields given must hold; a null is no rule, nor is an empty list. */
export type RecommendationFilter = {
  /** Has a paper of these years. A paper without a year fails as soon as one end is given. */
  activeIn?: InputMaybe<YearRange>;
  /** True: leaves out whoever was ever at an institution, or a unit of one, where this person ever was. */
  excludeSameInstitution?: InputMaybe<Scalars['Boolean']['input']>;
  /** Was ever at this institution or a unit of it. */
  institution?: InputMaybe<IdFilter>;
  /** Has a paper about this topic or a narrower one. */
  topic?: InputMaybe<IdFilter>;
};

/** Something that two people have in common. */
export type RecommendationReason = SharedCoauthors | SharedInstitution | SharedTopics;

/** How people are scored who could work with somebody. */
export type RecommendationStrategy =
  /** The sum over the coauthors that both have of 1 / ln(number of their coauthors): one with few says more (Adamic and Adar 2003). */
  | 'ADAMIC_ADAR'
  /** The number of coauthors that both have (Newman 2001). */
  | 'COMMON_COAUTHORS'
  /**
   * The sum over the topics of which both have papers of ln(1 + papers / papers of the topic): a rare one says more (inverse document
   * frequency, Spärck Jones 1972). A paper of a topic is one of each broader topic too.
   */
  | 'SHARED_TOPICS';

/** Code, data or a reading list that a person keeps; not a paper. */
export type Repository = {
  /** What it is, as printed; null when not stated. */
  description?: Maybe<Scalars['String']['output']>;
  /** Links that sources print for it. */
  links: Array<Link>;
  /** Name as printed. */
  name: Scalars['String']['output'];
  /** Who keeps it; null when not stated. */
  owner?: Maybe<Person>;
  /** Papers it belongs to; empty when none is known. */
  papers: Array<Paper>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** Stars as the newest source states them, so of that source's date; null when none does. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** The source that states the stars; null when none does. */
  starsSource?: Maybe<Source>;
  /** Languages and tools as printed; empty when none is named. */
  technologies: Array<Scalars['String']['output']>;
  /** Where it is; null when no source gives the address. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A page of repositories. */
export type RepositoryConnection = {
  /** The items with their places. */
  edges: Array<RepositoryEdge>;
  /** The repositories alone, in the same order. */
  nodes: Array<Repository>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A repository in a list. */
export type RepositoryEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: a repository. */
  node: Repository;
};

/** A page of what was found: the best first, then what stands on more papers, then by id. */
export type SearchConnection = {
  /** Number of hits of each kind that has any, in the order of the kinds. */
  countsByKind: Array<SearchKindCount>;
  /** The hits of this page, with what matched. */
  edges: Array<SearchEdge>;
  /** The hits of this page alone. */
  nodes: Array<SearchResult>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of all hits. */
  totalCount: Scalars['Int']['output'];
};

/** One hit. */
export type SearchEdge = {
  /** The place of this hit in the list: give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The name or title that matched; of several the one that fits best. */
  matchedOn?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  node: SearchResult;
  /** How well it fits; to be compared within one answer only. */
  score: Scalars['Float']['output'];
};

/** A kind of thing that a search can find. */
export type SearchKind =
  /** A university, a company, or a department or group of one. */
  | 'INSTITUTION'
  /** A paper, found by its title or, where it has none, its identifier. */
  | 'PAPER'
  /** Somebody who wrote, advised or is named. */
  | 'PERSON'
  /** A subject. */
  | 'TOPIC'
  /** A conference, journal or workshop series. */
  | 'VENUE';

/** How many hits are of one kind. */
export type SearchKindCount = {
  /** Number of hits of this kind, on all pages; at least 1. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: SearchKind;
};

/** What a search can find. */
export type SearchResult = Institution | Paper | Person | Topic | Venue;

/** Work for the community in one role, for one venue and, where stated, one year or cycle. */
export type Service = {
  /** e.g. Feb for a rolling review; null when there is none. */
  cycle?: Maybe<Scalars['String']['output']>;
  /** Who served. */
  person: Person;
  /** Role as printed, e.g. Reviewer, Area Chair / Action Editor. */
  role: Scalars['String']['output'];
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** The series; null when not known. */
  venue?: Maybe<Venue>;
  /** The venue as printed, e.g. ACL. */
  venueName: Scalars['String']['output'];
  /** Year; null when not stated. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of services. */
export type ServiceConnection = {
  /** The items with their places. */
  edges: Array<ServiceEdge>;
  /** The services alone, in the same order. */
  nodes: Array<Service>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A service in a list. */
export type ServiceEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: a service. */
  node: Service;
};

/** Both wrote with the same people. */
export type SharedCoauthors = {
  /** Number of coauthors that both have. */
  count: Scalars['Int']['output'];
  /** Some of them: those with the fewest coauthors first, then by id. */
  people: Array<Person>;
};


/** Both wrote with the same people. */
export type SharedCoauthorsPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Both were ever at the same institution, or at units of it; of several at most three, those with the fewest people. */
export type SharedInstitution = {
  /** The institution. */
  institution: Institution;
};

/** Both have papers of the same topics. */
export type SharedTopics = {
  /** Some of them: those with the fewest papers first, then by id. */
  topics: Array<Topic>;
};


/** Both have papers of the same topics. */
export type SharedTopicsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Skills that a person lists under one heading. */
export type SkillGroup = {
  /** The heading as printed. */
  category: Scalars['String']['output'];
  /** The skills in the order printed. Never empty. */
  items: Array<Scalars['String']['output']>;
  /** Where they stand. */
  sources: Array<SourceRecord>;
};

/** A file or document that was imported. */
export type Source = Node & {
  /** Its format in words, e.g. BibTeX or curriculum vitae. */
  format: Scalars['String']['output'];
  /** Where it was published; null when not known. */
  homepage?: Maybe<Scalars['URL']['output']>;
  /** Opaque id of this source (s_...), stable across imports. */
  id: Scalars['ID']['output'];
  /** When it was last read into this graph. */
  importedAt: Scalars['DateTime']['output'];
  /** True when it says that its list of papers is complete for its person, false when it says that it is a selection, null when it does not say. */
  isCompleteList?: Maybe<Scalars['Boolean']['output']>;
  /** Licence of its data; null when it states none. */
  license?: Maybe<Scalars['String']['output']>;
  /** What people call it, e.g. a file name or the title of a page. */
  name: Scalars['String']['output'];
  /** How many records or facts were read from it. */
  recordCount: Scalars['Int']['output'];
  /** What the document says of its own date; null when it gives none. */
  statedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Older documents of the same origin that this one replaces; empty when it replaces none. */
  supersedes: Array<Source>;
  /** Version or release it names; null when it names none. */
  version?: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The items with their places. */
  edges: Array<SourceEdge>;
  /** The sources alone, in the same order. */
  nodes: Array<Source>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** One place in a source that states something. */
export type SourceRecord = {
  /** Key, line or section in the source; null when it has no such thing. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The words that say it, as printed; null for sources that hold data and no words. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The source. */
  source: Source;
};

/** What a person says of themselves, in their words. */
export type Statement = {
  /** What it is about, e.g. research interests. */
  kind: Scalars['String']['output'];
  /** Where it stands. */
  sources: Array<SourceRecord>;
  /** The words as printed. */
  text: Scalars['String']['output'];
};

/** What a source says of a paper's status. */
export type StatusClaim = {
  /** True for the claim that is shown as the paper's status: the newest one. */
  isCurrent: Scalars['Boolean']['output'];
  /** The words. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source: Source;
  /** The status stated. */
  status: PublicationStatus;
  /** The venue as named with it; null when none is. */
  venueName?: Maybe<Scalars['String']['output']>;
};

/**
 * A rule about a text. Upper and lower case, accents, punctuation and the width of blanks do not matter ("Müller" is "muller").
 * Several fields are all to be met; what has no text fails.
 */
export type StringFilter = {
  /** This text stands somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole text is this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It begins with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** One row of a search box's list; cheap enough for every keystroke. */
export type Suggestion = {
  /** What tells it from others of the name: institution, coauthors, years. Null when nothing is known. */
  hint?: Maybe<Scalars['String']['output']>;
  /** The id of what was found. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SearchKind;
  /** What to print for it: its name or title. */
  label: Scalars['String']['output'];
  /** Permalink of its page on this server. */
  url: Scalars['URL']['output'];
};

/** A talk, lecture or tutorial that somebody gave. */
export type Talk = {
  /** When it was given; null when not stated. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The conference or series, e.g. COLING 2025; null when not stated. */
  eventName?: Maybe<Scalars['String']['output']>;
  /** The hosts as printed; empty when none is printed. */
  hostNames: Array<Scalars['String']['output']>;
  /** Institutions that hosted it; empty when none is known. */
  hosts: Array<Institution>;
  /** As printed, e.g. Tutorial, Invited Talk; null when not stated. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Papers it presented; empty when none is known. */
  papers: Array<Paper>;
  /** Place as printed; null when not stated. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** Who gave it. */
  speaker: Person;
  /** Title as printed. */
  title: Scalars['String']['output'];
  /** What it was about; empty when not stated. */
  topics: Array<Topic>;
  /** The series of events; null when not known. */
  venue?: Maybe<Venue>;
};

/** A page of talks. */
export type TalkConnection = {
  /** The items with their places. */
  edges: Array<TalkEdge>;
  /** The talks alone, in the same order. */
  nodes: Array<Talk>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A talk in a list. */
export type TalkEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: a talk. */
  node: Talk;
};

/** One course taught or assisted in one term. */
export type Teaching = {
  /** e.g. COMP 5434; null when not stated. */
  courseCode?: Maybe<Scalars['String']['output']>;
  /** Name of the course; null when not stated. */
  courseName?: Maybe<Scalars['String']['output']>;
  /** When it ended; null when not stated. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** Where; null when not stated. */
  institution?: Maybe<Institution>;
  /** Who taught. */
  person: Person;
  /** Role as printed, e.g. Teaching Assistant. */
  role: Scalars['String']['output'];
  /** Who says so, with the place and the words; the newest source first. */
  sources: Array<SourceRecord>;
  /** When it began; null when not stated. */
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** e.g. Fall; null when not stated. */
  term?: Maybe<Scalars['String']['output']>;
  /** Year; null when not stated. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A page of courses taught. */
export type TeachingConnection = {
  /** The items with their places. */
  edges: Array<TeachingEdge>;
  /** The courses taught alone, in the same order. */
  nodes: Array<Teaching>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A course taught in a list. */
export type TeachingEdge = {
  /** Place in the list, for after. */
  cursor: Scalars['String']['output'];
  /** The item: a course taught. */
  node: Teaching;
};

/** Something that people work on and papers are about, as documents name it. */
export type Topic = Entity & Node & {
  /** Topics directly above this one, where a document says so. */
  broader: Array<Topic>;
  /** What each source says about one field, also where they disagree; the newest is the one shown. */
  claims: Array<Claim>;
  /** Identifiers elsewhere. */
  externalIds: Array<ExternalId>;
  /** Opaque and stable: t_ and 16 characters. */
  id: Scalars['ID']['output'];
  /** What to print for it: the name. */
  label: Scalars['String']['output'];
  /** The name most to be printed. */
  name: Scalars['String']['output'];
  /** Every printed form of the name, the one in `name` first. */
  names: Array<Scalars['String']['output']>;
  /** Topics directly below this one, where a document says so. */
  narrower: Array<Topic>;
  /** Papers attached to this topic or a narrower one, newest first; one edge for each basis. */
  papers: TopicPaperConnection;
  /**
   * People attached to this topic or a narrower one, by themselves (a declared interest, a thesis) or through a paper they wrote;
   * most papers first.
   */
  people: TopicPersonConnection;
  /** Who says that it exists, each with the place and the words; newest first. */
  sources: Array<SourceRecord>;
  /** Permalink of this topic's page on this server. */
  url: Scalars['URL']['output'];
};


/** Something that people work on and papers are about, as documents name it. */
export type TopicClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** Something that people work on and papers are about, as documents name it. */
export type TopicPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TopicBasis>>;
  filter?: InputMaybe<PaperFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaperOrder>;
};


/** Something that people work on and papers are about, as documents name it. */
export type TopicPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TopicBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  years?: InputMaybe<YearRange>;
};

/** Why a topic is attached to something. */
export type TopicBasis =
  /** A person names it as a focus, direction or interest. */
  | 'DECLARED'
  /** A document lists the paper under it. */
  | 'FILED_UNDER'
  /** Worked out from other facts. */
  | 'INFERRED'
  /** A keyword of the paper. */
  | 'KEYWORD'
  /** A category that a source's own catalogue gives the paper. */
  | 'SOURCE_CATEGORY'
  /** The subject of a thesis. */
  | 'THESIS'
  /** Its words stand in the title. */
  | 'TITLE_MATCH';

/** A page of a list of topics. */
export type TopicConnection = {
  /** The topics, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The topics alone, in the same order. */
  nodes: Array<Topic>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many topics the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** The number of papers of one topic. */
export type TopicCount = {
  /** How many papers are attached to it, on any basis. */
  count: Scalars['Int']['output'];
  /** The topic. */
  topic: Topic;
};

/** One topic of a list. */
export type TopicEdge = {
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
};

/** A page of the papers of one topic. */
export type TopicPaperConnection = {
  /** The papers, each with why it stands here; a paper attached on two bases stands twice. */
  edges: Array<TopicPaperEdge>;
  /** How the papers of the whole list are spread over years, types, venues and topics; each paper counts once. */
  facets: PaperFacets;
  /** The papers alone, in the same order. */
  nodes: Array<Paper>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many edges the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One paper of a topic. */
export type TopicPaperEdge = {
  /** Why it is attached. */
  basis: TopicBasis;
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The paper. */
  node: Paper;
  /** Who attaches it, with the place and the words. */
  sources: Array<SourceRecord>;
};

/** A page of the people of one topic. */
export type TopicPersonConnection = {
  /** The people, each with what joins them to the topic. */
  edges: Array<TopicPersonEdge>;
  /** The people alone, in the same order. */
  nodes: Array<Person>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many people the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One person of a topic. */
export type TopicPersonEdge = {
  /** On what bases, through papers or by themselves. */
  basis: Array<TopicBasis>;
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** Year of the first of these papers; null when none has a year. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Year of the last of these papers; null when none has a year. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** The person. */
  node: Person;
  /** Papers of this person about the topic or a narrower one; 0 for one who only declares it. */
  paperCount: Scalars['Int']['output'];
};

/** A series in which papers appear, e.g. EMNLP. Year and wording of one edition stand on the paper. */
export type Venue = Entity & Node & {
  /** Short name, e.g. EMNLP; null when none is stated. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** What each source says about one field, also where they disagree; the newest is the one shown. */
  claims: Array<Claim>;
  /** Identifiers elsewhere, e.g. an ISSN. */
  externalIds: Array<ExternalId>;
  /** Opaque and stable: v_ and 16 characters. */
  id: Scalars['ID']['output'];
  /** What to print for it: the name. */
  label: Scalars['String']['output'];
  /** The name most to be printed. */
  name: Scalars['String']['output'];
  /** Every printed form of the name, the one in `name` first. */
  names: Array<Scalars['String']['output']>;
  /** What appeared here, newest first; papers without a year stand last. */
  papers: PaperConnection;
  /** Who says that it exists, each with the place and the words; newest first. */
  sources: Array<SourceRecord>;
  /** Null when not stated. */
  type?: Maybe<VenueType>;
  /** Permalink of this venue's page on this server. */
  url: Scalars['URL']['output'];
};


/** A series in which papers appear, e.g. EMNLP. Year and wording of one edition stand on the paper. */
export type VenueClaimsArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** A series in which papers appear, e.g. EMNLP. Year and wording of one edition stand on the paper. */
export type VenuePapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaperFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaperOrder>;
};

/** A page of a list of venues. */
export type VenueConnection = {
  /** The venues, each with its cursor. */
  edges: Array<VenueEdge>;
  /** The venues alone, in the same order. */
  nodes: Array<Venue>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many venues the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** The number of papers at one venue. */
export type VenueCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The venue. */
  venue: Venue;
};

/** One venue of a list. */
export type VenueEdge = {
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The venue. */
  node: Venue;
};

/** A rank or praise that a document gives the venue of a paper. */
export type VenueRank = {
  /** The grade if one is printed (A*), else the phrase. */
  label: Scalars['String']['output'];
  /** The words. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source: Source;
};

/** What kind of place of publication a venue is. */
export type VenueType =
  /** A series of conferences. */
  | 'CONFERENCE'
  /** A journal. */
  | 'JOURNAL'
  /** Anything else. */
  | 'OTHER'
  /** An archive such as arXiv. */
  | 'REPOSITORY'
  /** A series of workshops. */
  | 'WORKSHOP';

/**
 * People and institutions. An institution stands for everybody with a recorded affiliation to it or a unit of it, at any time, in
 * a career or printed on a paper; the two ends are never meant.
 */
export type Waypoints = {
  /** Institutions by id, in any form in which an id is accepted. To lead through, one person of each in between is asked for. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** People by id, in any form in which an id is accepted. To lead through, an end counts as visited. */
  people?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Number of papers of one year. */
export type YearCount = {
  /** How many papers, at least 1. */
  count: Scalars['Int']['output'];
  /** Four-digit year; null for the row of papers whose year is not known. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Years from `from` to `to`, both included. What has no year fails as soon as one of the two is given. */
export type YearRange = {
  /** First year that counts; null for no bound. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Last year that counts; null for no bound. */
  to?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecommendationReason:
    | ( Reason<'SharedCoauthors'> )
    | ( Reason<'SharedInstitution'> )
    | ( Reason<'SharedTopics'> )
  ;
  SearchResult:
    | ( InstitutionRecord )
    | ( PaperRecord )
    | ( NamedPerson )
    | ( TopicRecord )
    | ( VenueRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( InstitutionRecord )
    | ( PaperRecord )
    | ( NamedPerson )
    | ( TopicRecord )
    | ( VenueRecord )
  ;
  Node:
    | ( InstitutionRecord )
    | ( PaperRecord )
    | ( NamedPerson )
    | ( SourceDocument )
    | ( TopicRecord )
    | ( VenueRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Advising: ResolverTypeWrapper<AdvisingRecord>;
  AdvisingCapacity: AdvisingCapacity;
  AdvisingConnection: ResolverTypeWrapper<AdvisingPage>;
  AdvisingEdge: ResolverTypeWrapper<Omit<AdvisingEdge, 'advising' | 'node'> & { advising: ResolversTypes['Advising'], node: ResolversTypes['Person'] }>;
  Affiliation: ResolverTypeWrapper<AffiliationRecord>;
  AffiliationConnection: ResolverTypeWrapper<AffiliationPage>;
  AffiliationEdge: ResolverTypeWrapper<Omit<AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }>;
  AffiliationFilter: AffiliationFilter;
  AffiliationKind: AffiliationKind;
  AffiliationOrder: AffiliationOrder;
  AffiliationOrderField: AffiliationOrderField;
  Artifact: ResolverTypeWrapper<ArtifactRecord>;
  ArtifactConnection: ResolverTypeWrapper<ArtifactPage>;
  ArtifactEdge: ResolverTypeWrapper<Omit<ArtifactEdge, 'node'> & { node: ResolversTypes['Artifact'] }>;
  AuthorPosition: AuthorPosition;
  Authorship: ResolverTypeWrapper<AuthorshipRecord>;
  AuthorshipConnection: ResolverTypeWrapper<AuthorshipPage>;
  AuthorshipEdge: ResolverTypeWrapper<Omit<AuthorshipEdge, 'node'> & { node: ResolversTypes['Authorship'] }>;
  Award: ResolverTypeWrapper<AwardRecord>;
  AwardConnection: ResolverTypeWrapper<AwardPage>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node: ResolversTypes['Award'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BridgeConnection: ResolverTypeWrapper<BridgePage>;
  BridgeEdge: ResolverTypeWrapper<BridgeEdgeRecord>;
  CitationFormat: CitationFormat;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  CoauthorConnection: ResolverTypeWrapper<CoauthorPage>;
  CoauthorEdge: ResolverTypeWrapper<Omit<CoauthorEdge, 'collaboration' | 'node'> & { collaboration: ResolversTypes['Collaboration'], node: ResolversTypes['Person'] }>;
  Collaboration: ResolverTypeWrapper<CollaborationRecord>;
  CollaborationFilter: CollaborationFilter;
  CollaborationNetwork: ResolverTypeWrapper<NetworkRecord>;
  CollaborationOrder: CollaborationOrder;
  CollaborationOrderField: CollaborationOrderField;
  CollaborationPath: ResolverTypeWrapper<PathRecord>;
  CollaborationPathConnection: ResolverTypeWrapper<Paths>;
  CollaborationPathEdge: ResolverTypeWrapper<Omit<CollaborationPathEdge, 'node'> & { node: ResolversTypes['CollaborationPath'] }>;
  Component: ResolverTypeWrapper<ComponentRecord>;
  ComponentConnection: ResolverTypeWrapper<ComponentPage>;
  ComponentEdge: ResolverTypeWrapper<Omit<ComponentEdge, 'node'> & { node: ResolversTypes['Component'] }>;
  DOI: ResolverTypeWrapper<Scalars['DOI']['output']>;
  Dataset: ResolverTypeWrapper<object>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DistanceCount: ResolverTypeWrapper<DistanceCount>;
  DistanceMatrix: ResolverTypeWrapper<DistanceMatrixRecord>;
  EgoNetwork: ResolverTypeWrapper<EgoRecord>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Evidence: Evidence;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  IdScheme: IdScheme;
  IdentityStatus: IdentityStatus;
  Institution: ResolverTypeWrapper<InstitutionRecord>;
  InstitutionConnection: ResolverTypeWrapper<InstitutionPage>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionType: InstitutionType;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Limits: ResolverTypeWrapper<Limits>;
  Link: ResolverTypeWrapper<LinkRecord>;
  NetworkFormat: NetworkFormat;
  NetworkLink: ResolverTypeWrapper<NetworkLink>;
  NetworkNode: ResolverTypeWrapper<EgoNodeRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ORCID: ResolverTypeWrapper<Scalars['ORCID']['output']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperRecord>;
  PaperAffiliation: ResolverTypeWrapper<PaperAffiliationRecord>;
  PaperConnection: ResolverTypeWrapper<PaperPage>;
  PaperEdge: ResolverTypeWrapper<Omit<PaperEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  PaperFacets: ResolverTypeWrapper<PaperFacetsRecord>;
  PaperFilter: PaperFilter;
  PaperForm: PaperForm;
  PaperOrder: PaperOrder;
  PaperOrderField: PaperOrderField;
  PaperTopic: ResolverTypeWrapper<PaperTopicRecord>;
  PaperType: PaperType;
  PaperTypeCount: ResolverTypeWrapper<PaperTypeCount>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerConnection: ResolverTypeWrapper<PartnerPage>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  PathHop: ResolverTypeWrapper<Hop>;
  PathOutcome: PathOutcome;
  PathRelaxation: ResolverTypeWrapper<RelaxationRecord>;
  PathSearch: PathSearch;
  PathWeight: PathWeight;
  Person: ResolverTypeWrapper<NamedPerson>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonName: ResolverTypeWrapper<NameRecord>;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  PersonPair: PersonPair;
  PersonPaperConnection: ResolverTypeWrapper<PersonPaperPage>;
  PersonPaperEdge: ResolverTypeWrapper<PersonPaperItem>;
  PersonStats: ResolverTypeWrapper<PersonStatsRecord>;
  PersonTopicConnection: ResolverTypeWrapper<PersonTopicPage>;
  PersonTopicEdge: ResolverTypeWrapper<PersonTopic>;
  Presentation: Presentation;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  PublicationStatus: PublicationStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationPage>;
  RecommendationEdge: ResolverTypeWrapper<RecommendationEdgeRecord>;
  RecommendationFilter: RecommendationFilter;
  RecommendationReason: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationReason']>;
  RecommendationStrategy: RecommendationStrategy;
  Repository: ResolverTypeWrapper<RepositoryRecord>;
  RepositoryConnection: ResolverTypeWrapper<RepositoryPage>;
  RepositoryEdge: ResolverTypeWrapper<Omit<RepositoryEdge, 'node'> & { node: ResolversTypes['Repository'] }>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchKind: SearchKind;
  SearchKindCount: ResolverTypeWrapper<SearchKindCount>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Service: ResolverTypeWrapper<ServiceRecord>;
  ServiceConnection: ResolverTypeWrapper<ServicePage>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  SharedCoauthors: ResolverTypeWrapper<Reason<'SharedCoauthors'>>;
  SharedInstitution: ResolverTypeWrapper<Reason<'SharedInstitution'>>;
  SharedTopics: ResolverTypeWrapper<Reason<'SharedTopics'>>;
  SkillGroup: ResolverTypeWrapper<SkillGroupRecord>;
  Source: ResolverTypeWrapper<SourceDocument>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceRecord: ResolverTypeWrapper<Stated>;
  Statement: ResolverTypeWrapper<SelfStatementRecord>;
  StatusClaim: ResolverTypeWrapper<StatusClaimRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Suggestion: ResolverTypeWrapper<Found>;
  Talk: ResolverTypeWrapper<TalkRecord>;
  TalkConnection: ResolverTypeWrapper<TalkPage>;
  TalkEdge: ResolverTypeWrapper<Omit<TalkEdge, 'node'> & { node: ResolversTypes['Talk'] }>;
  Teaching: ResolverTypeWrapper<TeachingRecord>;
  TeachingConnection: ResolverTypeWrapper<TeachingPage>;
  TeachingEdge: ResolverTypeWrapper<Omit<TeachingEdge, 'node'> & { node: ResolversTypes['Teaching'] }>;
  Topic: ResolverTypeWrapper<TopicRecord>;
  TopicBasis: TopicBasis;
  TopicConnection: ResolverTypeWrapper<TopicPage>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicPaperConnection: ResolverTypeWrapper<TopicPaperPage>;
  TopicPaperEdge: ResolverTypeWrapper<TopicPaperItem>;
  TopicPersonConnection: ResolverTypeWrapper<TopicPersonPage>;
  TopicPersonEdge: ResolverTypeWrapper<Omit<TopicPersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Venue: ResolverTypeWrapper<VenueRecord>;
  VenueConnection: ResolverTypeWrapper<VenuePage>;
  VenueCount: ResolverTypeWrapper<Omit<VenueCount, 'venue'> & { venue: ResolversTypes['Venue'] }>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  VenueRank: ResolverTypeWrapper<VenueRankRecord>;
  VenueType: VenueType;
  Waypoints: Waypoints;
  YearCount: ResolverTypeWrapper<YearCount>;
  YearRange: YearRange;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Advising: AdvisingRecord;
  AdvisingConnection: AdvisingPage;
  AdvisingEdge: Omit<AdvisingEdge, 'advising' | 'node'> & { advising: ResolversParentTypes['Advising'], node: ResolversParentTypes['Person'] };
  Affiliation: AffiliationRecord;
  AffiliationConnection: AffiliationPage;
  AffiliationEdge: Omit<AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  AffiliationFilter: AffiliationFilter;
  AffiliationOrder: AffiliationOrder;
  Artifact: ArtifactRecord;
  ArtifactConnection: ArtifactPage;
  ArtifactEdge: Omit<ArtifactEdge, 'node'> & { node: ResolversParentTypes['Artifact'] };
  Authorship: AuthorshipRecord;
  AuthorshipConnection: AuthorshipPage;
  AuthorshipEdge: Omit<AuthorshipEdge, 'node'> & { node: ResolversParentTypes['Authorship'] };
  Award: AwardRecord;
  AwardConnection: AwardPage;
  AwardEdge: Omit<AwardEdge, 'node'> & { node: ResolversParentTypes['Award'] };
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  BridgeConnection: BridgePage;
  BridgeEdge: BridgeEdgeRecord;
  Claim: ClaimRecord;
  CoauthorConnection: CoauthorPage;
  CoauthorEdge: Omit<CoauthorEdge, 'collaboration' | 'node'> & { collaboration: ResolversParentTypes['Collaboration'], node: ResolversParentTypes['Person'] };
  Collaboration: CollaborationRecord;
  CollaborationFilter: CollaborationFilter;
  CollaborationNetwork: NetworkRecord;
  CollaborationOrder: CollaborationOrder;
  CollaborationPath: PathRecord;
  CollaborationPathConnection: Paths;
  CollaborationPathEdge: Omit<CollaborationPathEdge, 'node'> & { node: ResolversParentTypes['CollaborationPath'] };
  Component: ComponentRecord;
  ComponentConnection: ComponentPage;
  ComponentEdge: Omit<ComponentEdge, 'node'> & { node: ResolversParentTypes['Component'] };
  DOI: Scalars['DOI']['output'];
  Dataset: object;
  DateTime: Scalars['DateTime']['output'];
  DistanceCount: DistanceCount;
  DistanceMatrix: DistanceMatrixRecord;
  EgoNetwork: EgoRecord;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  ExternalId: ExternalId;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Institution: InstitutionRecord;
  InstitutionConnection: InstitutionPage;
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Limits: Limits;
  Link: LinkRecord;
  NetworkLink: NetworkLink;
  NetworkNode: EgoNodeRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ORCID: Scalars['ORCID']['output'];
  PageInfo: PageInfo;
  Paper: PaperRecord;
  PaperAffiliation: PaperAffiliationRecord;
  PaperConnection: PaperPage;
  PaperEdge: Omit<PaperEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  PaperFacets: PaperFacetsRecord;
  PaperFilter: PaperFilter;
  PaperOrder: PaperOrder;
  PaperTopic: PaperTopicRecord;
  PaperTypeCount: PaperTypeCount;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerConnection: PartnerPage;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  PathHop: Hop;
  PathRelaxation: RelaxationRecord;
  Person: NamedPerson;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonName: NameRecord;
  PersonOrder: PersonOrder;
  PersonPair: PersonPair;
  PersonPaperConnection: PersonPaperPage;
  PersonPaperEdge: PersonPaperItem;
  PersonStats: PersonStatsRecord;
  PersonTopicConnection: PersonTopicPage;
  PersonTopicEdge: PersonTopic;
  Project: ProjectRecord;
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Query: Record<PropertyKey, never>;
  RecommendationConnection: RecommendationPage;
  RecommendationEdge: RecommendationEdgeRecord;
  RecommendationFilter: RecommendationFilter;
  RecommendationReason: ResolversUnionTypes<ResolversParentTypes>['RecommendationReason'];
  Repository: RepositoryRecord;
  RepositoryConnection: RepositoryPage;
  RepositoryEdge: Omit<RepositoryEdge, 'node'> & { node: ResolversParentTypes['Repository'] };
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchKindCount: SearchKindCount;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Service: ServiceRecord;
  ServiceConnection: ServicePage;
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  SharedCoauthors: Reason<'SharedCoauthors'>;
  SharedInstitution: Reason<'SharedInstitution'>;
  SharedTopics: Reason<'SharedTopics'>;
  SkillGroup: SkillGroupRecord;
  Source: SourceDocument;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceRecord: Stated;
  Statement: SelfStatementRecord;
  StatusClaim: StatusClaimRecord;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Suggestion: Found;
  Talk: TalkRecord;
  TalkConnection: TalkPage;
  TalkEdge: Omit<TalkEdge, 'node'> & { node: ResolversParentTypes['Talk'] };
  Teaching: TeachingRecord;
  TeachingConnection: TeachingPage;
  TeachingEdge: Omit<TeachingEdge, 'node'> & { node: ResolversParentTypes['Teaching'] };
  Topic: TopicRecord;
  TopicConnection: TopicPage;
  TopicCount: Omit<TopicCount, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicPaperConnection: TopicPaperPage;
  TopicPaperEdge: TopicPaperItem;
  TopicPersonConnection: TopicPersonPage;
  TopicPersonEdge: Omit<TopicPersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  URL: Scalars['URL']['output'];
  Venue: VenueRecord;
  VenueConnection: VenuePage;
  VenueCount: Omit<VenueCount, 'venue'> & { venue: ResolversParentTypes['Venue'] };
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  VenueRank: VenueRankRecord;
  Waypoints: Waypoints;
  YearCount: YearCount;
  YearRange: YearRange;
};

export type AdvisingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advising'] = ResolversParentTypes['Advising']> = {
  advisee?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  advisor?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  advisorTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['AdvisingCapacity'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AdvisingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisingConnection'] = ResolversParentTypes['AdvisingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvisingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvisingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisingEdge'] = ResolversParentTypes['AdvisingEdge']> = {
  advising?: Resolver<ResolversTypes['Advising'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AffiliationClaimsArgs>>;
  degree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  institutionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  thesisTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thesisTopic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  details?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  maker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type ArtifactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactConnection'] = ResolversParentTypes['ArtifactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Artifact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactEdge'] = ResolversParentTypes['ArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
};

export type AuthorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorship'] = ResolversParentTypes['Authorship']> = {
  affiliations?: Resolver<Array<ResolversTypes['PaperAffiliation']>, ParentType, ContextType>;
  contributedEqually?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  creditedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['IdentityStatus']>, ParentType, ContextType>;
  identityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCorresponding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AuthorPosition']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type AuthorshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorshipConnection'] = ResolversParentTypes['AuthorshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authorship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorshipEdge'] = ResolversParentTypes['AuthorshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authorship'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  grantor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  grantorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  venueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BridgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeConnection'] = ResolversParentTypes['BridgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BridgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeEdge'] = ResolversParentTypes['BridgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoauthorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoauthorConnection'] = ResolversParentTypes['CoauthorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoauthorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoauthorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoauthorEdge'] = ResolversParentTypes['CoauthorEdge']> = {
  collaboration?: Resolver<ResolversTypes['Collaboration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityStatus'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<CollaborationPapersArgs, 'first' | 'orderBy'>>;
  papersByYear?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  sharedTopics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<CollaborationSharedTopicsArgs, 'first'>>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CollaborationNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationNetwork'] = ResolversParentTypes['CollaborationNetwork']> = {
  collaborationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['ComponentConnection'], ParentType, ContextType, RequireFields<CollaborationNetworkComponentsArgs, 'first'>>;
  personCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPath'] = ResolversParentTypes['CollaborationPath']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityStatus'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minPaperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type CollaborationPathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPathConnection'] = ResolversParentTypes['CollaborationPathConnection']> = {
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CollaborationPathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollaborationPath']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relaxations?: Resolver<Array<ResolversTypes['PathRelaxation']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type CollaborationPathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPathEdge'] = ResolversParentTypes['CollaborationPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollaborationPath'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<ComponentPeopleArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentConnection'] = ResolversParentTypes['ComponentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComponentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Component']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentEdge'] = ResolversParentTypes['ComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
};

export interface DoiScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DOI'], any> {
  name: 'DOI';
}

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  authorshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  builtAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  collaborationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  institutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papersByYear?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  personCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<DatasetSourcesArgs, 'first'>>;
  topicCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistanceCount'] = ResolversParentTypes['DistanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DistanceMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistanceMatrix'] = ResolversParentTypes['DistanceMatrix']> = {
  columns?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  distances?: Resolver<Array<Array<Maybe<ResolversTypes['Int']>>>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type EgoNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EgoNetwork'] = ResolversParentTypes['EgoNetwork']> = {
  availableNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  center?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  download?: Resolver<ResolversTypes['URL'], ParentType, ContextType, RequireFields<EgoNetworkDownloadArgs, 'format'>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Paper' | 'Person' | 'Topic' | 'Venue', ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['IdScheme'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  children?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionChildrenArgs, 'first'>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<InstitutionClaimsArgs>>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<InstitutionPapersArgs, 'first' | 'includeUnits'>>;
  parent?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<InstitutionPartnersArgs, 'first'>>;
  people?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<InstitutionPeopleArgs, 'first' | 'includeUnits'>>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InstitutionType']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  maxCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxEgoNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Paper' | 'Person' | 'Source' | 'Topic' | 'Venue', ParentType, ContextType>;
};

export interface OrcidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ORCID'], any> {
  name: 'ORCID';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authorsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authorships?: Resolver<ResolversTypes['AuthorshipConnection'], ParentType, ContextType, RequireFields<PaperAuthorshipsArgs, 'first'>>;
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperCitationArgs, 'format'>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PaperClaimsArgs>>;
  doi?: Resolver<Maybe<ResolversTypes['DOI']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['PaperForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  otherVersions?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['Presentation']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  repositories?: Resolver<Array<ResolversTypes['Repository']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PublicationStatus']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusClaim']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['PaperTopic']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PaperType']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  venueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venueRanks?: Resolver<Array<ResolversTypes['VenueRank']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperAffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperAffiliation'] = ResolversParentTypes['PaperAffiliation']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PaperFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type PaperFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperFacets'] = ResolversParentTypes['PaperFacets']> = {
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, RequireFields<PaperFacetsTopicsArgs, 'first'>>;
  types?: Resolver<Array<ResolversTypes['PaperTypeCount']>, ParentType, ContextType>;
  venues?: Resolver<Array<ResolversTypes['VenueCount']>, ParentType, ContextType, RequireFields<PaperFacetsVenuesArgs, 'first'>>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type PaperTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperTopic'] = ResolversParentTypes['PaperTopic']> = {
  basis?: Resolver<ResolversTypes['TopicBasis'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type PaperTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperTypeCount'] = ResolversParentTypes['PaperTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PaperType'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  collaboration?: Resolver<ResolversTypes['Collaboration'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PathRelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathRelaxation'] = ResolversParentTypes['PathRelaxation']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  advisees?: Resolver<ResolversTypes['AdvisingConnection'], ParentType, ContextType, RequireFields<PersonAdviseesArgs, 'first'>>;
  advisors?: Resolver<ResolversTypes['AdvisingConnection'], ParentType, ContextType, RequireFields<PersonAdvisorsArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<PersonAffiliationsArgs, 'first' | 'orderBy'>>;
  artifacts?: Resolver<ResolversTypes['ArtifactConnection'], ParentType, ContextType, RequireFields<PersonArtifactsArgs, 'first'>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<PersonAwardsArgs, 'first'>>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PersonClaimsArgs>>;
  coauthors?: Resolver<ResolversTypes['CoauthorConnection'], ParentType, ContextType, RequireFields<PersonCoauthorsArgs, 'first' | 'orderBy'>>;
  collaborationWith?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType, RequireFields<PersonCollaborationWithArgs, 'person'>>;
  currentAffiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  distanceHistogram?: Resolver<Array<ResolversTypes['DistanceCount']>, ParentType, ContextType, RequireFields<PersonDistanceHistogramArgs, 'maxDistance'>>;
  egoNetwork?: Resolver<ResolversTypes['EgoNetwork'], ParentType, ContextType, RequireFields<PersonEgoNetworkArgs, 'depth' | 'maxNodes'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityStatus'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  mayBe?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PersonName']>, ParentType, ContextType>;
  notToConfuseWith?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['ORCID']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PersonPaperConnection'], ParentType, ContextType, RequireFields<PersonPapersArgs, 'first' | 'orderBy'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<PersonProjectsArgs, 'first'>>;
  recommendedCollaborators?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PersonRecommendedCollaboratorsArgs, 'first' | 'strategy'>>;
  repositories?: Resolver<ResolversTypes['RepositoryConnection'], ParentType, ContextType, RequireFields<PersonRepositoriesArgs, 'first'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, RequireFields<PersonServicesArgs, 'first'>>;
  skills?: Resolver<Array<ResolversTypes['SkillGroup']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['PersonStats'], ParentType, ContextType, Partial<PersonStatsArgs>>;
  talks?: Resolver<ResolversTypes['TalkConnection'], ParentType, ContextType, RequireFields<PersonTalksArgs, 'first'>>;
  teaching?: Resolver<ResolversTypes['TeachingConnection'], ParentType, ContextType, RequireFields<PersonTeachingArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['PersonTopicConnection'], ParentType, ContextType, RequireFields<PersonTopicsArgs, 'first'>>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type PersonPaperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPaperConnection'] = ResolversParentTypes['PersonPaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonPaperEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PaperFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonPaperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPaperEdge'] = ResolversParentTypes['PersonPaperEdge']> = {
  authorship?: Resolver<ResolversTypes['Authorship'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type PersonStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonStats'] = ResolversParentTypes['PersonStats']> = {
  coauthorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAuthorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastAuthorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papersByYear?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type PersonTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTopicConnection'] = ResolversParentTypes['PersonTopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTopicEdge'] = ResolversParentTypes['PersonTopicEdge']> = {
  basis?: Resolver<Array<ResolversTypes['TopicBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  advisors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  collaborators?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  repositories?: Resolver<Array<ResolversTypes['Repository']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  venueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<QueryAwardsArgs, 'first'>>;
  bridges?: Resolver<Maybe<ResolversTypes['BridgeConnection']>, ParentType, ContextType, RequireFields<QueryBridgesArgs, 'first' | 'minMembers' | 'of'>>;
  collaboration?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType, RequireFields<QueryCollaborationArgs, 'from' | 'to'>>;
  collaborationPath?: Resolver<Maybe<ResolversTypes['CollaborationPath']>, ParentType, ContextType, RequireFields<QueryCollaborationPathArgs, 'from' | 'maxLength' | 'to' | 'weight'>>;
  collaborationPaths?: Resolver<Maybe<ResolversTypes['CollaborationPathConnection']>, ParentType, ContextType, RequireFields<QueryCollaborationPathsArgs, 'first' | 'from' | 'maxLength' | 'search' | 'to' | 'weight'>>;
  commonCoauthors?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryCommonCoauthorsArgs, 'first' | 'of'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  distanceMatrix?: Resolver<Maybe<ResolversTypes['DistanceMatrix']>, ParentType, ContextType, RequireFields<QueryDistanceMatrixArgs, 'from' | 'to'>>;
  distances?: Resolver<Maybe<Array<Maybe<ResolversTypes['Int']>>>, ParentType, ContextType, RequireFields<QueryDistancesArgs, 'pairs'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  network?: Resolver<ResolversTypes['CollaborationNetwork'], ParentType, ContextType, Partial<QueryNetworkArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<QueryPaperArgs, 'id'>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<QueryPapersArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'limit' | 'prefix'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first'>>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType, RequireFields<QueryVenueArgs, 'id'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryVenuesArgs, 'first'>>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RecommendationReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecommendationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationReason'] = ResolversParentTypes['RecommendationReason']> = {
  __resolveType: TypeResolveFn<'SharedCoauthors' | 'SharedInstitution' | 'SharedTopics', ParentType, ContextType>;
};

export type RepositoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Repository'] = ResolversParentTypes['Repository']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  starsSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  technologies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type RepositoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepositoryConnection'] = ResolversParentTypes['RepositoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepositoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Repository']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepositoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepositoryEdge'] = ResolversParentTypes['RepositoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Repository'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  countsByKind?: Resolver<Array<ResolversTypes['SearchKindCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKindCount'] = ResolversParentTypes['SearchKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Paper' | 'Person' | 'Topic' | 'Venue', ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  cycle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  venueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type SharedCoauthorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCoauthors'] = ResolversParentTypes['SharedCoauthors']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<SharedCoauthorsPeopleArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedInstitution'] = ResolversParentTypes['SharedInstitution']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedTopicsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTopics'] = ResolversParentTypes['SharedTopics']> = {
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<SharedTopicsTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillGroup'] = ResolversParentTypes['SkillGroup']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCompleteList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusClaim'] = ResolversParentTypes['StatusClaim']> = {
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  venueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type TalkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Talk'] = ResolversParentTypes['Talk']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
};

export type TalkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalkConnection'] = ResolversParentTypes['TalkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TalkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Talk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalkEdge'] = ResolversParentTypes['TalkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Talk'], ParentType, ContextType>;
};

export type TeachingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Teaching'] = ResolversParentTypes['Teaching']> = {
  courseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeachingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachingConnection'] = ResolversParentTypes['TeachingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeachingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Teaching']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeachingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachingEdge'] = ResolversParentTypes['TeachingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Teaching'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TopicClaimsArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['TopicPaperConnection'], ParentType, ContextType, RequireFields<TopicPapersArgs, 'first'>>;
  people?: Resolver<ResolversTypes['TopicPersonConnection'], ParentType, ContextType, RequireFields<TopicPeopleArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicPaperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPaperConnection'] = ResolversParentTypes['TopicPaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicPaperEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PaperFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicPaperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPaperEdge'] = ResolversParentTypes['TopicPaperEdge']> = {
  basis?: Resolver<ResolversTypes['TopicBasis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type TopicPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPersonConnection'] = ResolversParentTypes['TopicPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPersonEdge'] = ResolversParentTypes['TopicPersonEdge']> = {
  basis?: Resolver<Array<ResolversTypes['TopicBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<VenueClaimsArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<VenuePapersArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VenueType']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Venue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VenueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueCount'] = ResolversParentTypes['VenueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type VenueRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueRank'] = ResolversParentTypes['VenueRank']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Advising?: AdvisingResolvers<ContextType>;
  AdvisingConnection?: AdvisingConnectionResolvers<ContextType>;
  AdvisingEdge?: AdvisingEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  ArtifactConnection?: ArtifactConnectionResolvers<ContextType>;
  ArtifactEdge?: ArtifactEdgeResolvers<ContextType>;
  Authorship?: AuthorshipResolvers<ContextType>;
  AuthorshipConnection?: AuthorshipConnectionResolvers<ContextType>;
  AuthorshipEdge?: AuthorshipEdgeResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BridgeConnection?: BridgeConnectionResolvers<ContextType>;
  BridgeEdge?: BridgeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CoauthorConnection?: CoauthorConnectionResolvers<ContextType>;
  CoauthorEdge?: CoauthorEdgeResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  CollaborationNetwork?: CollaborationNetworkResolvers<ContextType>;
  CollaborationPath?: CollaborationPathResolvers<ContextType>;
  CollaborationPathConnection?: CollaborationPathConnectionResolvers<ContextType>;
  CollaborationPathEdge?: CollaborationPathEdgeResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ComponentConnection?: ComponentConnectionResolvers<ContextType>;
  ComponentEdge?: ComponentEdgeResolvers<ContextType>;
  DOI?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DistanceCount?: DistanceCountResolvers<ContextType>;
  DistanceMatrix?: DistanceMatrixResolvers<ContextType>;
  EgoNetwork?: EgoNetworkResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ORCID?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperAffiliation?: PaperAffiliationResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  PaperFacets?: PaperFacetsResolvers<ContextType>;
  PaperTopic?: PaperTopicResolvers<ContextType>;
  PaperTypeCount?: PaperTypeCountResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathRelaxation?: PathRelaxationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PersonPaperConnection?: PersonPaperConnectionResolvers<ContextType>;
  PersonPaperEdge?: PersonPaperEdgeResolvers<ContextType>;
  PersonStats?: PersonStatsResolvers<ContextType>;
  PersonTopicConnection?: PersonTopicConnectionResolvers<ContextType>;
  PersonTopicEdge?: PersonTopicEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
  Repository?: RepositoryResolvers<ContextType>;
  RepositoryConnection?: RepositoryConnectionResolvers<ContextType>;
  RepositoryEdge?: RepositoryEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchKindCount?: SearchKindCountResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  SharedCoauthors?: SharedCoauthorsResolvers<ContextType>;
  SharedInstitution?: SharedInstitutionResolvers<ContextType>;
  SharedTopics?: SharedTopicsResolvers<ContextType>;
  SkillGroup?: SkillGroupResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatusClaim?: StatusClaimResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Talk?: TalkResolvers<ContextType>;
  TalkConnection?: TalkConnectionResolvers<ContextType>;
  TalkEdge?: TalkEdgeResolvers<ContextType>;
  Teaching?: TeachingResolvers<ContextType>;
  TeachingConnection?: TeachingConnectionResolvers<ContextType>;
  TeachingEdge?: TeachingEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicPaperConnection?: TopicPaperConnectionResolvers<ContextType>;
  TopicPaperEdge?: TopicPaperEdgeResolvers<ContextType>;
  TopicPersonConnection?: TopicPersonConnectionResolvers<ContextType>;
  TopicPersonEdge?: TopicPersonEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Venue?: VenueResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueCount?: VenueCountResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  VenueRank?: VenueRankResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

