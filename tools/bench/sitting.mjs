// A meeting that sits today: called, published late with the reason, its members marked present and opened.
import { randomUUID } from 'node:crypto';
import { buildPack } from './samples.mjs';

const dateFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** Sends one event as a console does and waits for its answer. @param at an instant; now, when left out */
export async function send({ call }, meetingId, act, { itemId = null, id = randomUUID(), at } = {}) {
  const event = { id, at: at ?? new Date().toISOString(), itemId, act };
  return call('POST', `/meetings/${meetingId}/live/events`, event);
}

/** Calls and publishes a meeting of today with so many items without papers. */
export async function convene(clerk, titles) {
  const [body] = await clerk.call('GET', '/bodies');
  const meeting = await clerk.call('POST', '/meetings', {
    bodyId: body.id,
    heldOn: dateFormat.format(new Date()),
    startTime: '17:00',
    venue: 'Council Chamber, Town Hall',
  });
  for (const title of titles)
    await clerk.call('POST', `/meetings/${meeting.id}/agenda/items`, { part: 'A', title });
  const { pack } = await buildPack(clerk, meeting.id);
  const late = { reason: 'For the benchmark.', decidedBy: 'Nobody' };
  await clerk.call('POST', `/meetings/${meeting.id}/publication`, {
    packId: pack.id,
    acknowledgesToFollow: true,
    late,
  });
  const { setting } = await clerk.call('GET', `/meetings/${meeting.id}/live`);
  return { meeting, items: setting.items, members: setting.members };
}

/** Marks everybody as present and opens the meeting. @returns {Promise<object[]>} those who may vote, the Chair first */
export async function open(clerk, { meeting, members }) {
  for (const { id } of members)
    await send(clerk, meeting.id, {
      kind: 'attendance-marked',
      participantId: id,
      status: 'present',
      mode: 'in-room',
    });
  const voters = members.filter(({ votingRight, role }) => votingRight === 'voting' && role !== 'reserve');
  const chair = voters.find(({ role }) => role === 'chair') ?? voters[0];
  await send(clerk, meeting.id, { kind: 'meeting-opened', presidingId: chair.id });
  return [chair, ...voters.filter(({ id }) => id !== chair.id)];
}
