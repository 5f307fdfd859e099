// What `npm test` runs, in order. A stage returns how many checks passed and failed, and what to print when one did.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getChromium } from './chromium.mjs';
import { freePort } from '../pg.mjs';
import { startRedis } from './redis.mjs';
import { binOf, nodeModule, nx, root, run, runNode, which } from './run.mjs';

const say = (line) => console.log(`  ${line}`);
/** A program that is one check: its exit code decides. */
const asOne = ({ code, output }) => ({ passed: code ? 0 : 1, failed: code ? 1 : 0, output });
const scratch = mkdtempSync(join(tmpdir(), 'minutebook-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const lockFile = async () => asOne(await runNode(['tools/check-lock.mjs']));

const formatting = async () =>
  asOne(await runNode([binOf('prettier'), '--check', '--log-level', 'warn', '.']));

/** The commits that origin/main lacks; where it lacks none (a fresh clone), the last twenty. */
async function commitMessages() {
  if (!existsSync(join(root, '.git')) || !which('git')) {
    say('No git history here: commit messages are not checked.');
    return { passed: 0, failed: 0, output: '' };
  }
  const count = async (range) => Number((await run('git', ['rev-list', '--count', range])).output) || 0;
  const own = await count('origin/main..HEAD');
  const all = await count('HEAD');
  const checked = Math.min(own || 20, all - 1);
  const range = checked > 0 ? [`--from=HEAD~${checked}`, '--to=HEAD'] : ['--last'];
  return asOne(await runNode([binOf('@commitlint/cli', 'commitlint'), ...range]));
}

/** Without Nx's project graph the import rule is skipped in silence: make it first, and listen for the warning. */
async function lint() {
  const graph = await nx(['graph', `--file=${join(scratch, 'graph.json')}`]);
  if (graph.code) return asOne(graph);
  return perProject('lint', (output) => output.includes('No cached ProjectGraph'));
}

const types = () => perProject('typecheck');
const build = () => perProject('build');

/** Runs one target of every project through Nx (cached), and counts a check for each project. */
async function perProject(target, isBroken = () => false) {
  const { code, output } = await nx(['run-many', '-t', target, '--parallel=2']);
  const projects = projectsWith(target);
  const named = projects.filter((name) => new RegExp(`^- ${name}:${target}\\b`, 'm').test(output));
  const failed = code || isBroken(output) ? Math.max(1, named.length) : 0;
  return { passed: projects.length - failed, failed, output };
}

function projectsWith(target) {
  return ['apps', 'libs', '.']
    .flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'project.json')),
    )
    .filter(existsSync)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .filter(({ targets }) => targets[target])
    .map(({ name }) => name);
}

async function refusedImports() {
  const { code, output } = await runNode(['tools/checks/lint-cases.mjs']);
  const counts = /\{"passed":.*\}/.exec(output);
  return counts ? { ...JSON.parse(counts[0]), output } : asOne({ code: code || 1, output });
}

const unusedCode = async () => asOne(await runNode([binOf('knip'), '--no-progress']));

/** All Jest projects in one run: two workers and one PostgreSQL for everything. */
async function jest() {
  const redis = await startRedis();
  say(
    redis
      ? 'The queue is tested on PostgreSQL and on Redis.'
      : 'No redis-server here: the queue is tested on PostgreSQL only.',
  );
  const file = join(scratch, 'jest.json');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    nodeModule('jest/bin/jest.js'),
    '-c',
    'tools/jest/all.cjs',
  ];
  const { code, output } = await runNode([...args, '--json', `--outputFile=${file}`], {
    env: redis ? { TEST_REDIS_URL: redis.url } : {},
  });
  redis?.stop();
  const result = readJson(file);
  if (!result) return asOne({ code: code || 1, output });
  const broken = result.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  if (result.numPendingTests) say(`${result.numPendingTests} tests did not run here.`);
  const failed = result.numFailedTests + broken.length;
  return { passed: result.numPassedTests, failed: failed || (code ? 1 : 0), output: withoutJson(output) };
}

const withoutJson = (output) => output.replace(/^\{"numFailedTestSuites".*$/m, '');

/** The launcher's own tests run the built product, so they come after the build. */
async function launcher() {
  const specs = readdirSync(join(root, 'tools')).filter((name) => name.endsWith('.spec.mjs'));
  const { code, output } = await runNode(
    ['--test', '--test-reporter=tap', '--test-concurrency=1', ...specs.map((name) => `tools/${name}`)],
    { env: { SKIP_BUILD: 'yes' } },
  );
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') || (code ? 1 : 0), output };
}

async function journeys() {
  const { path, problem } = await getChromium(say);
  if (problem) return { passed: 0, failed: 1, output: problem };
  const file = join(scratch, 'journeys.json');
  const args = [binOf('@playwright/test', 'playwright'), 'test', '-c', 'e2e/playwright.config.ts'];
  const { code, output } = await runNode([...args, '--reporter=list,json'], {
    env: {
      CHROMIUM_PATH: path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      SKIP_BUILD: 'yes',
      E2E_PORT: String(await freePort()),
      E2E_DATA_DIR: join(scratch, 'journeys'),
    },
  });
  const stats = readJson(file)?.stats;
  if (!stats) return asOne({ code: code || 1, output });
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || (code ? 1 : 0), output };
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export const sum = (results) => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed, 0),
  output: results.map(({ output }) => output).join(''),
});

/** `npm test -- types jest` runs the named ones only. */
export const stages = [
  { name: 'lock', title: 'Lock file', check: lockFile },
  { name: 'format', title: 'Formatting', check: formatting },
  { name: 'commits', title: 'Commit messages', check: commitMessages },
  { name: 'lint', title: 'Lint and import rules', check: lint },
  { name: 'imports', title: 'Imports that must be refused', check: refusedImports },
  { name: 'types', title: 'Types', check: types },
  { name: 'unused', title: 'Unused code and packages', check: unusedCode },
  { name: 'build', title: 'Build', check: build },
  { name: 'jest', title: 'Rules, integration on PostgreSQL, components', check: jest },
  { name: 'launcher', title: 'Launcher', check: launcher },
  { name: 'journeys', title: 'Journeys in Chromium', check: journeys },
];
