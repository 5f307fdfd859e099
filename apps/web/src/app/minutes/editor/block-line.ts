import type { MinuteBlock } from '@minutebook/domain';
import type { Stretch } from './findings';
import { obligationLines } from './due-words';

/** What is known of a block beside its words: from the API and from the console. */
export interface BlockFacts {
  /** "28/19, A1". */
  reference: string;
  /** "From the console, 6.24pm". */
  source: string;
  /** "2 comments", "1 suggestion". */
  talk: string;
  /** Passages that may point to a child, and stay for a reason (C-03). */
  kept: ReadonlySet<string>;
}

/** A piece of the line under a block. */
export interface LinePiece {
  words: string;
  isWarning: boolean;
  /** Position within the block that the piece leads to. */
  leadsTo: Stretch | null;
}

const piece = (words: string, isWarning = false, leadsTo: Stretch | null = null): LinePiece => ({
  words,
  isWarning,
  leadsTo,
});

/** The line under a block: reference, who and when, where it came from, what somebody said, what wants another look. */
export function linePieces(
  block: MinuteBlock,
  facts: BlockFacts | undefined,
  personal: Stretch[],
): LinePiece[] {
  const known = [facts?.reference, facts?.source, facts?.talk].map((words) => words ?? '');
  const [reference = '', source = '', talk = ''] = known;
  return [
    ...(reference ? [piece(reference)] : []),
    ...obligationLines(block).map(({ words, isMissing }) => piece(words, isMissing)),
    ...[source, talk].filter(Boolean).map((words) => piece(words)),
    ...personal.map((stretch) =>
      piece(`Personal-data check: “${stretch.words}” may point to someone`, true, stretch),
    ),
  ];
}

const triangle =
  '<svg class="warning" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">' +
  '<path d="M8 1.3L15.3 14.5H.7z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>' +
  '<path d="M8 6v4M8 12.2v.1" class="cut" stroke-width="1.7" stroke-linecap="round"/></svg>';

/** What can be done about a passage that may point to a child. */
export interface FindingActs {
  reword: (stretch: Stretch) => void;
  keep: (stretch: Stretch) => void;
}

/** The line as ProseMirror shows it: no part of the text, and not to be written in. */
export function lineElement(pieces: readonly LinePiece[], acts: FindingActs): HTMLElement {
  const line = document.createElement('div');
  line.className = 'line';
  line.contentEditable = 'false';
  for (const { words, isWarning, leadsTo } of pieces) {
    const span = document.createElement('span');
    if (isWarning) span.innerHTML = triangle; // a constant
    span.append(words);
    line.append(span);
    if (!leadsTo) continue;
    line.append(actButton('Reword', leadsTo, acts.reword));
    line.append(actButton('Keep, with reason', leadsTo, acts.keep));
  }
  return line;
}

function actButton(label: string, stretch: Stretch, act: (stretch: Stretch) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: “${stretch.words}”`);
  button.addEventListener('click', () => {
    act(stretch);
  });
  return button;
}
