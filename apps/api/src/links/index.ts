export { LinkDesk, type Opened } from './link-desk';
export { CommitmentLinksService } from './commitment-links.service';
export { LinkedCommitmentsService } from './linked-commitments.service';
export { LinksModule } from './links.module';
export { OpenedLink, openedBy } from './opened-link';
