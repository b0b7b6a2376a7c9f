// What Mozilla's own reviewers run: no error, and no warning but the one place where Preact itself assigns markup.
import { spawnSync } from 'node:child_process';

const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });

const isPreacts = ({ code, message }) => code === 'UNSAFE_VAR_ASSIGNMENT' && message.endsWith('innerHTML');
/** Preact stands once in the screens' own part and once in the background's. */
const mostOfPreact = 2;

try {
  const { errors, warnings } = JSON.parse(stdout);
  const own = warnings.filter((warning) => !isPreacts(warning));
  for (const { _type, code, file, line, message } of [...errors, ...own])
    console.log(`${_type} ${code} ${file}:${line} ${message}`);
  const ofPreact = warnings.length - own.length;
  if (ofPreact > mostOfPreact) console.log(`${ofPreact} assignments of markup; Preact's own are ${mostOfPreact}.`);
  process.exitCode = errors.length + own.length > 0 || ofPreact > mostOfPreact ? 1 : 0;
} catch {
  console.log(`The linter gave no answer.\n${stdout}\n${stderr}`);
  process.exitCode = 1;
}
