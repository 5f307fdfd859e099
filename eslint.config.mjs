import nx from '@nx/eslint-plugin';
import angular from '@angular-eslint/eslint-plugin';
import angularTemplate from '@angular-eslint/eslint-plugin-template';
import * as angularTemplateParser from '@angular-eslint/template-parser';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const platforms = [
  { sourceTag: 'platform:web', onlyDependOnLibsWithTags: ['platform:web', 'platform:shared'] },
  { sourceTag: 'platform:server', onlyDependOnLibsWithTags: ['platform:server', 'platform:shared'] },
  { sourceTag: 'platform:shared', onlyDependOnLibsWithTags: ['platform:shared'] },
];

/** Who may import whom: the table of CONTRIBUTING.md. Several rules on one project must all hold. */
const boundaries = [
  ...platforms,
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: ['zod'] },
  {
    sourceTag: 'type:documents',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq', '@angular/*'],
  },
  {
    sourceTag: 'type:data',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'],
    // bullmq: the queue's connection and the relay live beside the database's, for api and worker alike
    allowedExternalImports: [
      'typeorm',
      'pg',
      '@nestjs/typeorm',
      'reflect-metadata',
      'bullmq',
      'ioredis',
      // links are signed here, since API and worker both mail them
      'jose',
      'node:*',
    ],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'],
    allowedExternalImports: ['@angular/*', 'rxjs', 'tslib'],
    bannedExternalImports: ['@angular/common/http', '@angular/router'],
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'] },
  {
    sourceTag: 'app:api',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:data', 'type:documents'],
    bannedExternalImports: ['@angular/*', 'docx', '@myriaddreamin/*'],
  },
  {
    sourceTag: 'app:worker',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:data', 'type:documents'],
    bannedExternalImports: ['@angular/*'],
  },
  {
    sourceTag: 'app:web',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:ui'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'node:*'],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:contracts', 'type:domain'] },
];

const sizes = {
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', 6],
  complexity: ['error', 12],
};

// Nx sees projects, not folders and not Node's own modules; ESLint's own rule sees those.
const throughIndexOnly = {
  regex: '^\\.\\./[a-z-]+/(?!index$)',
  message: 'Import another feature through its index.ts.',
};

export default defineConfig(
  {
    ignores: ['**/dist', '**/node_modules', '.nx', '.angular', '.data', '**/*.cjs', 'test-results'],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
    },
    rules: {
      ...sizes,
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: true, allow: [], depConstraints: boundaries },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-extraneous-class': 'off', // Nest modules are empty classes
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'apps/api/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.int-spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [throughIndexOnly] }] },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            throughIndexOnly,
            { regex: '^[^.]', message: 'Rules import rules only: no package, no Node.' },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/{contracts,ui}/src/**/*.ts', 'apps/web/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'This also runs in the browser.' }] },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Rules take the clock as an argument: PlainDate.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', 'e2e/**/*.ts', '**/testing/**/*.ts', 'libs/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': 'off', // specs may use libs/testing and fast-check
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off', // a describe block is one function
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]",
          message: 'Left-over .only.',
        },
        {
          selector: "MemberExpression[property.name='skip'][object.name=/^(it|describe)$/]",
          message: 'No silent skips.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
          message: 'No silent skips.',
        },
      ],
    },
  },
  { files: ['**/migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['apps/web/**/*.ts', 'libs/ui/**/*.ts'],
    plugins: { '@angular-eslint': angular },
    rules: {
      ...angular.configs.recommended.rules,
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['apps/web/**/*.html', 'libs/ui/**/*.html'],
    plugins: { '@angular-eslint/template': angularTemplate },
    languageOptions: { parser: angularTemplateParser },
    rules: {
      ...angularTemplate.configs.recommended.rules,
      ...angularTemplate.configs.accessibility?.rules,
      'max-lines': ['error', { max: 120 }],
    },
  },
);
