import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import { MbControl, MbField, MbIcon } from '@minutebook/ui';
import { FormProblem } from '../core/form-problem';
import { SessionStore } from '../core/session.store';
import { Submission } from '../core/submission';
import { BookSign } from '../shell/book-sign';

@Component({
  selector: 'mb-sign-in',
  imports: [
    BookSign,
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbIcon,
    ReactiveFormsModule,
  ],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignIn {
  /** The page that was asked for. */
  readonly return = input<string>();
  /** Set when a session ran out on a page. */
  readonly ended = input<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  protected readonly form = inject(NonNullableFormBuilder).group({
    email: ['', [Validators.required, Validators.email]],
    password: ['', Validators.required],
  });
  protected readonly isPasswordShown = signal(false);
  protected readonly submission = new Submission();
  protected readonly emailMessages = {
    required: 'Enter your e-mail address, such as name@council.gov.uk.',
    email: 'Enter a full e-mail address, such as name@council.gov.uk.',
  };
  protected readonly passwordMessages = { required: 'Enter your password.' };

  constructor() {
    void this.start();
  }

  /** Brings the token that a sign-in has to carry, and leaves at once when one is signed in already. */
  private async start(): Promise<void> {
    const me = await this.session.ask().catch(() => null);
    if (me) await this.router.navigateByUrl(ownAddress(this.return()));
  }

  protected signIn(): Promise<void> {
    return this.submission.run(this.form, async () => {
      await this.session.signIn(this.form.getRawValue());
      await this.router.navigateByUrl(ownAddress(this.return()));
    });
  }
}

/** Only an address of this site may be returned to. */
export const ownAddress = (address: string | undefined): string =>
  address?.startsWith('/') && !address.startsWith('//') && !address.startsWith('/\\') ? address : '/';
