import { paths, publicRegisterLineSchema, publicRegisterSchema } from '@minutebook/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { PublicRegisters } from './public-registers.reader';

@ApiTags('public')
@Controller()
export class PublicRegistersController {
  constructor(private readonly registers: PublicRegisters) {}

  @Get(paths.publicRegisters)
  @Requires('public')
  @Answers({
    summary: 'Members whose register of interests is published',
    schema: publicRegisterLineSchema,
    isList: true,
  })
  list(@CurrentActor() { authorityId }: Actor) {
    return this.registers.list(authorityId);
  }

  @Get(paths.publicRegister)
  @Requires('public')
  @Answers({ summary: 'A published register of interests', schema: publicRegisterSchema })
  read(@CurrentActor() { authorityId }: Actor, @Id('personId') personId: string) {
    return this.registers.read(authorityId, personId);
  }
}
