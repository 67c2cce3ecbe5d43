import { Readable } from 'node:stream';
import { answerTo, contextOf, outcomeOf, withGraph, type Asked, type Asking } from './asking.js';
import type { Command, OwnOptions } from './command.js';
import { toOutput } from './output.js';

/** A command that is one GraphQL question with an answer in pages, one or all of them: each is printed before the next is asked for, so that any number
 *  needs the memory of one. */
export interface AskingInPages<Page> extends Omit<Asking<Page>, 'lines' | 'missing'> {
  /** The cursor behind which the next page begins; null: no other is wanted, or none is there. */
  after(page: Page, own: OwnOptions): string | null;
  /** What is printed for a person, and for programs: one document. */
  text(pages: AsyncIterable<Page>, own: OwnOptions): AsyncIterable<string>;
  json(pages: AsyncIterable<Page>): AsyncIterable<string>;
}

export const askingInPages = <Page>(question: AskingInPages<Page>): Command => ({
  ...question,
  run: async (words, { json, own }) => {
    try {
      await withGraph(async (asked) => {
        const pages = pagesOf(question, words, own, asked);
        await toOutput(Readable.from(json ? question.json(pages) : question.text(pages, own)), null);
      });
    } catch (error) {
      // Whoever stops reading (`| head`) has what it wanted.
      if ((error as { code?: unknown }).code !== 'EPIPE') return outcomeOf(error);
    }
    return { exit: 0 };
  },
});

/** All are of one state of the network; nothing that is looked up for a page is kept for the next. */
async function* pagesOf<Page>(
  { document, variables, after }: AskingInPages<Page>,
  words: readonly string[],
  own: OwnOptions,
  asked: Asked,
): AsyncGenerator<Page> {
  const context = contextOf(asked);
  const given = await variables(words, own, context.ask);
  for (let cursor: string | null = null; ;) {
    const page: Page = await answerTo(
      document,
      { ...given, after: cursor },
      { ...context, ask: asked.newAsk() },
    );
    yield page;
    cursor = after(page, own);
    if (cursor === null) return;
  }
}
