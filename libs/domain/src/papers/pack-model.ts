import type { PlainDate, PlainTime } from '../calendar/index';
import type { DocumentModel } from '../documents/index';
import type { RichText } from './rich-text';

/**
 * Everything that a public pack prints, frozen when the build is asked for. Part B has already been dropped: its lines hold
 * the neutral title and the paragraphs of Schedule 12A, and there is no field that could carry more (E-10).
 */
export interface PackModel {
  council: { name: string; website: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startTime: PlainTime; venue: string };
  /** The block "To:", already in print order. Role-only members come as their role (C-05). */
  members: PackMemberGroup[];
  monitoringOfficer: PackOfficer;
  clerk: PackOfficer;
  /** Postal address of the offices, a line each. */
  address: string[];
  issuedOn: PlainDate;
  /** Lines beneath the summons: public welcome, "N.B." and the like. */
  notes: string[];
  items: PackItem[];
  frontMatterPages: number;
  version: number;
}

export interface PackMemberGroup {
  /** "Councillors", "Co-optee Members", "Reserve Members"; empty for the chair's line. */
  heading: string;
  /** `label` is the co-optee's category ("Foster Carers") or the office ("Chair"); empty where the heading says it all. */
  lines: { label: string; names: string[] }[];
}

export interface PackOfficer {
  name: string;
  title: string;
  phone: string;
  email: string;
}

export interface PackItem {
  id: string;
  part: 'A' | 'B';
  number: number;
  title: string;
  description: string;
  isToFollow: boolean;
  isWithdrawn: boolean;
  /** Part B only. */
  exemptParagraphs: number[];
  papers: PackPaper[];
}

export type PackPaper = UploadedPaper | ReportPaper | RegisterPaper;

export interface UploadedPaper {
  kind: 'upload';
  id: string;
  title: string;
  fileName: string;
  /** Content address in the file store. */
  sha256: string;
  /** Visible size of each page as shown (after /Rotate), in points. */
  pages: { width: number; height: number }[];
}

export interface ReportPaper {
  kind: 'report';
  id: string;
  title: string;
  body: RichText;
}

/** A report that the register made for a standing item: the pack prints its text and tables, not pages of its file. */
export interface RegisterPaper {
  kind: 'register';
  id: string;
  title: string;
  document: DocumentModel;
}

/** Where everything stands in an issued pack, blanks included. Page numbers count from 1. */
export interface PageMap {
  frontMatter: { first: number; last: number };
  items: PageMapItem[];
  totalPages: number;
}

export interface PageMapItem {
  itemId: string;
  number: number;
  title: string;
  first: number;
  last: number;
  /** Last page with matter on it. */
  lastContent: number;
  papers: { paperId: string; first: number; last: number }[];
}
