import {
  createProgrammeTopicSchema,
  moveProgrammeTopicSchema,
  paths,
  programmeTopicVersionSchema,
  updateProgrammeTopicSchema,
  versionQuery,
  workProgrammeSchema,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, CurrentActor, Id, Requires, type Actor } from '../platform/index';
import { TopicsService } from './topics.service';

@ApiTags('work programme')
@Controller()
export class ProgrammeTopicsController {
  constructor(private readonly topics: TopicsService) {}

  @Post(paths.programmeTopics)
  @Requires('programme.edit')
  @Answers({ summary: 'Add a topic', status: 201, schema: workProgrammeSchema, refuses: [404, 422] })
  add(
    @CurrentActor() actor: Actor,
    @Id('programmeId') programmeId: string,
    @Body({ schema: createProgrammeTopicSchema }) topic: z.output<typeof createProgrammeTopicSchema>,
  ) {
    return this.topics.add(actor, programmeId, topic);
  }

  @Patch(paths.programmeTopic)
  @Requires('programme.edit')
  @Answers({ summary: 'Edit a topic', schema: workProgrammeSchema, refuses: [404, 409] })
  edit(
    @CurrentActor() actor: Actor,
    @Id('topicId') topicId: string,
    @Body({ schema: updateProgrammeTopicSchema }) changes: z.output<typeof updateProgrammeTopicSchema>,
  ) {
    return this.topics.edit(actor, topicId, changes);
  }

  @Post(paths.moveProgrammeTopic)
  @Requires('programme.edit')
  @Answers({
    summary: 'Move a topic to another meeting, or to no date',
    schema: workProgrammeSchema,
    refuses: [404, 409, 422],
  })
  move(
    @CurrentActor() actor: Actor,
    @Id('topicId') topicId: string,
    @Body({ schema: moveProgrammeTopicSchema }) move: z.output<typeof moveProgrammeTopicSchema>,
  ) {
    return this.topics.move(actor, topicId, move);
  }

  @Post(paths.undoProgrammeTopic)
  @Requires('programme.edit')
  @Answers({ summary: 'Put a topic back as it was agreed', schema: workProgrammeSchema, refuses: [404, 409] })
  undo(
    @CurrentActor() actor: Actor,
    @Id('topicId') topicId: string,
    @Body({ schema: programmeTopicVersionSchema }) { version }: z.output<typeof programmeTopicVersionSchema>,
  ) {
    return this.topics.undo(actor, topicId, version);
  }

  @Post(paths.putTopicOnAgenda)
  @Requires('programme.edit')
  @Answers({
    summary: 'Put a topic on the agenda of its meeting',
    schema: workProgrammeSchema,
    refuses: [404, 409],
  })
  putOnAgenda(
    @CurrentActor() actor: Actor,
    @Id('topicId') topicId: string,
    @Body({ schema: programmeTopicVersionSchema }) { version }: z.output<typeof programmeTopicVersionSchema>,
  ) {
    return this.topics.putOnAgenda(actor, topicId, version);
  }

  @Delete(paths.programmeTopic)
  @Requires('programme.edit')
  @Answers({
    summary: 'Take a draft away, or propose to remove a topic',
    schema: workProgrammeSchema,
    refuses: [404, 409],
  })
  remove(
    @CurrentActor() actor: Actor,
    @Id('topicId') topicId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.topics.remove(actor, topicId, version);
  }
}
