/** The record of a thing whose statement returned the values of these properties, in this order; null for no thing. */
export function recordOf<Found>(properties: readonly string[], values: readonly unknown[]): Found;
export function recordOf<Found>(
  properties: readonly string[],
  values: readonly unknown[] | null,
): Found | null;
export function recordOf(properties: readonly string[], values: readonly unknown[] | null): unknown {
  if (values === null) return null;
  const record: Record<string, unknown> = {};
  for (let at = 0; at < properties.length; at += 1) record[properties[at]!] = values[at];
  return record;
}
