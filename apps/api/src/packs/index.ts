export { docxType, pdfType } from './media-types';
export { PackModels } from './pack-models';
export { PackReader } from './pack-reader';
export { PackSignals } from './pack-signals';
export { PacksModule } from './packs.module';
export { PacksService } from './packs.service';
