import { readdirSync, readFileSync } from 'node:fs';

const read = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return ''; // gone meanwhile
  }
};

/**
 * The live processes that were started for a data folder (its name is in their environment or command), of which the
 * command contains `part`. Linux only; elsewhere none is seen.
 * @returns {{ pid: number, command: string }[]}
 */
export function processesOn(dataDir, part = '') {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => ({ pid: Number(pid), command: read(pid, 'cmdline'), environment: read(pid, 'environ') }))
    .filter(({ command, environment }) => `${command} ${environment}`.includes(dataDir))
    .filter(({ command }) => command.includes(part))
    .map(({ pid, command }) => ({ pid, command }));
}
