import { ChangeDetectionStrategy, Component, DOCUMENT, DestroyRef, inject, signal } from '@angular/core';

/** Says that the connection is gone until it is back. */
@Component({
  selector: 'mb-offline-line',
  template: `<div role="status">
    @if (isOffline()) {
      <p class="mb-note soon">
        <b>No connection.</b> What is on screen stays; nothing can be saved until it is back.
      </p>
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfflineLine {
  protected readonly isOffline = signal(false);

  constructor() {
    const browser = inject(DOCUMENT).defaultView;
    if (!browser) return;
    const look = () => this.isOffline.set(!browser.navigator.onLine);
    look();
    browser.addEventListener('online', look);
    browser.addEventListener('offline', look);
    inject(DestroyRef).onDestroy(() => {
      browser.removeEventListener('online', look);
      browser.removeEventListener('offline', look);
    });
  }
}
