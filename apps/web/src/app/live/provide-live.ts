import type { Provider } from '@angular/core';
import { LiveLog } from './follow/live-log';
import { LiveStore } from './live.store';
import { LiveSender } from './outbox/live-sender';
import { Outbox } from './outbox/outbox';

/** What follows one meeting and records in it. The page that opens it closes it too: a route's providers outlive the page. */
export const provideLive = (): Provider[] => [LiveLog, Outbox, LiveSender, LiveStore];
