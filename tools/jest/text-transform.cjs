// `import template from './pack.typ'` gives the file's text, as esbuild's text loader does in the bundle.
exports.process = (text) => ({ code: `export default ${JSON.stringify(text)};` });
