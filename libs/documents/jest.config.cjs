module.exports = require('../../tools/jest/preset.cjs').server(__dirname);
