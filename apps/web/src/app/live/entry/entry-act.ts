import type { LiveParticipant, NotedKind, PlainDate, UncorrectedAct } from '@minutebook/domain';
import { newId } from '../new-id';
import type { EntryDraft } from '../outbox/entry-draft';
import { readDue } from './due-words';
import { findPeople } from './find-people';
import { readMovement } from './movement';
import { readMotion, readTask } from './task-words';

export type Made = { act: UncorrectedAct } | { problem: string };

/** The act that a line becomes, or what is missing in it. The small fields go before what the line says. */
export function actOf(draft: EntryDraft, heldOn: PlainDate, people: readonly LiveParticipant[]): Made {
  switch (draft.kind) {
    case 'movement':
      return readMovement(draft.text, people);
    case 'motion':
      return motionOf(draft, people);
    case 'outcome':
      return { problem: 'Outcomes are entered in the item that is for them.' };
    case 'action':
    case 'request':
      return taskOf(draft, draft.kind, heldOn);
    default:
      return noteOf(draft.kind, draft.text.trim());
  }
}

function noteOf(note: NotedKind, text: string): Made {
  if (!text) return { problem: 'Enter what was said or decided.' };
  return { act: { kind: 'noted', note, text, owner: '', due: null } };
}

function taskOf(draft: EntryDraft, note: 'action' | 'request', heldOn: PlainDate): Made {
  const task = readTask(draft.text, heldOn);
  const dueText = draft.due.trim() || task.dueText;
  const due = dueText ? readDue(dueText, heldOn) : null;
  if (!task.text) return { problem: note === 'action' ? 'Enter the action.' : 'Enter the request.' };
  if (dueText && !due) {
    return { problem: `Write the due date as "4 September", "next meeting" or "6 weeks", not "${dueText}".` };
  }
  return { act: { kind: 'noted', note, text: task.text, owner: draft.owner.trim() || task.owner, due } };
}

function motionOf(draft: EntryDraft, people: readonly LiveParticipant[]): Made {
  const { text, mover, seconder } = readMotion(draft.text);
  const moverId = draft.moverId || idOf(mover, people);
  const seconderId = draft.seconderId || idOf(seconder, people);
  if (!text) return { problem: 'Enter the motion.' };
  if (!moverId) return { problem: mover ? `Nobody here is called "${mover}".` : 'Enter who moves it.' };
  if (seconder && !seconderId) return { problem: `Nobody here is called "${seconder}".` };
  return {
    act: {
      kind: 'motion-moved',
      motionId: newId(),
      motionType: draft.amendsId ? 'amendment' : 'substantive',
      amendsId: draft.amendsId || null,
      text,
      moverId,
      seconderId: seconderId || null,
    },
  };
}

const idOf = (words: string, people: readonly LiveParticipant[]): string =>
  (words && findPeople(words, people)[0]?.id) || '';
