/** A line that is being written, kept on the device until it is logged. */
export interface KeptLine {
  text: string;
  themes: string[];
  helps: string[];
}

export const noLine: KeptLine = { text: '', themes: [], helps: [] };

const key = (meetingId: string): string => `minutebook-outcome-${meetingId}`;

export function keptLine(storage: Storage | null, meetingId: string): KeptLine {
  const kept = storage?.getItem(key(meetingId));
  try {
    return kept ? { ...noLine, ...(JSON.parse(kept) as Partial<KeptLine>) } : noLine;
  } catch {
    return noLine;
  }
}

export function keepLine(storage: Storage | null, meetingId: string, line: KeptLine): void {
  const isEmpty = !line.text && line.themes.length === 0 && line.helps.length === 0;
  if (isEmpty) storage?.removeItem(key(meetingId));
  else storage?.setItem(key(meetingId), JSON.stringify(line));
}
