import { documentTitle, type DocumentKind, type PlainDate } from '@minutebook/domain';
import { line, type DocumentPart, type PrintedDocument } from './printed-document';

interface OfMeeting {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
}

/** A document of a meeting with the council's name over it and its title at the foot of each page; dated on the meeting's day. */
export function documentOfMeeting(
  kind: DocumentKind,
  { council, body, meeting }: OfMeeting,
  parts: readonly DocumentPart[],
  {
    datedOn = meeting.heldOn,
    isLandscape = false,
  }: Partial<Pick<PrintedDocument, 'datedOn' | 'isLandscape'>> = {},
): PrintedDocument {
  const title = documentTitle(kind, body.name, meeting.heldOn);
  return {
    ...{ title, author: council.name, datedOn, watermark: '', footer: title, isLandscape },
    parts: [line(council.name, true), ...parts],
  };
}
