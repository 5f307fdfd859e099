// Bundles one Node app: workspace libs inlined, npm packages external.
// usage: node tools/build-node.mjs APP ENTRY... (entries below apps/APP/src, without .ts)
import { build } from 'esbuild';
import { typescript } from './typescript-plugin.mjs';

const [app, ...entries] = process.argv.slice(2);
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
