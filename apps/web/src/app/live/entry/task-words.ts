import type { Due, PlainDate } from '@minutebook/domain';
import { readDue } from './due-words';

export interface TaskWords {
  text: string;
  owner: string;
  /** As typed after the exclamation mark. */
  dueText: string;
  due: Due | null;
}

/**
 * An action as it is typed: "Invite EMPIRE @Head of Corporate Parenting !4 September" is text, owner and due date. The marks count
 * only behind a space, so that an e-mail address or "well done!" stays in the text.
 */
export function readTask(line: string, heldOn: PlainDate): TaskWords {
  const [text, owner] = cut(line, '@');
  const [plain, dueBefore] = cut(text, '!');
  const [ownerOnly, dueBehind] = cut(` ${owner}`, '!');
  const dueText = dueBehind || dueBefore;
  return {
    text: plain.trim(),
    owner: ownerOnly.trim(),
    dueText: dueText.trim(),
    due: dueText ? readDue(dueText, heldOn) : null,
  };
}

/** What stands before and behind a mark that follows a space or the beginning and is followed by a word. */
function cut(line: string, mark: '@' | '!'): [string, string] {
  const found = new RegExp(`(^|\\s)${mark}(?=\\S)`).exec(line);
  if (!found) return [line, ''];
  return [line.slice(0, found.index), line.slice(found.index + found[0].length)];
}

/** The mover and seconder of a motion: "That the report be noted @fitz @khan" gives both names as typed. */
export function readMotion(line: string): { text: string; mover: string; seconder: string } {
  const [text = '', mover = '', seconder = ''] = line.split(/(?:^|\s)@(?=\S)/);
  return { text: text.trim(), mover: mover.trim(), seconder: seconder.trim() };
}
