// For esbuild: TypeScript does the transpiling, since esbuild does not write the decorator metadata that Nest and TypeORM read.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noEmit: false, sourceMap: false, inlineSourceMap: true, inlineSources: true },
  '.',
);
export const typescript = {
  name: 'typescript',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: ts.transpileModule(await readFile(path, 'utf8'), { fileName: path, compilerOptions: options })
        .outputText,
      loader: 'js',
    }));
  },
};
