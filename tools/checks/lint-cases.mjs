// Imports that must be refused, each linted as if it stood in the named file. A rule that nothing tests is a wildcard.
import { ESLint } from 'eslint';
import { root } from './run.mjs';

const boundaries = '@nx/enforce-module-boundaries';

/** `refusedBy` is the rule that has to speak; cases without it must pass, so that the test cannot pass by refusing all. */
const cases = [
  {
    says: 'the client does not import the database',
    file: 'apps/web/src/app/forbidden.ts',
    code: "import { Meeting } from '@minutebook/data-access';\nexport const use = Meeting;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the client does not import the document engine',
    file: 'apps/web/src/app/forbidden.ts',
    code: "import { renderPack } from '@minutebook/documents';\nexport const use = renderPack;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the client does not import Nest',
    file: 'apps/web/src/app/forbidden.ts',
    code: "import { Injectable } from '@nestjs/common';\nexport const use = Injectable;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the rules import nothing of Node',
    file: 'libs/domain/src/agenda/forbidden.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const use = readFileSync;\n",
    refusedBy: 'no-restricted-imports',
  },
  {
    says: 'the rules import no package',
    file: 'libs/domain/src/agenda/forbidden.ts',
    code: "import { z } from 'zod';\nexport const use = z;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the rules do not import the wire shapes',
    file: 'libs/domain/src/agenda/forbidden.ts',
    code: "import { paths } from '@minutebook/contracts';\nexport const use = paths;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the rules do not read the clock',
    file: 'libs/domain/src/agenda/forbidden.ts',
    code: 'export const now = () => new Date();\n',
    refusedBy: 'no-restricted-globals',
  },
  {
    says: 'a feature of the rules imports another through its index only',
    file: 'libs/domain/src/agenda/forbidden.ts',
    code: "import { isPlainDate } from '../calendar/plain-date';\nexport const use = isPlainDate;\n",
    refusedBy: 'no-restricted-imports',
  },
  {
    says: 'the wire shapes import nothing of Node',
    file: 'libs/contracts/src/forbidden.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const use = readFileSync;\n",
    refusedBy: 'no-restricted-imports',
  },
  {
    says: 'the wire shapes import no ORM',
    file: 'libs/contracts/src/forbidden.ts',
    code: "import { Entity } from 'typeorm';\nexport const use = Entity;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the document engine does not import the database',
    file: 'libs/documents/src/forbidden.ts',
    code: "import { Meeting } from '@minutebook/data-access';\nexport const use = Meeting;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the API does not import Angular',
    file: 'apps/api/src/forbidden.ts',
    code: "import { signal } from '@angular/core';\nexport const use = signal;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the worker does not import the API',
    file: 'apps/worker/src/forbidden.ts',
    code: "import { AppModule } from '../../api/src/app.module';\nexport const use = AppModule;\n",
    refusedBy: boundaries,
  },
  {
    says: 'the data layer imports no document engine',
    file: 'libs/data-access/src/forbidden.ts',
    code: "import { renderPack } from '@minutebook/documents';\nexport const use = renderPack;\n",
    refusedBy: boundaries,
  },
  {
    says: 'widgets know no HTTP',
    file: 'libs/ui/src/forbidden.ts',
    code: "import { HttpClient } from '@angular/common/http';\nexport const use = HttpClient;\n",
    refusedBy: boundaries,
  },
  {
    says: 'product code does not import the test builders',
    file: 'apps/api/src/forbidden.ts',
    code: "import * as builders from '@minutebook/testing';\nexport const use = builders;\n",
    refusedBy: boundaries,
  },
  {
    says: 'a left-over test.only is refused',
    file: 'libs/domain/src/agenda/forbidden.spec.ts',
    code: "it.only('runs alone', () => undefined);\n",
    refusedBy: 'no-restricted-syntax',
  },
  {
    says: 'the client may import rules and wire shapes',
    file: 'apps/web/src/app/allowed.ts',
    code: "import { paths } from '@minutebook/contracts';\nimport { isPlainDate } from '@minutebook/domain';\nexport const use = { isPlainDate, paths };\n",
  },
  {
    says: 'the worker may import data and documents',
    file: 'apps/worker/src/allowed.ts',
    code: "import { paths } from '@minutebook/contracts';\nimport * as engine from '@minutebook/documents';\nexport const use = { engine, paths };\n",
  },
];

/** No rule of `depConstraints` may say `*` for what a project may depend on. */
async function wildcards(eslint) {
  const config = await eslint.calculateConfigForFile(`${root}/apps/api/src/main.ts`);
  const [, { depConstraints }] = config.rules[boundaries];
  return depConstraints.filter(
    ({ sourceTag, onlyDependOnLibsWithTags }) =>
      sourceTag === '*' || !onlyDependOnLibsWithTags || onlyDependOnLibsWithTags.includes('*'),
  );
}

async function check(eslint, { file, code, refusedBy }) {
  const [{ messages }] = await eslint.lintText(code, { filePath: `${root}/${file}` });
  const rules = messages.map(({ ruleId, message }) => ruleId ?? message);
  if (refusedBy) return rules.includes(refusedBy) ? null : `not refused by ${refusedBy}`;
  return rules.length ? `refused by ${rules.join(', ')}` : null;
}

const eslint = new ESLint({ cwd: root });
let failed = 0;
for (const one of cases) {
  const problem = await check(eslint, one);
  if (problem) failed += 1;
  console.log(`${problem ? 'FAIL' : 'ok'}   ${one.says}${problem ? `: ${problem}` : ''}`);
}
const open = await wildcards(eslint);
if (open.length) failed += 1;
console.log(`${open.length ? 'FAIL' : 'ok'}   no import rule has a wildcard`);
console.log(JSON.stringify({ passed: cases.length + 1 - failed, failed }));
process.exit(failed ? 1 : 0);
