import type { PlainDate, PlainTime } from '../calendar/index';

/** Local practice as effective-dated data. A record for a body goes before one for the whole council. */
export interface PolicyRecord<Value> {
  bodyId: string | null;
  effectiveFrom: PlainDate;
  value: Value;
}

export interface PublicationPolicy {
  clearDays: number;
  /** Documents handed over after this time count as open to inspection from the next working day. */
  cutoff: PlainTime;
}

export interface PackPolicy {
  /** The front sheet is brought up to this many pages; it is even, so that the first item starts on an odd page. */
  frontMatterPages: number;
}
