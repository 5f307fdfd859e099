import { ExemptPaper, Paper } from '@minutebook/data-access';
import type { AgendaPart, Permission } from '@minutebook/domain';

/**
 * Where the papers of one part are kept: table, file area and the permissions that open it. Open and exempt papers share all
 * of their rules and not one row or file (E-10).
 */
export interface Shelf {
  part: AgendaPart;
  area: 'open' | 'exempt';
  entity: typeof Paper | typeof ExemptPaper;
  read: Permission;
  edit: Permission;
}

export const openShelf: Shelf = {
  part: 'A',
  area: 'open',
  entity: Paper,
  read: 'agenda.read',
  edit: 'papers.edit',
};

export const exemptShelf: Shelf = {
  part: 'B',
  area: 'exempt',
  entity: ExemptPaper,
  read: 'exempt.read',
  edit: 'exempt.edit',
};
