export { PublicationModule } from './publication.module';
export { PublicationService } from './publication.service';
