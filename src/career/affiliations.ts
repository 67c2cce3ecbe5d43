import { page, type Ask, type PageArgs } from '../ask/index.js';
import { allOf, assemble, type Assembled } from '../filter/condition.js';
import { fragments } from '../filter/fragments.js';
import { idRules, rule } from '../filter/rules.js';
import type { AffiliationFilter, AffiliationOrder } from '../generated/graphql.js';
import {
  affiliationCountOfInstitution,
  affiliationCountOfPerson,
  affiliationsOfInstitution,
  affiliationsOfPerson,
} from './career.queries.js';

const rules = fragments(import.meta.dirname, 'affiliationRules');

interface AffiliationArgs extends PageArgs {
  readonly filter?: AffiliationFilter | null;
}

const latestFirst: AffiliationOrder = { field: 'START', direction: 'DESC' };

/** A page of one person's times. */
export async function personAffiliations(
  ask: Ask,
  id: string,
  args: AffiliationArgs & { readonly orderBy?: AffiliationOrder | null },
) {
  const { where, params } = await selectAffiliations(ask, args.filter);
  const orderBy = args.orderBy ?? latestFirst;
  const { field, direction } = orderBy;
  const named = { ...args, orderBy };
  return page(
    ask,
    affiliationsOfPerson.variant({ 'where: affiliation': where }),
    id,
    named,
    `${field} ${direction}`,
    affiliationCountOfPerson.variant({ 'where: affiliation': where }),
    { ...params, orderBy: field, descending: direction === 'DESC' },
  );
}

/** A page of the times at one institution, the latest start first. */
export async function institutionAffiliations(
  ask: Ask,
  id: string,
  args: AffiliationArgs & { readonly includeUnits?: boolean | null },
) {
  const { where, params } = await selectAffiliations(ask, args.filter);
  const includeUnits = args.includeUnits ?? true;
  const named = { ...args, includeUnits };
  return page(
    ask,
    affiliationsOfInstitution.variant({ 'where: affiliation': where }),
    id,
    named,
    'start, latest first',
    affiliationCountOfInstitution.variant({ 'where: affiliation': where }),
    { ...params, includeUnits },
  );
}

async function selectAffiliations(
  ask: Ask,
  filter: AffiliationFilter | null | undefined,
): Promise<Assembled> {
  const condition = allOf([
    ...rule('kind', filter?.kind),
    ...(await idRules(ask, 'institution', 'Institution', filter?.institution, 'filter.institution')),
    ...rule('from', filter?.years?.from),
    ...rule('to', filter?.years?.to),
    ...rule('isCurrent', filter?.isCurrent),
  ]);
  return assemble(rules, condition);
}
