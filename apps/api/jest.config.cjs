module.exports = require('../../tools/jest/preset.cjs').server(__dirname, {
  globalSetup: '<rootDir>/../../tools/jest/start-postgres.mjs',
  globalTeardown: '<rootDir>/../../tools/jest/stop-postgres.mjs',
});
