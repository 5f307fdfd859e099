/** One child, or one young person, as minutes speak of them. Groups ("young people") point to nobody. */
const oneChild =
  /\b(?:child [A-Z]\b|(?:a|an|one|another|the) (?:[\w-]+ ){0,2}(?:young person|child|care leaver|EMPIRE representative|boy|girl|looked.after child))/i;

const kin =
  '(?:friends?|brothers?|sisters?|siblings?|twin|mother|father|mum|dad|parents?|grand(?:mother|father|parents)|aunt|uncle|cousins?|partner|boyfriend|girlfriend|baby|son|daughter)';
const around =
  '(?:foster carers?|carers?|social workers?|IRO|teachers?|school|college|class|placement|home|doctor|therapist|club)';

/** What may tell which child it is, beside the mention itself (C-03). */
const tells: readonly RegExp[] = [
  new RegExp(`\\b(?:her|his|their)\\s+(?:\\w+\\s+)?(?:${kin}|${around})\\b`, 'gi'),
  /\baged? (?:of )?\d{1,2}\b|\b\d{1,2}[- ]years?[- ]olds?\b|\bYear \d{1,2}\b/gi,
  /\b(?:at|from|in) (?:her |his |their )?(?:school|college|nursery|hospital)\b/gi,
  /\b[A-Z][\w'’.]+(?: [A-Z][\w'’.]+)* (?:School|Academy|College|Nursery|Hospital)\b/g,
  /\b(?:autis\w+|ADHD|pregnan\w+|self.harm\w*|depress\w+|asylum|refugee|disab\w+|diagnos\w+|arrest\w+|police)\b/gi,
];

/**
 * Passages that may tell which child a minute speaks of, in the order of the text (C-03): in a sentence about one child, a
 * relative or place of theirs, an age, a named school, a matter of health. It points; a person decides.
 * "Child F said that two of her friends had not met theirs.": "her friends". "Young people and their foster carers": nothing.
 */
export function personalDataFindings(text: string): string[] {
  const found = sentencesOf(text).flatMap((sentence) => {
    if (!oneChild.test(sentence)) return [];
    const hits = tells.flatMap((tell) =>
      [...sentence.matchAll(tell)].map((match) => ({ at: match.index, words: match[0] })),
    );
    const outermost = hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            other.words.length > hit.words.length &&
            other.at <= hit.at &&
            other.at + other.words.length >= hit.at + hit.words.length,
        ),
    );
    return outermost.sort((a, b) => a.at - b.at).map(({ words }) => words);
  });
  return [...new Set(found)];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/);
