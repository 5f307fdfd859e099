import { DestroyRef, Directive, Injectable, TemplateRef, inject, signal } from '@angular/core';
import type { Mark } from '@minutebook/ui';

/** What the open tab puts into the meeting's header: its buttons, and its state in place of the meeting's. */
@Injectable()
export class MeetingHeader {
  readonly actions = signal<TemplateRef<unknown> | null>(null);
  readonly chip = signal<{ mark: Mark; word: string } | null>(null);
}

/** `<ng-template mbHeaderActions>`: its content stands in the meeting's header while this tab is open. */
@Directive({ selector: 'ng-template[mbHeaderActions]' })
export class HeaderActions {
  constructor() {
    const header = inject(MeetingHeader);
    header.actions.set(inject<TemplateRef<unknown>>(TemplateRef));
    inject(DestroyRef).onDestroy(() => {
      header.actions.set(null);
      header.chip.set(null);
    });
  }
}
