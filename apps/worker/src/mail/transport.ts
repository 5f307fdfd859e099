/** A mail on its way out. `id` makes every trace of it: Message-ID, reference. */
export interface OutgoingMail {
  id: string;
  toName: string;
  toAddress: string;
  subject: string;
  text: string;
  createdAt: Date;
  /** It was on its way before, and what became of it is not known. */
  isDoubtful: boolean;
}

/** What became of it. `problem` is one sentence for the outbox. */
export type Sending =
  /** `takenAs`: under which id the service can be asked later whether it arrived. */
  | { kind: 'sent'; takenAs?: string }
  /** The address takes no mail. */
  | { kind: 'bounced'; problem: string }
  /** This one not now. */
  | { kind: 'later'; problem: string }
  /** Nothing goes now, and this one has certainly not gone. */
  | { kind: 'away'; problem: string }
  /** The connection broke before the server said yes or no. */
  | { kind: 'unknown'; problem: string };

/** What became of a mail that was taken. */
export type Delivery =
  | { kind: 'arrived' }
  | { kind: 'came-back'; problem: string }
  /** Still on its way. */
  | { kind: 'not-known-yet' }
  /** The service no longer keeps it. */
  | { kind: 'forgotten' }
  /** The service does not answer now. */
  | { kind: 'away' };

export interface MailTransport {
  /** How many at the same time. */
  readonly lanes: number;
  /** Text that stays in the outbox may hold the links: nothing leaves the machine. */
  readonly keepsLinks: boolean;
  /** Why nothing can be sent now; null when it can. */
  whyAway(): Promise<string | null>;
  send(mail: OutgoingMail): Promise<Sending>;
  /** Where the service knows later whether a mail arrived. SMTP does not: what comes back is a mail to the sender's address. */
  deliveryOf?(takenAs: string): Promise<Delivery>;
  close(): void;
}
