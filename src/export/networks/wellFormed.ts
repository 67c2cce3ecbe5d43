/** Halves of surrogate pairs, which UTF-8 has no form for, become U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
