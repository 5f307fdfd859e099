/** Letters that turn the reading direction or show nothing: they make a name look like another (report\u202Efdp.exe). */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/**
 * A name that an upload brought, made safe to keep and to send: no folders, no unseen letters, at most 180 characters with its
 * ending kept. "C:\\My papers\\Scorecard.pdf" is "Scorecard.pdf"; nothing usable is "paper.pdf".
 */
export function safeFileName(name: string): string {
  const bare = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = bare
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '' || clean.toLowerCase() === 'pdf') return 'paper.pdf';
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  return (
    clean
      .slice(0, clean.length - ending.length)
      .slice(0, 180 - ending.length)
      .trimEnd() + ending
  );
}

/** Two names that a person would take for the same. */
export const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'accent' }) === 0;

/** The title that a paper has until somebody gives it a better one: "Annual_report-2019.pdf" is "Annual report-2019". */
export const titleFromName = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ')
    .trim() || fileName;

/** `Content-Disposition` with a plain name for old programs and the real one for the rest (RFC 6266). */
export function disposition(type: 'inline' | 'attachment', fileName: string): string {
  const plain =
    fileName
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '-') || 'paper.pdf';
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
