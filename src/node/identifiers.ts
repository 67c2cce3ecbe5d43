/** Naming schemes of identifiers that others gave; the words of IdScheme in the schema. */
export const schemes = [
  'DOI',
  'ORCID',
  'ROR',
  'ARXIV',
  'ACL',
  'DBLP',
  'OPENALEX',
  'SEMANTIC_SCHOLAR',
  'ISSN',
  'ISBN',
  'OPENREVIEW',
  'WIKIDATA',
  'URL',
  'OTHER',
] as const;
export type Scheme = (typeof schemes)[number];

/** An identifier that somebody else gave, `value` in the scheme's canonical form and without prefix. */
export interface Identifier {
  readonly scheme: Scheme;
  readonly value: string;
}

/** The key under which the graph stores an identifier: "doi:10.1000/1". */
export const externalIdKey = ({ scheme, value }: Identifier): string => `${scheme.toLowerCase()}:${value}`;

/** From the text a record holds, "DOI:10.1000/1". */
export function identifierOf(stored: string): Identifier {
  const colon = stored.indexOf(':');
  return { scheme: stored.slice(0, colon) as Scheme, value: stored.slice(colon + 1) };
}

/** The canonical value, whatever common form it came in (bare, prefixed, an address, any case where the scheme allows it);
 *  null for what is no identifier of the scheme. */
export function canonicalValue(scheme: Scheme, text: string): string | null {
  const bare = withoutAddress(scheme, text.normalize('NFC').trim());
  return bare === '' ? null : forms[scheme](bare);
}

/** Reads a prefixed identifier, its address or, where it cannot be anything else, the bare identifier.
 *  Null for a text that is none; `value: null` for one whose scheme is plain but whose value is malformed. */
export function readIdentifier(text: string): { scheme: Scheme; value: string | null } | null {
  const given = text.trim();
  const scheme = schemeOfAddress(given) ?? schemeOfPrefix(given);
  if (scheme !== null) return { scheme, value: canonicalValue(scheme, given) };
  const bare = recognisable.find(([form]) => form.test(given))?.[1];
  return bare === undefined ? null : { scheme: bare, value: canonicalValue(bare, given) };
}

/** One paper's DOI may be an arXiv or ACL identifier in disguise: every identifier under which the same thing may be stored. */
export function sameAs(identifier: Identifier): Identifier[] {
  const { scheme, value } = identifier;
  if (scheme === 'DOI') {
    const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(value)?.[1];
    if (arxiv !== undefined) return [identifier, { scheme: 'ARXIV', value: forms.ARXIV(arxiv) ?? arxiv }];
    const acl = /^10\.18653\/v1\/(.+)$/.exec(value)?.[1];
    if (acl !== undefined) return [identifier, { scheme: 'ACL', value: forms.ACL(acl) ?? acl }];
  }
  if (scheme === 'ARXIV') return [identifier, { scheme: 'DOI', value: `10.48550/arxiv.${value}` }];
  if (scheme === 'ACL') return [identifier, { scheme: 'DOI', value: `10.18653/v1/${value.toLowerCase()}` }];
  return [identifier];
}

/** Where an identifier leads; null for schemes without addresses. `kind` tells dblp's and Semantic Scholar's people from papers. */
export function addressOf({ scheme, value }: Identifier, isPerson: boolean): string | null {
  const path = value.split('/').map(encodeURIComponent).join('/');
  switch (scheme) {
    case 'DOI':
      return `https://doi.org/${path}`;
    case 'ORCID':
      return `https://orcid.org/${value}`;
    case 'ROR':
      return `https://ror.org/${value}`;
    case 'ARXIV':
      return `https://arxiv.org/abs/${path}`;
    case 'ACL':
      return isPerson ? `https://aclanthology.org/people/${path}/` : `https://aclanthology.org/${path}`;
    case 'DBLP':
      return isPerson ? `https://dblp.org/pid/${path}` : `https://dblp.org/rec/${path}`;
    case 'OPENALEX':
      return `https://openalex.org/${value}`;
    case 'SEMANTIC_SCHOLAR':
      return isPerson
        ? `https://www.semanticscholar.org/author/${path}`
        : `https://www.semanticscholar.org/paper/${path}`;
    case 'ISSN':
      return `https://portal.issn.org/resource/ISSN/${value}`;
    case 'OPENREVIEW':
      return isPerson
        ? `https://openreview.net/profile?id=${encodeURIComponent(value)}`
        : `https://openreview.net/forum?id=${encodeURIComponent(value)}`;
    case 'WIKIDATA':
      return `https://www.wikidata.org/wiki/${value}`;
    case 'URL':
      return value;
    case 'ISBN':
    case 'OTHER':
      return null;
  }
}

