// Bundles one Node app: workspace libs inlined, npm packages external. TypeScript does the transpiling, since esbuild
// does not write the decorator metadata that Nest and TypeORM read.
// usage: node tools/build-node.mjs APP ENTRY... (entries below apps/APP/src, without .ts)
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import ts from 'typescript';

const [app, ...entries] = process.argv.slice(2);
const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noEmit: false, sourceMap: false, inlineSourceMap: true, inlineSources: true },
  '.',
);
const typescript = {
  name: 'typescript',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: ts.transpileModule(await readFile(path, 'utf8'), { fileName: path, compilerOptions: options })
        .outputText,
      loader: 'js',
    }));
  },
};

await build({
  entryPoints: Object.fromEntries(
    entries.map((entry) => [entry.split('/').at(-1), `apps/${app}/src/${entry}.ts`]),
  ),
  outdir: `dist/apps/${app}`,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  keepNames: true,
  loader: { '.typ': 'text' },
  tsconfig: 'tsconfig.base.json',
  logLevel: 'warning',
  plugins: [typescript],
});
