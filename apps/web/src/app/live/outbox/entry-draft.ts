import type { Instant } from '@minutebook/domain';
import type { EntryKind } from '../entry/entry-kinds';

/** The entry line while it is being typed. */
export interface EntryDraft {
  kind: EntryKind;
  text: string;
  /** When typing began, or the time put in its place. */
  at: Instant | null;
  owner: string;
  due: string;
  /** Participants who move and second, for a motion. */
  moverId: string;
  seconderId: string;
  /** Who said an outcome that the clerk enters. */
  speakerId: string;
  /** The motion that it would amend. */
  amendsId: string;
}

export const emptyDraft: EntryDraft = {
  kind: 'discussion',
  text: '',
  at: null,
  owner: '',
  due: '',
  moverId: '',
  seconderId: '',
  speakerId: '',
  amendsId: '',
};

export const isEmptyDraft = (draft: EntryDraft): boolean =>
  !draft.text.trim() && !draft.owner && !draft.due && !draft.moverId && !draft.seconderId && !draft.speakerId;
