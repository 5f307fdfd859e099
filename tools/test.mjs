// npm test: everything that can tell that a change is sound, in one command, without standard input.
// usage: node tools/test.mjs [STAGE...]   (the names are in tools/checks/stages.mjs)
import { stages, sum } from './checks/stages.mjs';

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const begun = Date.now();
const results = [];
for (const { name, title, check } of stages) {
  if (chosen.length && !chosen.includes(name)) continue;
  console.log(`\n== ${title}`);
  const since = Date.now();
  const result = await check().catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  if (result.failed) console.log(result.output);
  console.log(
    `   ${result.failed ? `FAILED: ${result.failed} of ${result.passed + result.failed}` : `ok: ${result.passed}`}   ${seconds(since)}`,
  );
  results.push({ ...result, title });
}

const { passed, failed } = sum(results);
console.log(`\nIn all ${seconds(begun)}.`);
for (const { title, failed } of results) if (failed) console.log(`Failed: ${title}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
