/// <reference types="vite/client" />

/** Read by the editor when it starts a worker. */
declare var MonacoEnvironment: { getWorker(moduleId: string, label: string): Worker };
