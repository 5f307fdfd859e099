/** Words and keys of rows only: never titles, names or what a paper says. */
export type Log = (line: string) => void;

export const logToStdout: Log = (line) => {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`);
};

/** Drops a line that was said within the last `quietMs`: a database that is away gives the same error every second. */
export function withoutRepeats(log: Log, quietMs: number): Log {
  const saidAt = new Map<string, number>();
  return (line) => {
    const now = Date.now();
    for (const [said, at] of saidAt) if (now - at >= quietMs) saidAt.delete(said);
    if (saidAt.has(line)) return;
    saidAt.set(line, now);
    log(line);
  };
}
