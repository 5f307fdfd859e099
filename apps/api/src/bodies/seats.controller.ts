import {
  appointOfficerSchema,
  createMembershipSchema,
  membershipSchema,
  membershipsQuery,
  officerSchema,
  paths,
  updateMembershipSchema,
  versionQuery,
} from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Answers, CurrentActor, Id, Requires } from '../platform/index';
import { MembershipsService } from './memberships.service';
import { OfficersService } from './officers.service';

/** Who sits on a body and who serves it. */
@ApiTags('bodies')
@Controller()
export class SeatsController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly officers: OfficersService,
  ) {}

  @Get(paths.memberships)
  @Requires('bodies.read')
  @Answers({ summary: 'List the members of a body', schema: membershipSchema, isList: true })
  list(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Query({ schema: membershipsQuery }) filter: z.output<typeof membershipsQuery>,
  ) {
    return this.memberships.list(actor, bodyId, filter);
  }

  @Post(paths.memberships)
  @Requires('bodies.edit')
  @Answers({ summary: 'Add a member', status: 201, schema: membershipSchema, refuses: [409, 422] })
  add(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Body({ schema: createMembershipSchema }) membership: z.output<typeof createMembershipSchema>,
  ) {
    return this.memberships.add(actor, bodyId, membership);
  }

  @Patch(paths.membership)
  @Requires('bodies.edit')
  @Answers({ summary: 'Change or end a membership', schema: membershipSchema, refuses: [409, 422] })
  change(
    @CurrentActor() actor: Actor,
    @Id('membershipId') membershipId: string,
    @Body({ schema: updateMembershipSchema }) changes: z.output<typeof updateMembershipSchema>,
  ) {
    return this.memberships.change(actor, membershipId, changes);
  }

  @Delete(paths.membership)
  @Requires('bodies.edit')
  @Answers({ summary: 'Remove a membership entered by mistake', status: 204, refuses: [409] })
  remove(
    @CurrentActor() actor: Actor,
    @Id('membershipId') membershipId: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
  ) {
    return this.memberships.remove(actor, membershipId, version);
  }

  @Post(paths.officers)
  @Requires('bodies.edit')
  @Answers({
    summary: 'Appoint the clerk or the Monitoring Officer',
    status: 201,
    schema: officerSchema,
    refuses: [409, 422],
  })
  appoint(
    @CurrentActor() actor: Actor,
    @Id('bodyId') bodyId: string,
    @Body({ schema: appointOfficerSchema }) appointment: z.output<typeof appointOfficerSchema>,
  ) {
    return this.officers.appoint(actor, bodyId, appointment);
  }
}
