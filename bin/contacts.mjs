const eMail =
  /(?:mailto:)?[\p{L}\p{N}._%+-]{1,256}\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/giu;
/** A country's code does not begin with 0, and a number with it has eight digits or more: "+2.18-2.61" is a gain. */
const international = /\+[1-9][\d\s().-]{6,}\d/gu;
const announced = /\b((?:tele)?phone|tel|mobile|cell|fax)\b(\s*[.:：]*\s*)\(?\d[\d\s().-]{5,}\d/giu;
const american = /\(\d{3}\)\s?\d{3}[\s-]\d{4}/gu;

/** No e-mail address and no telephone number enters the graph or a log, wherever a text prints it. */
export function withoutContacts(text) {
  if (!mayHoldContact.test(text)) return text;
  const masked = mayHoldAddress.test(text) ? text.replace(eMail, '[e-mail removed]') : text;
  if (!mayHoldNumber.test(masked)) return masked;
  return masked
    .replace(international, (number) =>
      number.replace(/\D/gu, '').length < 8 ? number : '[telephone removed]',
    )
    .replace(announced, '$1$2[telephone removed]')
    .replace(american, '[telephone removed]');
}

/** Quick looks, the quickest first, that spare nearly every text of a large file the searches above. */
const mayHoldContact = /[@\d[(]/u;
const mayHoldAddress = /@|[[(]at[)\]]/iu;
const mayHoldNumber = /\d[\d\s().-]{5,}\d/u;
