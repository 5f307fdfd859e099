import { councilTime, formatTime, type Instant } from '@minutebook/domain';

/** "7 voting members, quorate", at each change: "5.09pm", "7.07pm". */
export function presenceWords(
  steps: readonly { from: Instant; present: number }[],
  quorum: number,
): { at: string; words: string; isQuorate: boolean }[] {
  return steps.map(({ from, present }) => {
    const isQuorate = present >= quorum;
    const members = present === 1 ? '1 voting member' : `${present} voting members`;
    return {
      at: formatTime(councilTime(from).at),
      words: `${members}, ${isQuorate ? 'quorate' : `inquorate: the quorum is ${quorum}`}`,
      isQuorate,
    };
  });
}
