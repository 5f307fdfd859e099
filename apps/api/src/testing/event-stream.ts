import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiUrl, paths } from '@minutebook/contracts';
import type { ApiAgent } from './api-agent';
import type { TestApi } from './start-api';

/** A message as a browser hands it on. */
export interface StreamMessage {
  id: string;
  event: string;
  data: unknown;
}
export interface EventStream {
  status: number;
  /** The next message, when it comes. */
  next(): Promise<StreamMessage>;
  /** Everything that has come and was not asked for yet. */
  arrived: StreamMessage[];
  hasEnded: boolean;
  close(): void;
}

/** An event stream as a browser opens it, with the session of the agent; also of another process than the agent's own. */
export async function openEventStream(
  api: Pick<TestApi, 'app'>,
  agent: ApiAgent,
  path: string,
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const session = await agent.get(apiUrl(paths.session)).expect(200);
  const { cookies: cookie } = session.request as unknown as { cookies: string };
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  let wake: () => void = () => undefined;
  let text = '';
  let opened: () => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  const options = { port, path, headers: { cookie, accept: 'text/event-stream', ...headers } };
  const outgoing = get(options, (response) => {
    stream.status = response.statusCode ?? 0;
    response
      .setEncoding('utf8')
      .on('data', (chunk: string) => {
        const blocks = (text + chunk).split('\n\n');
        text = blocks.pop() ?? '';
        stream.arrived.push(...blocks.flatMap(parse));
        wake();
      })
      .on('close', () => {
        stream.hasEnded = true;
      });
    opened();
  });
  outgoing.on('error', (error) => {
    failed(error);
  });
  const stream: EventStream = {
    ...{ status: 0, arrived: [], hasEnded: false },
    next: async () => {
      while (stream.arrived.length === 0) await new Promise<void>((woken) => (wake = woken));
      return stream.arrived.shift()!;
    },
    close: () => outgoing.destroy(),
  };
  await new Promise<void>((resolve, reject) => {
    [opened, failed] = [resolve, reject];
  });
  return stream;
}

function parse(block: string): StreamMessage[] {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return [];
  return [{ id: field('id') ?? '', event: field('event') ?? 'message', data: JSON.parse(data) as unknown }];
}
