import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/* The editors check and complete in workers from our own origin; GraphiQL's ready-made set-up would talk on the console. */
const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphqlWorker };

globalThis.MonacoEnvironment = {
  getWorker: (_moduleId: string, label: string) => new (workers[label] ?? EditorWorker)(),
};
