/** What one request may ask for. The numbers stand here alone: the checks, `dataset.limits` and the documentation read them. */
export const maxPageSize = 100;
export const maxDepth = 15;
export const maxAliases = 30;
export const maxCost = 25_000;
export const maxTokens = 1_000;
export const maxBodyBytes = 100_000;
export const maxErrors = 9;
export const maxJsonNesting = 60;
export const maxListLength = 250;
export const maxNodes = 100;
export const maxMatrixColumns = 1_000;
export const maxTextLength = 500;
export const maxFilterNesting = 5;
export const maxPathLength = 10;
export const maxEgoNodes = 500;
export const maxEgoDepth = 5;
/** Of the address of a drawn network: browsers, proxies and Node take at least as much. */
export const maxAddressLength = 6_000;
/** Of a bibliography that the server gives as a file; the command line has no such limit. */
export const maxFilePapers = 10_000;

/** Milliseconds, each shorter than the next: one read of the database, one operation, one request. */
export const readTimeoutMs = 5_000;
export const operationTimeoutMs = 10_000;
export const requestTimeoutMs = 30_000;
export const headersTimeoutMs = 10_000;
/** A file may be long, and its reader slow. */
export const fileTimeoutMs = 60_000;
