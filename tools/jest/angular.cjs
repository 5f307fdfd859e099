// Component tests: zoneless Angular in jsdom.
const { join } = require('node:path');

const root = join(__dirname, '../..');
module.exports = (rootDir) => ({
  displayName: rootDir.split('/').at(-1),
  rootDir,
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: [`${root}/tools/jest/angular-setup.ts`],
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|date-fns)'],
  moduleNameMapper: {
    '^@minutebook/ui/editing$': `${root}/libs/ui/src/editing.ts`,
    '^@minutebook/([^/]+)$': `${root}/libs/$1/src/index.ts`,
  },
});
