// Under which account PostgreSQL runs when we are root.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { PostgresProblem } from './pg-problem.mjs';

const unshare = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];

function systemAccounts() {
  return ['postgres', 'nobody'].flatMap((name) => {
    try {
      const id = (flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return [{ uid: id('-u'), gid: id('-g') }];
    } catch {
      return [];
    }
  });
}

function runs(file, args, ids = {}) {
  try {
    execFileSync(file, args, { ...ids, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** True where this account may run the program and enter the folder: not so when either lies below /root. */
const canWork = (initdb, dir, ids) => runs(initdb, ['--version'], ids) && runs('test', ['-x', dir], ids);

/**
 * PostgreSQL refuses to run as root. As root we step down to a system account; where that account cannot reach the
 * folders, we run in a user namespace in which root is somebody else. A folder made one way stays with that way.
 */
export function whoRuns(initdb, dir, db) {
  if (process.getuid?.() !== 0) return {};
  const owner = existsSync(db) ? statSync(db) : null;
  if (owner && owner.uid !== 0) return { ids: { uid: owner.uid, gid: owner.gid } };
  const ids = owner ? undefined : systemAccounts().find((candidate) => canWork(initdb, dir, candidate));
  if (ids) return { ids };
  if (runs(unshare[0], [...unshare.slice(1), initdb, '--version'])) return { prefix: unshare };
  throw new PostgresProblem(
    `PostgreSQL does not run as root, and no other account can reach ${dir}. Start as another user, put DATA_DIR where everybody may enter, or set DATABASE_URL.`,
  );
}
