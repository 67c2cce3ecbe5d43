/** An external identifier in the one form in which the graph keeps it. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The canonical form of any common form (bare, prefixed, address), or null when it is none of that scheme. */
export function canonical({ scheme, value }: Identifier): Identifier | null {
  const text = decode(value).trim();
  switch (scheme) {
    case 'DOI':
      return doi(text);
    case 'ARXIV':
      return match(
        'ARXIV',
        text,
        /^(?:arxiv:|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/iu,
        lower,
      );
    case 'ACL':
      return match(
        'ACL',
        text,
        /^(?:acl:|https?:\/\/(?:www\.)?aclanthology\.org\/)?([a-z]\d{2}-\d{4,5}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(?:\.pdf|\/)?$/iu,
        anthology,
      );
    case 'ORCID':
      return orcid(text);
    case 'ROR':
      return match('ROR', text, /^(?:ror:|https?:\/\/ror\.org\/)?(0[a-z0-9]{6}\d{2})$/iu, lower);
    case 'OPENREVIEW':
      return match(
        'OPENREVIEW',
        text,
        /^(?:openreview:|https?:\/\/openreview\.net\/(?:forum|pdf)\?id=)?([\w-]+)$/u,
      );
    case 'OPENALEX':
      return match(
        'OPENALEX',
        text,
        /^(?:openalex:|https?:\/\/(?:api\.)?openalex\.org\/(?:\w+\/)?)?([wasivtp]\d+)$/iu,
        (id) => id.toUpperCase(),
      );
    case 'DBLP':
      return match(
        'DBLP',
        text,
        /^(?:dblp:|https?:\/\/dblp\.(?:org|uni-trier\.de)\/(?:rec|pid)\/)?([\w./-]+?)(?:\.html|\.xml)?$/u,
      );
    case 'SEMANTIC_SCHOLAR':
      return match(
        'SEMANTIC_SCHOLAR',
        text,
        /^(?:s2:|https?:\/\/(?:www\.)?semanticscholar\.org\/(?:paper|author)\/(?:[^/]+\/)?)?([0-9a-f]{40}|\d+)$/iu,
        lower,
      );
    default:
      return text === '' ? null : { scheme, value: text };
  }
}

/** Two registrars' DOIs are another scheme's id in disguise: arXiv's and the ACL Anthology's. */
export function withImplied(identifier: Identifier): Identifier[] {
  if (identifier.scheme !== 'DOI') return [identifier];
  const arxiv = /^10\.48550\/arxiv\.(.+)$/u.exec(identifier.value)?.[1];
  const acl = /^10\.18653\/v1\/(.+)$/u.exec(identifier.value)?.[1];
  const implied = arxiv
    ? canonical({ scheme: 'ARXIV', value: arxiv })
    : acl
      ? canonical({ scheme: 'ACL', value: acl })
      : null;
  return implied ? [identifier, implied] : [identifier];
}

/** "doi:10.1/x": the id of an ExternalId node. */
export const externalIdOf = ({ scheme, value }: Identifier): string => `${scheme.toLowerCase()}:${value}`;

/** Which of a paper's identifiers are proof that two records are one paper, the strongest first. */
export const paperSchemes = ['DOI', 'ACL', 'ARXIV', 'DBLP', 'OPENALEX', 'SEMANTIC_SCHOLAR', 'ISBN'] as const;

function doi(text: string): Identifier | null {
  const bare = text
    .replace(/^doi:\s*/iu, '')
    .replace(/^https?:\/\/(?:[\w-]+\.)*doi\.org\//iu, '')
    .replace(/\\(.)/gu, '$1')
    .replace(/\s+/gu, '')
    .replace(/[.,;]+$/u, '')
    .toLowerCase();
  return /^10\.\d{4,9}\/\S+$/u.test(bare) ? { scheme: 'DOI', value: bare } : null;
}

function orcid(text: string): Identifier | null {
  const digits = /(?:^|orcid:|orcid\.org\/)(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])$/iu
    .exec(text)
    ?.slice(1)
    .join('')
    .toUpperCase();
  if (digits === undefined || checksum(digits.slice(0, 15)) !== digits[15]) return null;
  return { scheme: 'ORCID', value: digits.replace(/(.{4})(?=.)/gu, '$1-') };
}

/** ISO 7064 MOD 11-2. */
function checksum(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

function match(
  scheme: string,
  text: string,
  form: RegExp,
  write: (id: string) => string = (id) => id,
): Identifier | null {
  const id = form.exec(text)?.[1];
  return id === undefined ? null : { scheme, value: write(id) };
}
const lower = (id: string): string => id.toLowerCase();
/** P19-1001 is written large, 2024.acl-long.1 small. */
const anthology = (id: string): string => (/^[a-z]\d{2}-/iu.test(id) ? id.toUpperCase() : id.toLowerCase());

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
