import { presentList } from '../attendance/index';
import { printedRuns } from '../minutes/index';
import type { MinuteEntry, MinutesModel, PrintedWording } from '../minutes/index';
import { endedAt, heldAs, type DocumentSource } from './sitting';

export interface MinutesSource extends DocumentSource {
  entries: readonly MinuteEntry[];
  wording: PrintedWording;
  standing: MinutesModel['standing'];
  signature: MinutesModel['signature'];
}

/**
 * What the minutes print (M-14, B-14), frozen. Of a Part B item its title, paragraphs and public summary, whatever else its
 * entry holds (E-07). An entry of two conclusions and a recommendation is two runs; one of Part B with a summary and, by
 * mistake, a discussion is the summary alone.
 */
export function minutesModel(source: MinutesSource): MinutesModel {
  const { council, setting, live, entries, wording, standing, signature } = source;
  return {
    council: { name: council.name },
    body: { name: setting.bodyName },
    standing,
    meeting: heldAs(source),
    present: presentList(setting, live),
    entries: entries
      .filter((entry) => !isSaidAbove(source, entry))
      .map(({ number, title, part, itemId, blocks }) => ({
        number,
        title,
        part,
        exemptParagraphs: part === 'B' ? [...paragraphsOf(source, itemId)] : [],
        runs: printedRuns(part === 'B' ? blocks.filter(({ kind }) => kind === 'summary') : blocks, wording),
      })),
    endedAt: endedAt(source),
    signature: signature && { name: signature.name, on: signature.on },
  };
}

/** Apologies that take no number (M-12) stand in the head of the minutes, under "Apologies:", and are not said twice. */
const isSaidAbove = ({ setting }: DocumentSource, { itemId, number }: MinuteEntry): boolean =>
  number === '' && setting.items.some(({ id, purpose }) => id === itemId && purpose === 'apologies');

/** The paragraphs of Schedule 12A that an item of the agenda indicates. */
export const paragraphsOf = ({ setting }: DocumentSource, itemId: string | null): readonly number[] =>
  setting.items.find(({ id }) => id === itemId)?.exemptParagraphs ?? [];
