import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notifyTransport } from './notify-transport';
import type { OutgoingMail } from './transport';

interface Asked {
  method: string;
  url: string;
  authorization: string;
  body: Record<string, unknown>;
}

const key = `tests-${randomUUID()}-${randomUUID()}`;
const template = randomUUID();
const mail = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  ...{ id: randomUUID(), toName: 'Ola Reed', toAddress: 'ola@council.example', subject: 'Due: A1' },
  ...{ text: 'Dear Ola Reed,\n', createdAt: new Date(), isDoubtful: false },
  ...over,
});

describe('GOV.UK Notify', () => {
  let server: Server;
  let asked: Asked[];
  let answer: { status: number; message: string } | null;
  let known: string[];
  let takenAs: string;
  /** Of a message, under Notify's own id. */
  const statuses = new Map<string, string>();
  let url: string;

  /** One message by Notify's id, or those of a reference of ours. */
  const found = (url: string): [number, object] => {
    const [, id] = /^\/v2\/notifications\/([^/?]+)$/.exec(url) ?? [];
    if (id === undefined) {
      const reference = new URL(url, 'http://localhost').searchParams.get('reference');
      return [200, { notifications: known.filter((one) => one === reference).map((one) => ({ id: one })) }];
    }
    const status = statuses.get(id);
    return status ? [200, { id, status }] : [404, { status_code: 404, errors: [] }];
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const body = (text ? JSON.parse(text) : {}) as Record<string, unknown>;
        asked.push({ method, url, authorization: headers.authorization ?? '', body });
        const send = (status: number, value: object) =>
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
        if (method === 'GET') send(...found(url));
        else if (answer)
          send(answer.status, {
            status_code: answer.status,
            errors: [{ error: 'BadRequestError', message: answer.message }],
          });
        else send(201, { id: takenAs, reference: body['reference'], uri: '', template: {} });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    [asked, answer, known, takenAs] = [[], null, [], randomUUID()];
    statuses.clear();
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const transport = (notifyUrl = url) =>
    notifyTransport({ notifyUrl, notifyApiKey: key, notifyTemplateId: template });
  const send = (sent: OutgoingMail, notifyUrl = url) => transport(notifyUrl).send(sent);

  it('gets subject and text as personalisation, under the key of the row, signed', async () => {
    const sent = mail();
    expect(await send(sent)).toEqual({ kind: 'sent', takenAs });
    expect(asked).toMatchObject([
      {
        ...{ method: 'POST', url: '/v2/notifications/email' },
        authorization: expect.stringMatching(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/),
        body: {
          ...{ template_id: template, email_address: sent.toAddress, reference: sent.id },
          personalisation: { subject: sent.subject, body: sent.text },
        },
      },
    ]);
  });

  it('is asked first whether a doubtful one has gone', async () => {
    const sent = mail({ isDoubtful: true });
    known = [sent.id];
    expect(await send(sent)).toEqual({ kind: 'sent', takenAs: sent.id });
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(asked[0]!.url).toContain(`reference=${sent.id}`);
    expect(await send(mail({ isDoubtful: true }))).toEqual({ kind: 'sent', takenAs });
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });

  it.each([
    [400, 'email_address Not a valid email address', 'bounced', 'The address takes no mail'],
    [400, 'Missing personalisation: body', 'bounced', 'Check the template and the key'],
    [403, 'Invalid token', 'away', 'Check NOTIFY_API_KEY'],
    [429, 'Exceeded rate limit', 'away', 'takes no more just now'],
    [500, 'Internal server error', 'away', 'has trouble (500)'],
  ])('that answers %i "%s": %s', async (status, message, kind, words) => {
    answer = { status, message };
    expect(await send(mail())).toEqual({ kind, problem: expect.stringContaining(words) });
  });

  it('that is not there keeps everything waiting', async () => {
    expect(await send(mail(), 'http://127.0.0.1:9')).toEqual({
      kind: 'away',
      problem: 'GOV.UK Notify does not answer (ECONNREFUSED).',
    });
  });

  it.each([
    ['created', { kind: 'not-known-yet' }],
    ['sending', { kind: 'not-known-yet' }],
    ['delivered', { kind: 'arrived' }],
    ['permanent-failure', { kind: 'came-back', problem: expect.stringContaining('does not exist') }],
    ['temporary-failure', { kind: 'came-back', problem: expect.stringContaining('may be full') }],
    ['technical-failure', { kind: 'came-back', problem: expect.stringContaining('Send it again') }],
    ['', { kind: 'forgotten' }],
  ])('says later of a message that it is "%s"', async (status, delivery) => {
    statuses.set(takenAs, status);
    expect(await transport().deliveryOf?.(takenAs)).toEqual(delivery);
    expect(asked).toMatchObject([{ method: 'GET', url: `/v2/notifications/${takenAs}` }]);
  });

  it('that is not there is asked another time', async () => {
    expect(await transport('http://127.0.0.1:9').deliveryOf?.(takenAs)).toEqual({ kind: 'away' });
  });
});
