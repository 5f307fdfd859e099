/** One screen: reads the stream of a meeting from a number on and notes when each event came. */
export async function follow(origin, meetingId, after, cookie) {
  const ended = new AbortController();
  const response = await fetch(`${origin}/api/meetings/${meetingId}/live/stream?after=${after}`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: ended.signal,
  });
  if (!response.ok) throw new Error(`The stream answered ${response.status}.`);
  const arrivals = [];
  const waiting = [];
  const take = (message) => {
    const fields = new Map(
      message.split('\n').map((line) => [line.split(':', 1)[0], line.replace(/^\w*: ?/, '')]),
    );
    if (fields.get('event') !== 'meeting-event') return;
    const { id, seq } = JSON.parse(fields.get('data'));
    arrivals.push({ id, seq, at: performance.now() });
    for (const { count, tell } of waiting) if (arrivals.length >= count) tell();
  };
  void read(response.body, take).catch(() => undefined); // it ends by being left
  return {
    arrivals,
    leave: () => ended.abort(),
    /** Resolves once so many events have come. */
    has: (count) =>
      arrivals.length >= count ? undefined : new Promise((tell) => waiting.push({ count, tell })),
  };
}

async function read(body, take) {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const messages = (text + chunk.replaceAll('\r\n', '\n')).split('\n\n');
    text = messages.pop();
    messages.forEach(take);
  }
}
