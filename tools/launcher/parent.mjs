import { readFileSync } from 'node:fs';

/**
 * Calls `onGone` when whoever started this process is gone: a closed terminal that sent no signal, or an `npm` that was
 * killed. Under npm the shell between us and npm is watched as well.
 */
export function watchParent(onGone) {
  const parent = process.ppid;
  const grandparent = process.env.npm_lifecycle_event ? parentOf(parent) : undefined;
  setInterval(() => {
    if (process.ppid !== parent || (grandparent && parentOf(parent) !== grandparent)) onGone();
  }, 1_000).unref();
}

/** Known on Linux only; elsewhere the nearest parent alone is watched. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
