// What Mozilla's own reviewers run: no error, and no warning but where Preact itself assigns markup, and where the content
// script imports a script of ours, whose address each browser makes anew.
import { spawnSync } from 'node:child_process';

const folder = process.argv[2] ?? '.output/firefox-mv3';
const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder, '--output', 'json'];
const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });

const isPreacts = ({ code, message }) => code === 'UNSAFE_VAR_ASSIGNMENT' && message.endsWith('innerHTML');
const isLateScript = ({ code, file, message }) =>
  code === 'UNSAFE_VAR_ASSIGNMENT' &&
  file === 'content-scripts/tiktok.js' &&
  message.startsWith('Unsafe call to import');
/** Preact stands once in the screens' own part and once in the background's. */
const mostOfPreact = 2;

try {
  const { errors, warnings } = JSON.parse(stdout);
  const own = warnings.filter((warning) => !isPreacts(warning) && !isLateScript(warning));
  for (const { _type, code, file, line, message } of [...errors, ...own])
    console.log(`${_type} ${code} ${file}:${line} ${message}`);
  const ofPreact = warnings.filter(isPreacts).length;
  if (ofPreact > mostOfPreact) console.log(`${ofPreact} assignments of markup; Preact's own are ${mostOfPreact}.`);
  process.exitCode = errors.length + own.length > 0 || ofPreact > mostOfPreact ? 1 : 0;
} catch {
  console.log(`The linter gave no answer.\n${stdout}\n${stderr}`);
  process.exitCode = 1;
}
