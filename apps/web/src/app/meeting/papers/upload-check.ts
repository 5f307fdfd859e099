import { formatBytes } from '../shared/amounts';

/** Bytes at the head of a file in which a PDF must name itself (ISO 32000-1, annex H.3). */
const headerReach = 1024;

const startsAsPdf = async (file: Blob): Promise<boolean> => {
  const head = new Uint8Array(await readHead(file));
  return String.fromCharCode(...head).includes('%PDF-');
};

const readHead = (file: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file could not be read.'));
    };
    reader.readAsArrayBuffer(file.slice(0, headerReach));
  });

/**
 * Why a file cannot be sent, in a sentence, or null when it can. What the API would refuse after the sending is refused
 * before it; the API checks again, and more deeply.
 */
export async function whyRefused(file: File, limitMb: number): Promise<string | null> {
  if (file.size === 0) return 'This file is empty. Open it to see that it has pages, and add it again.';
  if (file.size > limitMb * 1024 * 1024) {
    return `This file has ${formatBytes(file.size)}; the limit is ${limitMb} MB. Make it smaller, or split it into two papers.`;
  }
  try {
    if (await startsAsPdf(file)) return null;
  } catch {
    return 'This file could not be read. Is it a folder, or has it been moved? Choose it again.';
  }
  return file.name.toLowerCase().endsWith('.pdf')
    ? 'This file is named .pdf, but it is not a PDF. Save it as a PDF and add that.'
    : 'This file is not a PDF. Save it as a PDF and add that.';
}
