// Shared Jest settings. Pure libs run as CommonJS (faster); what loads Nest, TypeORM or Typst runs as ES modules.
const { join } = require('node:path');

const root = join(__dirname, '../..');
const moduleNameMapper = {
  '^@minutebook/data-access/testing$': `${root}/libs/data-access/src/testing/index.ts`,
  '^@minutebook/([^/]+)$': `${root}/libs/$1/src/index.ts`,
};

exports.pure = (rootDir) => ({
  displayName: rootDir.split('/').at(-1),
  rootDir,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      { tsconfig: { ...compilerOptions, module: 'commonjs', moduleResolution: 'node10' } },
    ],
  },
  moduleNameMapper,
});

exports.server = (rootDir, more = {}) => ({
  displayName: rootDir.split('/').at(-1),
  rootDir,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.int-spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      { useESM: true, tsconfig: { ...compilerOptions, module: 'esnext', moduleResolution: 'bundler' } },
    ],
    '^.+\\.typ$': `${root}/tools/jest/text-transform.cjs`,
  },
  moduleNameMapper,
  maxWorkers: 2,
  workerIdleMemoryLimit: '768MB',
  testTimeout: 60_000,
  ...more,
});

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023'],
  isolatedModules: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  useDefineForClassFields: false,
  resolveJsonModule: true,
  strict: true,
  skipLibCheck: true,
};
