import { existsSync } from 'node:fs';
import { buildProgram, buildWeb } from './build-steps.mjs';
import { checkMaven, checkPort, findJava } from './machine.mjs';
import { installPackages } from './packages.mjs';
import { reportTo } from './report.mjs';

/** Checks this machine, then installs and builds what is missing or out of date; says nothing of what is there. */
export async function setUp({ output, willServe = false, willTest = false }) {
  if (existsSync('.env')) process.loadEnvFile();
  if (willTest || (willServe && !process.env.NEO4J_URI)) {
    findJava();
    checkMaven();
  }
  if (willServe) await checkPort();
  const report = reportTo(output);
  await installPackages(report);
  await buildProgram(report);
  await buildWeb(report);
}
