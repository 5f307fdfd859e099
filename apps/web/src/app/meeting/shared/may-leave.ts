import type { CanDeactivateFn } from '@angular/router';

/** A page with a form that saves by itself. */
export interface Leavable {
  /** Saves what is not saved yet; false while it cannot be, and then the page stays. */
  mayLeave: () => Promise<boolean>;
}

export const mayLeave: CanDeactivateFn<Leavable | null> = (page) => page?.mayLeave() ?? true;
