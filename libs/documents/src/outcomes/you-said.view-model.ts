import { formatDate, inSentence, shortBodyName, type YouSaidModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { bulletsPart, sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

/** A meeting for young people: "You said", what was asked, and what happened. */
export function printedYouSaid(model: YouSaidModel): PrintedDocument {
  const { body, meeting } = model;
  const name = shortBodyName(body.name);
  return documentOfMeeting('you-said', model, [
    heading(1, `You said, ${inSentence(name)} asked, what happened`),
    line(`${body.name}, meeting on ${formatDate(meeting.heldOn)}`),
    ...saidParts(model),
    ...askedParts(model, name),
  ]);
}

function saidParts({ said }: YouSaidModel): DocumentPart[] {
  const printed = (isTheirs: boolean) =>
    said
      .filter((each) => each.isTheirs === isTheirs)
      .map(({ text, by }) => (by === '' ? text : `${by}: ${text}`));
  const [yours, aboutYou] = [printed(true), printed(false)];
  return [
    heading(2, 'You said'),
    ...(said.length === 0 ? [line('Nobody wrote down what young people said at this meeting.')] : []),
    ...(yours.length > 0 ? [bulletsPart(yours)] : []),
    ...(aboutYou.length > 0 ? [line('People who listened to you wrote this down:', false, true)] : []),
    ...(aboutYou.length > 0 ? [bulletsPart(aboutYou)] : []),
  ];
}

function askedParts({ asked, isAskedByYoungPeople }: YouSaidModel, name: string): DocumentPart[] {
  const why = isAskedByYoungPeople
    ? 'This came from what you told us.'
    : 'This is all that was asked for at the meeting.';
  const title = heading(2, `${name} asked, and what happened`);
  if (asked.length === 0) return [title, line(`${name} did not ask anybody for anything at this meeting.`)];
  return [
    title,
    line(why, false, true),
    sharedTablePart(
      [`${name} asked`, 'Who does it', 'What happened'],
      [0.42, 0.2, 0.38],
      asked.map(({ text, owner, happened }) => [text.split('\n'), owner, happened]),
    ),
  ];
}
