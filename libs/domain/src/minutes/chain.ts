import type { Instant, PlainDate } from '../calendar/index';
import type { PresentList } from './minutes-model';
import type { MinuteBlock } from './blocks';

/** What a link of the minute book keeps of a set of minutes: everything that is printed, Part B by its summary (E-07). */
export interface BookSnapshot {
  meetingId: string;
  bodyName: string;
  heldOn: PlainDate;
  present: PresentList;
  entries: {
    number: string;
    title: string;
    part: 'A' | 'B';
    exemptParagraphs: number[];
    blocks: Omit<MinuteBlock, 'sourceEventIds'>[];
  }[];
  corrections: { entryNumber: string; before: string; after: string; reason: string }[];
  approval: { meetingId: string; heldOn: PlainDate } | null;
  signature: { name: string; at: Instant } | null;
}

/** A link of a body's minute book. `exemptSha256` stands for the Part B minutes, which are kept apart; empty without any. */
export interface BookLink {
  bodyId: string;
  seq: number;
  minutesId: string;
  kind: 'published-draft' | 'approved' | 'signed';
  at: Instant;
  byName: string;
  snapshot: object;
  exemptSha256: string;
}

/** Canonical JSON (RFC 8785) and SHA-256, which rules have from outside. */
export interface Hashing {
  canonicalize(value: unknown): string;
  sha256(text: string): string;
}

/** What stands before the first link of a body's book. */
export const bookBeginning = '0'.repeat(64);

/**
 * The hash of a link: over the hash before and the canonical form of everything that the link says (M-04). Change one letter of a
 * minute in 2019, and every hash after it is another.
 */
export const hashLink = (
  previousSha256: string,
  { bodyId, seq, minutesId, kind, at, byName, snapshot, exemptSha256 }: BookLink,
  { canonicalize, sha256 }: Hashing,
): string =>
  sha256(previousSha256 + canonicalize({ bodyId, seq, minutesId, kind, at, byName, snapshot, exemptSha256 }));
