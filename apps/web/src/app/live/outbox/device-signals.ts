import { DOCUMENT, Injectable, inject } from '@angular/core';

const channelName = 'minutebook-console';

interface Told {
  meetingId: string;
  hasSent: boolean;
}

/** What the windows of one device tell each other: that something was kept or sent, whose turn it is, whether there is a line. */
@Injectable({ providedIn: 'root' })
export class DeviceSignals {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);

  /** What is kept has changed; `hasSent` when that was because the server has it, so that the line is there. */
  tellKept(meetingId: string, hasSent = false): void {
    this.channel?.postMessage({ meetingId, hasSent } satisfies Told);
  }

  onKept(meetingId: string, heard: (hasSent: boolean) => void): () => void {
    const listener = ({ data }: MessageEvent<Told>) => {
      if (data.meetingId === meetingId) heard(data.hasSent);
    };
    this.channel?.addEventListener('message', listener);
    return () => this.channel?.removeEventListener('message', listener);
  }

  onOnline(heard: () => void): () => void {
    return this.on('online', heard);
  }

  onOffline(heard: () => void): () => void {
    return this.on('offline', heard);
  }

  /**
   * Runs an act while no other window runs one for the same meeting. Browsers give locks on secure origins only; elsewhere two
   * windows may send the same entry, which its id makes harmless.
   */
  async alone(meetingId: string, act: () => Promise<void>): Promise<void> {
    const locks = this.window?.navigator.locks;
    if (locks) await locks.request(`${channelName}-${meetingId}`, act);
    else await act();
  }

  private on(name: 'online' | 'offline', heard: () => void): () => void {
    this.window?.addEventListener(name, heard);
    return () => this.window?.removeEventListener(name, heard);
  }
}
