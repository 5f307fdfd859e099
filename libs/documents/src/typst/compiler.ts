import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const fontFiles = [
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
];

/**
 * A Typst compiler that sees `workspace` and the fonts that come with the product. The compiler also finds fonts of the
 * machine and has no switch against it: templates name their fonts and set `fallback: false`, so no other is ever used.
 */
export async function typstCompiler(workspace: string): Promise<NodeCompiler> {
  const fontBlobs = await Promise.all(fontFiles.map((file) => readFile(require.resolve(file))));
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
}

/** What Typst says is wrong, in its own words, a line each. */
export function typstMessages(error: NodeError | null): string[] {
  const entries = (error?.shortDiagnostics ?? []) as { message?: string }[];
  return entries.map(({ message }) => message ?? 'unknown');
}
