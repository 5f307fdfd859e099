import { packSchema, paths } from '@minutebook/contracts';
import { FileStore } from '@minutebook/data-access';
import { Controller, Get, Post, Res, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { sendFile } from '../papers/index';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { PackEvents } from './pack-events';
import { docxType, pdfType } from './media-types';
import { PackReader } from './pack-reader';
import { PacksService } from './packs.service';

@ApiTags('packs')
@Controller()
export class PacksController {
  constructor(
    private readonly reader: PackReader,
    private readonly packs: PacksService,
    private readonly events: PackEvents,
    private readonly store: FileStore,
  ) {}

  @Get(paths.packs)
  @Requires('packs.read')
  @Answers({
    summary: 'All builds of the pack, newest first',
    schema: packSchema,
    isList: true,
    refuses: [404],
  })
  list(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.reader.list(actor, meetingId);
  }

  @Post(paths.packs)
  @Requires('packs.build')
  @Answers({ summary: 'Build the public pack', status: 202, schema: packSchema, refuses: [404, 409, 422] })
  request(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.packs.requestPack(actor, meetingId);
  }

  @Sse(paths.packEvents)
  @Requires('packs.read')
  @Answers({
    summary: 'The newest pack, again at each step of its build',
    contentType: 'text/event-stream',
    refuses: [404],
  })
  follow(@CurrentActor() actor: Actor, @Id('meetingId') meetingId: string) {
    return this.events.follow(actor, meetingId);
  }

  @Post(paths.stopPack)
  @Requires('packs.build')
  @Answers({ summary: 'Stop building', schema: packSchema, refuses: [404, 409] })
  stop(@CurrentActor() actor: Actor, @Id('packId') packId: string) {
    return this.packs.stopPack(actor, packId);
  }

  @Get(paths.packPdf)
  @Requires('packs.read')
  @Answers({ summary: 'The pack as PDF', contentType: pdfType, refuses: [404, 409] })
  async pdf(@CurrentActor() actor: Actor, @Id('packId') packId: string, @Res() response: Response) {
    const file = await this.reader.file(actor, packId, 'pdf');
    await sendFile(response, this.store, { ...file, area: 'open', contentType: pdfType, cache: 'private' });
  }

  @Get(paths.packDocx)
  @Requires('packs.read')
  @Answers({ summary: 'The pack as Word document', contentType: docxType, refuses: [404, 409] })
  async docx(@CurrentActor() actor: Actor, @Id('packId') packId: string, @Res() response: Response) {
    const file = await this.reader.file(actor, packId, 'docx');
    const how = { area: 'open', contentType: docxType, cache: 'private', isAttachment: true } as const;
    await sendFile(response, this.store, { ...file, ...how });
  }
}
