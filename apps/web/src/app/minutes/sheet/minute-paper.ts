import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';

/**
 * How the blocks of a minute look, whoever drew them: ProseMirror while they are written, Angular while they are read. The
 * styles are not tied to a component, because ProseMirror's elements know of none.
 */
@Component({
  selector: 'mb-minute-paper',
  template: '<ng-content />',
  styleUrl: './minute-paper.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
})
export class MinutePaper {}
