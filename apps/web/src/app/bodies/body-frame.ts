import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MbFailed, MbLoading, MbPageHeader } from '@minutebook/ui';
import { BodyStore } from './body.store';

/** Head and states of every form below a body's address; the form shows once the body is here. */
@Component({
  selector: 'mb-body-frame',
  imports: [MbFailed, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './body-frame.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BodyFrame {
  readonly bodyId = input.required<string>();
  readonly title = input.required<string>();
  protected readonly store = inject(BodyStore);
  protected readonly isHere = computed(() => this.store.isReady() && this.store.body()?.id === this.bodyId());

  constructor() {
    effect(() => {
      const bodyId = this.bodyId();
      untracked(() => this.load(bodyId));
    });
  }

  protected load(bodyId = this.bodyId()): void {
    if (this.store.body()?.id !== bodyId) void this.store.load(bodyId);
  }
}
