import { Module } from '@nestjs/common';
import { RecordController } from './record.controller';
import { RecordReader } from './record-reader';

@Module({ controllers: [RecordController], providers: [RecordReader] })
export class RecordModule {}
