import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  to: string;
  messageId: string;
  /** As it came, headers and all. */
  source: string;
}

export interface MailServer {
  url: string;
  port: number;
  /** Every message that the server said "taken" to, in order. */
  taken: TakenMail[];
  /** What to answer to an address; undefined takes it. */
  refuse: (address: string) => number | undefined;
  /** How long it takes over a message. */
  slownessMs: number;
  /** Breaks every connection off, in the middle of whatever. */
  breakOff(): void;
  close(): Promise<void>;
}

/** A real mail server on this machine. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, disableReverseLookup: true },
    onRcptTo: ({ address }, _session, done) => {
      const code = mail.refuse(address);
      done(code ? Object.assign(new Error('not taken'), { responseCode: code }) : undefined);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString();
        void sleep(mail.slownessMs).then(() => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          mail.taken.push({ to, source, messageId: /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '' });
          done();
        });
      });
    },
  });
  server.on('error', () => undefined); // a client that is killed breaks off
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: used } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    ...{ url: `smtp://127.0.0.1:${used}`, port: used, taken: [], refuse: () => undefined, slownessMs: 0 },
    breakOff: () => {
      for (const connection of server.connections as Set<{ _socket: Socket }>) connection._socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return mail;
}
