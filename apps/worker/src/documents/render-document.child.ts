// Makes one document and ends: Typst keeps its memory until its process is gone.
import { renderDocument, type RenderDocumentJob, type RenderedDocument } from '@minutebook/documents';
import { answerOnce } from '../platform/child-side';

answerOnce<RenderDocumentJob, RenderedDocument>(renderDocument);
