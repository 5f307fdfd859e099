import type { Meeting } from '@minutebook/data-access';
import { type DocumentKind, isSittingDocument, type SittingDocumentKind } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict } from '../platform/index';
import { DocumentModels, type ModelOrRefusal } from './document-models';
import { DocumentSources } from './document-sources';

type FollowUpKind = Exclude<DocumentKind, SittingDocumentKind>;
export type MakeModel = (manager: EntityManager, meeting: Meeting) => Promise<ModelOrRefusal>;

/**
 * What each kind of document would print now. The documents of the sitting itself are made here; each feature that follows the
 * meeting up adds its own when it starts.
 */
@Injectable()
export class DocumentMakers {
  readonly #added = new Map<DocumentKind, MakeModel>();

  constructor(
    private readonly sources: DocumentSources,
    private readonly models: DocumentModels,
  ) {}

  add(kind: FollowUpKind, make: MakeModel): void {
    this.#added.set(kind, make);
  }

  /** For several kinds of one meeting at one moment: what they share is read once. */
  of(manager: EntityManager, meeting: Meeting): (kind: DocumentKind) => Promise<ModelOrRefusal> {
    let gathering: ReturnType<DocumentSources['gather']> | undefined;
    return async (kind) => {
      if (isSittingDocument(kind)) {
        gathering ??= this.sources.gather(manager, meeting);
        return this.models.make(kind, await gathering);
      }
      const make = this.#added.get(kind);
      const nobody = conflict('not-yet', 'Nobody makes this document yet.');
      return make ? make(manager, meeting) : { model: null, refusal: nobody };
    };
  }
}
