import { GraphQLError, type GraphQLScalarType, Kind as Literal, type ValueNode } from 'graphql';
import { canonicalValue } from './identifiers.js';

/** Scalars of the schema. Input takes the common forms; output is canonical. */
export const scalarResolvers = {
  PartialDate: textScalar('PartialDate', 'a date such as 2019, 2019-05 or 2019-05-01', partialDate),
  DateTime: textScalar('DateTime', 'an instant such as 2026-11-21T09:30:00Z', instant),
  URL: textScalar('URL', 'an absolute http or https address', webAddress),
  DOI: textScalar('DOI', 'a DOI such as 10.18653/v1/p19-1001', (text) => canonicalValue('DOI', text)),
  ORCID: textScalar('ORCID', 'an ORCID iD with its check digit, such as 0000-0002-1825-0097', (text) =>
    canonicalValue('ORCID', text),
  ),
  BigInt: scalar({
    serialize: printedNumber,
    parseValue: (value) => printedNumber(value),
    parseLiteral: (node) =>
      printedNumber(node.kind === Literal.INT || node.kind === Literal.STRING ? node.value : undefined),
  }),
};

/** Name and description stand in the schema: here are the functions alone. */
function scalar(functions: Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>) {
  return functions as GraphQLScalarType;
}

/** `read` gives the canonical form, or null for what is none. */
function textScalar(name: string, expected: string, read: (text: string) => string | null) {
  const check = (value: unknown, node?: ValueNode): string => {
    const canonical = typeof value === 'string' ? read(value) : null;
    if (canonical === null) throw new GraphQLError(`${name} is ${expected}.`, { nodes: node });
    return canonical;
  };
  return scalar({
    serialize: (value) => check(value),
    parseValue: (value) => check(value),
    parseLiteral: (node) => check(node.kind === Literal.STRING ? node.value : undefined, node),
  });
}

/** Up to 2^53 - 1 a number; beyond, where JSON readers round, a string of digits. */
function printedNumber(value: unknown): number | string {
  const isWhole =
    typeof value === 'bigint' ||
    Number.isInteger(value) ||
    (typeof value === 'string' && /^-?\d{1,400}$/.test(value));
  if (!isWhole) throw new GraphQLError('BigInt is a whole number, or a string of digits.');
  const number = BigInt(value as bigint | number | string);
  return Number.isSafeInteger(Number(number)) ? Number(number) : String(number);
}

function partialDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // 2019-02-30 would become a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function instant(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function webAddress(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
}
