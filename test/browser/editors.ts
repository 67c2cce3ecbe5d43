import type { Page } from 'puppeteer-core';

type Editor = 'operation.graphql' | 'variables.json' | 'response.json';
export interface Answer {
  readonly data?: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors?: { message: string }[];
}
interface Model {
  uri: { path: string };
  getValue(): string;
  setValue(text: string): void;
}
declare const __MONACO: {
  editor: { getModels(): Model[]; getModelMarkers(filter: object): { message: string }[] };
};

/** The text of one of the three editors. */
export const textOf = (page: Page, editor: Editor): Promise<string> =>
  page.evaluate(
    (name) =>
      __MONACO.editor
        .getModels()
        .find(({ uri }) => uri.path.endsWith(name))
        ?.getValue() ?? '',
    editor,
  );

export const write = (page: Page, editor: Editor, text: string): Promise<void> =>
  page.evaluate(
    (name, words) =>
      __MONACO.editor
        .getModels()
        .find(({ uri }) => uri.path.endsWith(name))
        ?.setValue(words),
    editor,
    text,
  );

/** What the workers of the editors find wrong with their texts. */
export const remarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => __MONACO.editor.getModelMarkers({}).map(({ message }) => message));

export const tabTitles = (page: Page): Promise<string[]> =>
  page.$$eval('[id^="graphiql-session-tab-"]', (tabs) => tabs.map((tab) => tab.textContent));

export const openTab = (page: Page, index: number): Promise<void> =>
  page.$eval(`#graphiql-session-tab-${index}`, (tab) => (tab as HTMLElement).click());

/** Presses the button and reads the answer that then stands in the third editor. */
export async function run(page: Page): Promise<Answer> {
  await write(page, 'response.json', '');
  await page.click('.graphiql-execute-button');
  return answer(page);
}

export async function answer(page: Page): Promise<Answer> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const text = await textOf(page, 'response.json');
    if (text.trim()) return JSON.parse(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The playground showed no answer within 20 s.');
}
