// A two-hour meeting of 600 events at 50 times its speed, with 40 screens that follow it over two API processes.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { start, stopAll } from '../launcher/children.mjs';
import { waitUntilReady } from '../launcher/ports.mjs';
import { freePort } from '../pg.mjs';
import { follow } from './follower.mjs';
import { convene, open, send } from './sitting.mjs';

const events = 600;
const screens = 40;
const replayMs = (2 * 60 * 60 * 1000) / 50;

export async function live(product) {
  const { clerk, origin } = product;
  const convened = await convene(
    clerk,
    Array.from({ length: 12 }, (_, index) => `Report ${index + 1} of the Executive Director`),
  );
  const voters = await open(clerk, convened);
  const second = await secondApi(product);
  const after = (await clerk.call('GET', `/meetings/${convened.meeting.id}/live`)).lastSeq;
  const followers = await Promise.all(
    Array.from({ length: screens }, (_, index) =>
      follow(index % 2 ? second.origin : origin, convened.meeting.id, after, clerk.cookieHeader()),
    ),
  );
  try {
    const sent = await replay(clerk, convened, voters);
    await Promise.race([Promise.all(followers.map(({ has }) => has(sent.size))), sleep(10_000)]);
    return report(sent, followers);
  } finally {
    followers.forEach(({ leave }) => leave());
    await stopAll([second.child]);
  }
}

/** A second API process over the same database, as a council with many followers runs it. */
async function secondApi({ dataDir, databaseUrl }) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
  const child = start('api-2', 'dist/apps/api/main.js', { env, dataDir });
  const origin = `http://127.0.0.1:${port}`;
  await waitUntilReady(`${origin}/api/health/ready`, { isGone: () => undefined });
  return { child, origin };
}

/** Sends one event after the other, as a console does, at moments that come irregularly. @returns {Promise<Map<string, number>>} */
async function replay(clerk, { meeting, items }, voters) {
  const sent = new Map();
  const moments = irregularMoments(events, replayMs);
  const begun = performance.now();
  for (const [index, { act, itemId }] of acts(items, voters).entries()) {
    await sleep(Math.max(0, begun + moments[index] - performance.now()));
    const id = randomUUID();
    sent.set(id, performance.now());
    await send(clerk, meeting.id, act, { id, itemId });
  }
  return sent;
}

/** Increasing, with a gap that is now short and now long; the same at each run. */
function irregularMoments(count, span) {
  let seed = 1;
  const gaps = Array.from({ length: count }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return -Math.log(1 - seed / 2_147_483_647);
  });
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  let at = 0;
  return gaps.map((gap) => (at += (gap / total) * span));
}

/** Twelve items, each with its beginning, a motion that is voted on, somebody who leaves and comes back, and the clerk's notes. */
function acts(items, voters) {
  const [mover, seconder, restless] = [voters[1], voters[2], voters.at(-1)];
  const perItem = events / items.length;
  return items.flatMap(({ id: itemId }, place) => {
    const motionId = randomUUID();
    const notes = Array.from({ length: perItem - 5 }, (_, index) => ({
      kind: 'noted',
      note: index % 5 === 4 ? 'question' : 'discussion',
      text: `Item ${place + 1}, note ${index + 1}: officers explained how the figures had come about and what was planned.`,
      owner: '',
      due: null,
    }));
    const half = Math.floor(notes.length / 2);
    const list = [
      { kind: 'items-begun', itemIds: [itemId] },
      ...notes.slice(0, half),
      { kind: 'left', participantId: restless.id, reason: 'left' },
      {
        kind: 'motion-moved',
        motionId,
        motionType: 'substantive',
        amendsId: null,
        text: 'That the report be noted.',
        moverId: mover.id,
        seconderId: seconder.id,
      },
      {
        kind: 'vote-taken',
        motionId,
        method: 'show-of-hands',
        for: voters.length - 1,
        against: 0,
        abstain: 0,
        named: [],
        casting: null,
        result: 'carried',
      },
      { kind: 'arrived', participantId: restless.id, mode: 'in-room' },
      ...notes.slice(half),
    ];
    return list.map((act) => ({ act, itemId }));
  });
}

function report(sent, followers) {
  const due = sent.size * followers.length;
  const received = followers.flatMap(({ arrivals }) => arrivals);
  const delivered = followers.reduce(
    (sum, { arrivals }) => sum + new Set(arrivals.map(({ id }) => id)).size,
    0,
  );
  const isInOrder = followers.every(({ arrivals }) =>
    arrivals.every(({ seq }, index) => index === 0 || seq === arrivals[index - 1].seq + 1),
  );
  const doubled = received.length - delivered;
  const times = received.map(({ id, at }) => at - sent.get(id)).sort((one, other) => one - other);
  const share = (part) => times[Math.min(times.length - 1, Math.ceil(part * times.length) - 1)] ?? Infinity;
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    {
      what: `Meeting of two hours, ${sent.size} events at 50 times its speed, ${followers.length} screens on two API processes`,
      aim: 'none lost, none doubled',
      measured: `${delivered} of ${due} delivered, ${doubled} doubled, ${isInOrder ? 'all in order' : 'OUT OF ORDER'}`,
      isMet: delivered === due && doubled === 0 && isInOrder,
    },
    {
      what: 'from the sending of an event to each screen',
      aim: '95 % within 1 s',
      measured: `half within ${ms(share(0.5))}, 95 % within ${ms(share(0.95))}, 99 % within ${ms(share(0.99))}, all within ${ms(share(1))}`,
      isMet: share(0.95) <= 1000,
    },
  ];
}
