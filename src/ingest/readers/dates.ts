/** What a year field says. "2021?" is 2021, doubtful; "in press", "MMXX" and 20200 say nothing, and are doubtful. */
export function yearOf(printed: string | number | null | undefined): {
  readonly year: number | null;
  readonly isDoubtful: boolean;
} {
  if (printed === null || printed === undefined || printed === '') return { year: null, isDoubtful: false };
  if (typeof printed === 'number') {
    return isYear(printed) ? { year: printed, isDoubtful: false } : { year: null, isDoubtful: true };
  }
  const text = printed.trim();
  if (text === '') return { year: null, isDoubtful: false };
  const plain = /^(\d{4})$/u.exec(text)?.[1];
  if (plain !== undefined && isYear(Number(plain))) return { year: Number(plain), isDoubtful: false };
  const within = /(?<!\d)([12]\d{3})(?!\d)/u.exec(text)?.[1];
  return { year: within === undefined ? null : Number(within), isDoubtful: true };
}

/** Before Christ below zero; there is no year 0. */
const isYear = (year: number): boolean =>
  Number.isInteger(year) && year !== 0 && year > -10_000 && year < 3000;

/** "2019", "2019-05" or "2019-05-01" of parts that may be missing or beyond the calendar; null without a year from 1000 on. */
export function partialDate(
  year: number | string | null | undefined,
  month?: number | string | null,
  day?: number | string | null,
): string | null {
  const [y, m, d] = [Number(year ?? NaN), Number(month ?? NaN), Number(day ?? NaN)];
  if (!Number.isInteger(y) || y < 1000 || y > 2999) return null;
  if (!Number.isInteger(m) || m < 1 || m > 12) return String(y);
  const withMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (!Number.isInteger(d) || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return withMonth;
  return `${withMonth}-${String(d).padStart(2, '0')}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 of "5", "May", "sept."; null for anything else ("Spring", "Jul.-Sep."). */
export function monthOf(printed: string | null | undefined): number | null {
  const text = printed?.trim().toLowerCase().replace(/\.$/u, '') ?? '';
  if (/^\d{1,2}$/u.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  if (!/^[a-z]{3,9}$/u.test(text)) return null;
  const at = months.indexOf(text.slice(0, 3));
  return at < 0 ? null : at + 1;
}
