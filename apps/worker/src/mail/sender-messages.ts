import type { SendingReport } from './mail-sender';
import type { TransportSettings } from './open-transport';

/** What the sending process is told. By message and not by environment, which other programs of the machine can read. */
export interface SenderRequest {
  databaseUrl: string;
  leaseMs: number;
  transport: TransportSettings;
}
export type SenderMessage = { kind: 'done'; report: SendingReport } | { kind: 'failed'; where: string };
