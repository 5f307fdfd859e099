import { setTimeout as sleep } from 'node:timers/promises';
import { relayNamespace } from '@minutebook/contracts';
import { Relay } from 'bullmq';
import { queueBackend, type QueueSettings } from './backend';

const waitAtMostMs = 1000;

/**
 * Says to other processes that rows changed. It carries no content: who hears a topic reads the rows, and who missed it
 * reads them when it next looks. BullMQ marks its Relay as experimental, so nothing else touches it.
 */
export class EventRelay {
  private readonly relay: Relay;

  /** `onError` hears what went wrong; the relay itself goes on trying. */
  constructor(
    settings: QueueSettings,
    private readonly onError: (error: Error) => void,
  ) {
    const { relay: backend, connection, prefix } = queueBackend(settings);
    this.relay = new Relay({ connection, prefix, backend, namespace: relayNamespace });
    this.relay.on('error', onError);
  }

  /** Never fails the work that it reports on, and does not hold it up while the connection is away. */
  async publish(topic: string): Promise<void> {
    const sent = this.relay.publish(topic, null).catch((error: Error) => this.onError(error));
    await Promise.race([sent, sleep(waitAtMostMs, undefined, { ref: false })]);
  }

  /** Calls the listener after each publish on the topic, from any process. Resolves to what ends it. */
  async subscribe(topic: string, listener: () => void): Promise<() => Promise<void>> {
    const subscription = await this.relay.subscribe(topic, () => listener());
    return () => subscription.unsubscribe();
  }

  async close(): Promise<void> {
    await this.relay.close();
  }
}
