import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { RichMark, RichNode } from '@minutebook/domain';

/** The words of a block as they are read: paragraphs and lists with their marks. */
@Component({
  selector: 'mb-rich-content',
  imports: [NgTemplateOutlet],
  template: `
    @for (node of content(); track $index) {
      <ng-container [ngTemplateOutlet]="block" [ngTemplateOutletContext]="{ $implicit: node }" />
    }
    <ng-template #block let-node>
      @switch (node.type) {
        @case ('bulletList') {
          <ul>
            @for (item of node.content; track $index) {
              <li>
                <ng-container
                  [ngTemplateOutlet]="all"
                  [ngTemplateOutletContext]="{ $implicit: item.content }"
                />
              </li>
            }
          </ul>
        }
        @case ('orderedList') {
          <ol [start]="node.attrs?.start ?? 1">
            @for (item of node.content; track $index) {
              <li>
                <ng-container
                  [ngTemplateOutlet]="all"
                  [ngTemplateOutletContext]="{ $implicit: item.content }"
                />
              </li>
            }
          </ol>
        }
        @default {
          <p>
            @for (part of node.content; track $index) {
              @if (part.type === 'hardBreak') {
                <br />
              } @else if (href(part); as link) {
                <a [href]="link" rel="noopener">{{ part.text }}</a>
              } @else {
                <span
                  [class.bold]="has(part, 'bold')"
                  [class.italic]="has(part, 'italic')"
                  [class.underline]="has(part, 'underline')"
                  >{{ part.text }}</span
                >
              }
            }
          </p>
        }
      }
    </ng-template>
    <ng-template #all let-nodes>
      @for (node of nodes; track $index) {
        <ng-container [ngTemplateOutlet]="block" [ngTemplateOutletContext]="{ $implicit: node }" />
      }
    </ng-template>
  `,
  styles: `
    .bold {
      font-weight: 600;
    }

    .italic {
      font-style: italic;
    }

    .underline {
      text-decoration: underline;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RichContent {
  readonly content = input.required<readonly RichNode[]>();

  protected has({ marks }: RichNode, type: RichMark['type']): boolean {
    return marks?.some((mark) => mark.type === type) ?? false;
  }

  protected href({ marks }: RichNode): string {
    const link = marks?.find((mark) => mark.type === 'link');
    return link?.type === 'link' ? link.attrs.href : '';
  }
}
