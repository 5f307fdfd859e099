// Every project's tests in one run: two workers and one PostgreSQL for all. What Jest knows only for a whole run stands here.
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const projects = ['apps', 'libs']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .map((folder) => join(folder, 'jest.config.cjs'))
  .filter(existsSync)
  .map((file) => {
    const { maxWorkers, workerIdleMemoryLimit, ...project } = require(file);
    return project;
  });

module.exports = {
  rootDir: root,
  projects,
  maxWorkers: 2,
  workerIdleMemoryLimit: '768MB',
  testTimeout: 60_000,
};
