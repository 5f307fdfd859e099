import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import pg from 'pg';
import { freePort } from '../pg.mjs';

/** Requests a second of one address, ten connections, after a warm-up. Any answer but 200 spoils the run. */
async function rate(url, headers = {}) {
  await autocannon({ url, headers, connections: 10, duration: 3 });
  const { requests, non2xx, errors, latency } = await autocannon({
    url,
    headers,
    connections: 10,
    duration: 8,
  });
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`);
  return { perSecond: requests.average, p99: latency.p99 };
}

/** The same answer from a bare server that reads the same bytes from the same PostgreSQL. */
async function bareRate(databaseUrl, bytes) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('create table if not exists bench_answers (id int primary key, bytes bytea not null)');
  await client.query('insert into bench_answers values (1, $1) on conflict (id) do update set bytes = $1', [
    bytes,
  ]);
  await client.end();
  const port = await freePort();
  const server = fork(new URL('./bare-server.mjs', import.meta.url), [databaseUrl, String(port)]);
  try {
    await once(server, 'message');
    return await rate(`http://127.0.0.1:${port}/1`);
  } finally {
    server.kill();
  }
}

/** Compares one address of the API with the bare server. @returns {Promise<object>} a line of the table */
export async function compare({ origin, databaseUrl }, what, path, headers, aim) {
  const url = `${origin}/api${path}`;
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const ours = await rate(url, headers);
  const bare = await bareRate(databaseUrl, bytes);
  const share = ours.perSecond / bare.perSecond;
  return {
    what: `${what} (${(bytes.length / 1024).toFixed(1)} kB)`,
    aim: `at least ${aim} of a bare server`,
    measured: `${ours.perSecond.toFixed(0)} a second, bare ${bare.perSecond.toFixed(0)}: ${share.toFixed(2)} of it; p99 ${ours.p99} ms`,
    isMet: share >= aim,
  };
}
