// One launcher a data folder. The lock file names the process and where it serves; one left by a process that is gone is
// noticed and replaced.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from './settings.mjs';

const fileOf = (dataDir) => join(dataDir, 'launcher.pid');

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // none there, or cut off by a full disk: nobody can be told from it
  }
}

/** A process number is used again after a restart of the machine, so the command is looked at as well. */
export function isLauncher(pid) {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return commandOf(pid)?.includes('start.mjs') ?? true;
}

function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Throws a ClearError when another launcher is alive on this data folder. */
export function checkNotRunning(dataDir) {
  const holder = read(fileOf(dataDir));
  if (holder && isLauncher(holder.pid))
    throw new ClearError(`Minutebook is already running at ${holder.address} (process ${holder.pid}).`);
}

/**
 * Takes the data folder for this process.
 * @returns {() => void} gives it back
 */
export function lockDataDir(dataDir, address) {
  const file = fileOf(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!tryToLock(file, address)) {
      checkNotRunning(dataDir);
      rmSync(file, { force: true });
      if (!tryToLock(file, address)) checkNotRunning(dataDir);
    }
  } catch (error) {
    if (error instanceof ClearError) throw error;
    throw new ClearError(
      `The data folder ${dataDir} cannot be written (${error.code}). Set DATA_DIR to a folder that can.`,
    );
  }
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function tryToLock(file, address) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}
