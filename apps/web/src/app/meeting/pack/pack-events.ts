import { DOCUMENT, Injectable, inject } from '@angular/core';
import { apiUrl, paths, type Pack } from '@minutebook/contracts';

/** While the line is down, the rows are asked for this often, in milliseconds. */
const pollingInterval = 2000;

/** Tells when the packs of a meeting have changed: by server-sent events, by asking again while those do not come through. */
@Injectable()
export class PackEvents {
  private readonly window = inject(DOCUMENT).defaultView;

  /**
   * Calls `onPack` with the newest pack at each change of it, and with null when the packs have to be asked for, until the
   * returned function is called.
   */
  watch(meetingId: string, onPack: (pack: Pack | null) => void): () => void {
    const onChange = () => onPack(null);
    if (!this.window || !('EventSource' in this.window)) return this.poll(onChange);
    const source = new EventSource(apiUrl(paths.packEvents, { meetingId }), { withCredentials: true });
    let stopPolling: (() => void) | null = null;
    source.onmessage = ({ data }: MessageEvent<string>) => onPack(JSON.parse(data) as Pack);
    source.onopen = () => {
      stopPolling?.();
      stopPolling = null;
    };
    // the browser goes on trying to open the line; until it is back, the packs are asked for
    source.onerror = () => {
      stopPolling ??= this.poll(onChange);
    };
    return () => {
      source.close();
      stopPolling?.();
    };
  }

  private poll(onChange: () => void): () => void {
    const timer = setInterval(onChange, pollingInterval);
    return () => {
      clearInterval(timer);
    };
  }
}
