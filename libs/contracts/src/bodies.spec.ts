import { updateMembershipSchema, updatePersonSchema } from './bodies';
import { updateMeetingSchema } from './meetings';

describe('a change', () => {
  it('leaves alone what it does not mention, also where the record has a default', () => {
    expect(updatePersonSchema.parse({ version: 2, name: 'Dana Whitfield' })).toEqual({
      version: 2,
      name: 'Dana Whitfield',
    });
    expect(updateMembershipSchema.parse({ version: 1 })).toEqual({ version: 1 });
    expect(updateMeetingSchema.parse({ version: 1 })).toEqual({ version: 1 });
  });

  it('still checks what it does mention', () => {
    expect(updatePersonSchema.safeParse({ version: 1, email: 'no address' }).success).toBe(false);
    expect(
      updateMembershipSchema.safeParse({ version: 1, startsOn: '2024-05-01', endsOn: '2024-04-30' }).success,
    ).toBe(false);
  });
});
