// Every optional platform package that the lock file promises must be in it, or `npm ci` refuses the lock.
// A registry that lacks a platform's build makes `npm install` drop the entry silently; `--mend` writes it back,
// without an integrity hash, so that a machine of that platform fetches it from a registry that has it.
// usage: node tools/check-lock.mjs [--mend]
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;

/** Walks up the tree of node_modules folders as Node would. */
function isLocked(from, name) {
  let at = from;
  for (;;) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '';
  }
}

/** `-darwin-arm64`, `-linux-x64-musl`, `-win32-x64-msvc`: the naming of napi-rs. */
function platformOf(name) {
  const [, os, cpu, libc] =
    /-(android|darwin|linux|win32|freebsd)-(arm64|arm|x64|ia32)(?:-(gnu|musl)\w*|-\w+)?$/.exec(name) ?? [];
  if (!os) return undefined;
  return { os: [os], cpu: [cpu], ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }) };
}

const missing = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) missing.push({ path, name, version });
  }
}
if (process.argv.includes('--mend')) {
  for (const { name, version } of missing) {
    const platform = platformOf(name);
    if (!platform || !/^\d/.test(version))
      throw new Error(`${name}@${version}: not a pinned platform package, mend it by an override`);
    packages[`node_modules/${name}`] = { version, ...platform, optional: true };
  }
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`lock file: ${missing.length} platform packages written back`);
} else if (missing.length) {
  for (const { path, name, version } of missing)
    console.error(`${path} wants ${name}@${version}, which the lock file lacks`);
  console.error('Run: node tools/check-lock.mjs --mend');
  process.exit(1);
} else {
  console.log('lock file: complete');
}
