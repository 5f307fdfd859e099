import 'reflect-metadata';
import { dataSourceOptions } from '@minutebook/data-access';
import { DataSource } from 'typeorm';
import { whereOf } from '../platform/build-failure';
import { DeliveryCheck } from './delivery-check';
import { DeliveryRows } from './delivery-rows';
import { MailRows } from './mail-rows';
import { MailSender } from './mail-sender';
import { openTransport } from './open-transport';
import type { SenderMessage, SenderRequest } from './sender-messages';

// A process of its own, so that the death of the worker does not fall between the server's "taken" and the row that says so:
// when the worker is gone, what is on its way is finished, written down, and only then does this process end.
let sender: MailSender | undefined;
let check: DeliveryCheck | undefined;
let isWanted = true;
const stop = (): void => {
  isWanted = false;
  sender?.stop();
  check?.stop();
};
process.on('disconnect', stop);
// Ctrl-C and a stopping service reach the whole group of processes at once
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

process.once('message', (request: SenderRequest) => {
  work(request)
    .then((report) => tell({ kind: 'done', report }))
    .catch((error: unknown) => tell({ kind: 'failed', where: whereOf(error) }))
    // nothing is left to send, and the open connection to the mail server would keep this process for ever
    .finally(() => process.exit(0));
});

/** The worker may be gone by now; then there is nobody to tell. */
const tell = (message: SenderMessage): Promise<void> =>
  new Promise((resolve) => {
    if (!process.connected || !process.send) resolve();
    else process.send(message, () => resolve());
  });

async function work({ databaseUrl, leaseMs, transport: settings }: SenderRequest) {
  const database = await new DataSource({ ...dataSourceOptions(databaseUrl), poolSize: 6 }).initialize();
  const transport = openTransport(settings);
  sender = new MailSender(new MailRows(database, leaseMs), transport);
  const { deliveryOf, lanes } = transport;
  check = deliveryOf && new DeliveryCheck(new DeliveryRows(database), deliveryOf, lanes);
  if (!isWanted) stop();
  try {
    const report = await sender.sendAll();
    if (report.away === null && check) report.bounced += (await check.askAll()).cameBack;
    return report;
  } finally {
    transport.close();
    await database.destroy();
  }
}
