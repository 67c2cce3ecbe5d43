/** Citation.js comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean });
    readonly data: unknown;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
