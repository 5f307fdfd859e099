import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Numbers of the processes that a process started; none when it is gone. */
export function childrenOf(pid: number): number[] {
  const list =
    process.platform === 'linux' ? listed(pid) : spawnSync('pgrep', ['-P', String(pid)]).stdout.toString();
  return list.split(/\s+/).filter(Boolean).map(Number);
}

function listed(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  } catch {
    return '';
  }
}

/** Gone, or dead and only not yet collected by its parent. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform === 'linux' && /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
