module.exports = require('../../tools/jest/preset.cjs').pure(__dirname);
