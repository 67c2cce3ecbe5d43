/* What readers complain of. Scripts and the manual rely on these words. */

/** Why a record was not taken. */
export const rejectCodes = {
  MALFORMED_RECORD: 'The record breaks the rules of its format.',
  RECORD_TOO_LARGE: 'The record is larger than 10 MB.',
  NESTED_TOO_DEEP: 'The record is nested deeper than 100 levels.',
  NO_TITLE_NO_IDENTIFIER: 'The record has neither a title nor an identifier.',
  NO_NAME: 'The record names nobody.',
  DECISION_REFUSED: 'A decision by hand names what no record knows, or contradicts another.',
  SAME_ID_TWICE: 'The file holds another record of the same identifier with other contents.',
} as const;
export type RejectCode = keyof typeof rejectCodes;

/** Why a file was not read, or not to its end. */
export const unreadableCodes = {
  NOT_FOUND: 'There is no such file, or it may not be read.',
  EMPTY_FILE: 'The file is empty.',
  BINARY_FILE: 'The file is no text.',
  UNKNOWN_FORMAT: 'No reader knows the format.',
  UNKNOWN_ENCODING: 'The encoding is not known here.',
  UNPACKS_TOO_FAR: 'The file unpacks to more than 200 times its size.',
  TRUNCATED: 'The file ends in the middle.',
  MALFORMED_FILE: 'The file breaks the rules of its format, and what follows cannot be told.',
  NEWER_VERSION: 'The export is of a newer version of its format.',
  ALTERED_FILE: 'The export is not as it was written.',
  MISSING_COLUMNS: 'The columns that are needed are missing.',
} as const;
export type UnreadableCode = keyof typeof unreadableCodes;

/** What was noticed about a record that was taken. */
export const warningCodes = {
  YEAR_UNCLEAR: 'The year is not plainly a year.',
  IDENTIFIER_MALFORMED: 'An identifier is none of its scheme; kept as it stands.',
  AUTHORS_UNCLEAR: 'The authors cannot be told apart; the paper is kept without them.',
  NAME_TWICE: 'One name stands twice on one paper.',
  NAME_IS_ADDRESS: 'An e-mail address stands for a name.',
  NAME_IS_NOBODY: 'A word such as "Anonymous" stands for a name.',
  AFFILIATION_AS_AUTHOR: 'An affiliation was deposited as if it were an author.',
  AFFILIATIONS_OUT_OF_STEP: 'Authors and affiliations differ in number; the affiliations are left out.',
  KEY_MADE: 'The record has no key; one was made.',
  KEY_TWICE: 'The key is used twice; both records are kept.',
  PARENT_MISSING: 'The record refers to another that the file does not hold.',
  CONTACT_REMOVED: 'An e-mail address or telephone number was taken out.',
  FIELD_UNREADABLE: 'A field was left out because it cannot be read.',
  ENCODING_GUESSED: 'Bytes that are no UTF-8 were read as Windows-1252.',
  TRUNCATED_LIST: 'The source cut the list of authors.',
} as const;
export type WarningCode = keyof typeof warningCodes;
