import { spawn } from 'node:child_process';
import { root } from './machine.mjs';

/** Runs a program in the folder of this checkout. Gives its exit code (null: killed) and all that it printed;
 *  `onLine` hears each line as it comes. It ends when we are told to end. */
export function runProgram(command, args, { env = process.env, onLine = () => {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const passOn = (signal) => {
      child.kill(signal);
      child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.once(signal, passOn);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        text.split('\n').filter(Boolean).forEach(onLine);
      });
    }
    const end = (code) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(null);
    });
    child.once('close', end);
  });
}
