import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { MbIcon, type IconName } from '@minutebook/ui';
import { SessionStore } from '../core/session.store';
import { ThemeStore, type Theme } from '../core/theme.store';
import { placesFor } from './places';
import { Shortcuts } from './shortcuts';

/** The person at the foot of the rail: light or dark, keys, the council's calendar, sign out. */
@Component({
  selector: 'mb-person-menu',
  imports: [MatMenuModule, MbIcon, RouterLink],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonMenu {
  /** Only the initials, for narrow bars. */
  readonly compact = input(false);
  protected readonly session = inject(SessionStore);
  protected readonly theme = inject(ThemeStore);
  protected readonly shortcuts = inject(Shortcuts);
  private readonly router = inject(Router);

  /** On a phone, the places that do not stand below the page. */
  protected readonly otherPlaces = computed(() =>
    placesFor((permission) => this.session.can(permission)).filter((place) => !place.isBelowOnPhone),
  );
  protected readonly initials = computed(() =>
    (this.session.me()?.name ?? '')
      .split(' ')
      .map((word) => word.slice(0, 1))
      .slice(-2)
      .join(''),
  );
  protected readonly themes: { theme: Theme; label: string; icon: IconName }[] = [
    { theme: 'light', label: 'Light', icon: 'light_mode' },
    { theme: 'dark', label: 'Dark', icon: 'dark_mode' },
    { theme: 'system', label: 'As the system has it', icon: 'contrast' },
  ];

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
    } finally {
      await this.router.navigateByUrl('/sign-in');
    }
  }
}
