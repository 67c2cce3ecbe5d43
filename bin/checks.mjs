import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './machine.mjs';
import { runProgram } from './program.mjs';

/** What is checked besides jest's tests: title -> check, which gives null or what is wrong. */
export const checks = [
  ['types', () => tool('typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['types of the web pages', () => tool('typescript/bin/tsc', '--noEmit', '-p', 'web')],
  ['lint rules and descriptions of the schema', () => tool('eslint/bin/eslint.js', '.')],
  ['format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['generated code', generatedCodeIsUpToDate],
];

async function tool(path, ...args) {
  const { code, output } = await runProgram(process.execPath, [join(root, 'node_modules', path), ...args]);
  return code === 0 ? null : firstLines(output, 60);
}

const firstLines = (text, count) => text.split('\n').slice(0, count).join('\n');

/** Generates anew beside it, and compares. */
async function generatedCodeIsUpToDate() {
  const folder = mkdtempSync(join(tmpdir(), 'coterie-codegen-'));
  try {
    const fresh = join(folder, 'graphql.ts');
    const env = { ...process.env, COTERIE_CODEGEN_OUTPUT: fresh };
    const generator = join(root, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');
    const { code, output } = await runProgram(process.execPath, [generator, '--config', 'codegen.ts'], {
      env,
    });
    if (code !== 0) return output;
    const file = join(root, 'src', 'generated', 'graphql.ts');
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return readFileSync(fresh, 'utf8') === committed
      ? null
      : 'src/generated/graphql.ts is out of date: run `npm run codegen`.';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
