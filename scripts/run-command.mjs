import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const longestMinutes = 20;

/** Runs a command to its end and keeps what it said; one that hangs is stopped and has not worked. */
export function runCommand([command, ...args], env = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: undefined, ...env },
    timeout: longestMinutes * 60_000,
    killSignal: 'SIGKILL',
  });
  const pipes = [child.stdout, child.stderr];
  const said = [];
  for (const pipe of pipes) pipe.setEncoding('utf8').on('data', (text) => said.push(text));
  return new Promise((resolve) => {
    child.on('error', (error) => said.push(`${error}\n`));
    // What a killed runner leaves behind holds its pipes open, and must not hold us.
    child.on('exit', () => setTimeout(() => pipes.map((pipe) => pipe.destroy()), 2000).unref());
    child.on('close', (code, signal) => {
      if (signal) said.push(`\nStopped by ${signal}. No stage may take longer than ${longestMinutes} minutes.\n`);
      resolve({ worked: code === 0, output: stripVTControlCharacters(said.join('')) });
    });
  });
}
