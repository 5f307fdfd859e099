/** Typst templates are imported as text: by esbuild's loader in the bundles, by tools/jest/text-transform.cjs in tests. */
declare module '*.typ' {
  const text: string;
  export default text;
}
