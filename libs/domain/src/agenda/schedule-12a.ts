/**
 * Schedule 12A, Part 1 (England), Local Government Act 1972: the descriptions of exempt information (§2.1 of the rule book).
 * A Part B item names at least one of them (E-03). A children's panel usually takes 1 and 2.
 */
export const scheduleParagraphs: readonly { number: number; text: string }[] = [
  { number: 1, text: 'Information relating to any individual.' },
  { number: 2, text: 'Information which is likely to reveal the identity of an individual.' },
  {
    number: 3,
    text: 'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
  },
  {
    number: 4,
    text: 'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.',
  },
  {
    number: 5,
    text: 'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.',
  },
  {
    number: 6,
    text: 'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.',
  },
  {
    number: 7,
    text: 'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
  },
];

/**
 * The motion that opens Part B, in its fixed words (s.100A(4) and (5) Local Government Act 1972; E-02, E-03). It points to
 * the paragraphs indicated on the items, so every Part B item has to indicate some.
 */
export const exclusionMotion =
  'That, under Section 100A(4) of the Local Government Act, 1972, the press and public be excluded from the meeting for the ' +
  'following items of business on the grounds that it involves the likely disclosure of exempt information falling within ' +
  'those paragraphs indicated in Part 1 of Schedule 12A of the Local Government Act 1972, as amended.';
