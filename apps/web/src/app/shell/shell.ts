import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { MbIcon } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { SessionStore } from '../core/session.store';
import { BookSign } from './book-sign';
import { OfflineLine } from './offline-line';
import { PersonMenu } from './person-menu';
import { placesFor } from './places';
import { Shortcuts } from './shortcuts';

/** The frame of every page of the workspace: skip link, rail or phone bars, and the page. */
@Component({
  selector: 'mb-shell',
  imports: [BookSign, MbIcon, OfflineLine, PersonMenu, RouterLink, RouterLinkActive, RouterOutlet],
  providers: [Shortcuts],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  private readonly bodiesStore = inject(BodiesStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly title = inject(Title);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private isFirstPage = true;
  private readonly session = inject(SessionStore);
  protected readonly places = computed(() => placesFor((permission) => this.session.can(permission)));
  protected readonly placesBelow = computed(() => this.places().filter((place) => place.isBelowOnPhone));
  protected readonly bodies = computed(() => this.bodiesStore.mine());

  constructor() {
    inject(Shortcuts).start();
    void this.bodiesStore.load();
  }

  /** Each new page takes the focus and says its name; the first one leaves both to the browser. */
  protected pageChanged(): void {
    if (!this.isFirstPage) {
      setTimeout(() => {
        this.main().nativeElement.focus({ preventScroll: true });
        void this.announcer.announce(this.title.getTitle());
      });
    }
    this.isFirstPage = false;
  }

  protected skipToMain(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