/** ISO 7064 MOD 11-2 over the first 15 digits, as ORCID's structure of the identifier prescribes. */
export function hasOrcidChecksum(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

/** Bare forms that can be nothing else. */
const recognisable: readonly [RegExp, Scheme][] = [
  [/^10\.\d{4,9}\//, 'DOI'],
  [/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i, 'ORCID'],
  [/^\d{4}\.\d{4,5}(v\d+)?$/i, 'ARXIV'],
  [/^([A-Z]\d{2}-\d{4,5}|\d{4}\.\w+-\w+\.\d+)$/i, 'ACL'],
  [/^[WAI]\d{4,12}$/, 'OPENALEX'],
];

const prefixes = new Map<string, Scheme>([
  ['doi', 'DOI'],
  ['orcid', 'ORCID'],
  ['ror', 'ROR'],
  ['arxiv', 'ARXIV'],
  ['acl', 'ACL'],
  ['dblp', 'DBLP'],
  ['openalex', 'OPENALEX'],
  ['s2', 'SEMANTIC_SCHOLAR'],
  ['semantic_scholar', 'SEMANTIC_SCHOLAR'],
  ['semanticscholar', 'SEMANTIC_SCHOLAR'],
  ['issn', 'ISSN'],
  ['isbn', 'ISBN'],
  ['openreview', 'OPENREVIEW'],
  ['wikidata', 'WIKIDATA'],
  ['url', 'URL'],
]);

/** Hosts whose addresses are identifiers, and the part of the path in front of the identifier. */
const hosts: readonly [RegExp, RegExp, Scheme][] = [
  [/^(dx\.)?doi\.org$/, /^\//, 'DOI'],
  [/^orcid\.org$/, /^\//, 'ORCID'],
  [/^ror\.org$/, /^\//, 'ROR'],
  [/^(export\.)?arxiv\.org$/, /^\/(abs|pdf|html)\//, 'ARXIV'],
  [/^aclanthology\.org$/, /^\/(people\/)?/, 'ACL'],
  [/^(dblp\.org|dblp\.uni-trier\.de|dblp\.dagstuhl\.de)$/, /^\/(pid|rec)\//, 'DBLP'],
  [/^(api\.)?openalex\.org$/, /^\/((works|authors|institutions|sources|topics)\/)?/i, 'OPENALEX'],
  [/^(api\.)?semanticscholar\.org$/, /^\/(paper|author)\/([^/]+\/)?/, 'SEMANTIC_SCHOLAR'],
  [/^openreview\.net$/, /^\/(forum|profile|pdf)/, 'OPENREVIEW'],
  [/^wikidata\.org$/, /^\/(wiki|entity)\//, 'WIKIDATA'],
];

const forms: Readonly<Record<Scheme, (bare: string) => string | null>> = {
  DOI: (bare) => {
    const doi = unescaped(bare)
      .replace(/\s+/g, '')
      .replace(/(?<![.,;:])[.,;:]+$/, '')
      .toLowerCase()
      .replace(/^(10\.48550\/arxiv\..*\d)v\d+$/, '$1');
    return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : null;
  },
  ORCID: (bare) => {
    const digits = bare.replace(/[\s-]/g, '').toUpperCase();
    if (!/^\d{15}[\dX]$/.test(digits)) return null;
    const orcid = (digits.match(/.{4}/g) ?? []).join('-');
    return hasOrcidChecksum(orcid) ? orcid : null;
  },
  ROR: (bare) => matching(/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, bare.toLowerCase()),
  ARXIV: (bare) => {
    const number = bare
      .toLowerCase()
      .replace(/\.pdf$/, '')
      .replace(/v\d+$/, '');
    return matching(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[a-z]{2})?\/\d{7})$/, number);
  },
  ACL: (bare) => {
    const id = bare.replace(/\/$/, '').replace(/\.(pdf|bib)$/, '');
    if (/^[a-z]\d{2}-\d{4,5}$/i.test(id)) return id.toUpperCase();
    if (/^\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+$/i.test(id)) return id.toLowerCase();
    return matching(/^[a-z0-9]+(-[a-z0-9]+)+$/, id);
  },
  DBLP: (bare) => matching(/^[\w.-]+(\/[\w.-]+)+$/, bare.replace(/\.(html|xml|bib)$/, '')),
  OPENALEX: (bare) => matching(/^[WAISTVCPF]\d{4,12}$/, bare.toUpperCase()),
  SEMANTIC_SCHOLAR: (bare) => matching(/^([0-9a-f]{40}|\d+)$/, bare.toLowerCase()),
  ISSN: (bare) => {
    const digits = bare.replace(/[\s-]/g, '').toUpperCase();
    return /^\d{7}[\dX]$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
  },
  ISBN: (bare) => matching(/^(\d{13}|\d{9}[\dX])$/, bare.replace(/[\s-]/g, '').toUpperCase()),
  OPENREVIEW: (bare) => matching(/^[~\w-]\S*$/, bare),
  WIKIDATA: (bare) => matching(/^Q[1-9]\d*$/, bare.toUpperCase()),
  URL: (bare) => address(bare)?.href.replace(/\/$/, '') ?? null,
  OTHER: (bare) => bare,
};

function withoutAddress(scheme: Scheme, text: string): string {
  if (scheme === 'URL') return text.replace(/^url:\s*/i, '');
  const found = addressedAs(text);
  if (found !== null) return found.scheme === scheme ? found.bare : text;
  return schemeOfPrefix(text) === scheme ? text.slice(text.indexOf(':') + 1).trim() : text;
}

function schemeOfPrefix(text: string): Scheme | null {
  const prefix = /^([a-z0-9_]+):(?!\/\/)/i.exec(text)?.[1];
  return prefix === undefined ? null : (prefixes.get(prefix.toLowerCase()) ?? null);
}

function schemeOfAddress(text: string): Scheme | null {
  return addressedAs(text)?.scheme ?? (address(text) === null ? null : 'URL');
}

function addressedAs(text: string): { scheme: Scheme; bare: string } | null {
  const url = address(text) ?? (/^[a-z.-]+\.(org|net|de)\//i.test(text) ? address(`https://${text}`) : null);
  if (url === null) return null;
  const host = url.hostname.replace(/^www\./, '');
  for (const [name, before, scheme] of hosts) {
    if (!name.test(host) || !before.test(url.pathname)) continue;
    const rest = restOf(url, before, scheme);
    if (rest) return { scheme, bare: decoded(rest) };
  }
  return null;
}

function restOf(url: URL, before: RegExp, scheme: Scheme): string | null {
  if (scheme === 'OPENREVIEW') return url.searchParams.get('id');
  const path = url.pathname.replace(before, '');
  // A DOI may hold any character, so nothing of its address is left out.
  return scheme === 'DOI' ? `${path}${url.search}${url.hash}` : path.replace(/\/$/, '');
}

function address(text: string): URL | null {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** TeX and HTML escapes that stand in DOIs of bibliographies. */
const unescaped = (text: string) =>
  text
    .replace(/\\([_%&#$])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const matching = (form: RegExp, text: string) => (form.test(text) ? text : null);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
