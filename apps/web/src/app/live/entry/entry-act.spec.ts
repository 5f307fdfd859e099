import { foldMeeting } from '@minutebook/domain';
import { emptyDraft } from '../outbox/entry-draft';
import { aSetting, heldOn, openedMeeting } from '../testing/a-live-meeting';
import { actOf } from './entry-act';

const people = foldMeeting(aSetting(), openedMeeting()).participants;
const make = (draft: Partial<typeof emptyDraft>) => actOf({ ...emptyDraft, ...draft }, heldOn, people);

describe('what a line becomes', () => {
  it('a note of its kind', () => {
    expect(make({ kind: 'conclusion', text: ' The Panel welcomed it. ' })).toEqual({
      act: { kind: 'noted', note: 'conclusion', text: 'The Panel welcomed it.', owner: '', due: null },
    });
  });

  it('an action, where the small fields go before the marks in the line', () => {
    expect(
      make({ kind: 'action', text: 'Report back @Nobody !4/9', owner: 'Head of Service', due: '6 weeks' }),
    ).toEqual({
      act: {
        kind: 'noted',
        note: 'action',
        text: 'Report back',
        owner: 'Head of Service',
        due: { kind: 'weeks', weeks: 6 },
      },
    });
  });

  it('no action while the due date says no time', () => {
    expect(make({ kind: 'action', text: 'Report back !someday' })).toEqual({
      problem: 'Write the due date as "4 September", "next meeting" or "6 weeks", not "someday".',
    });
  });

  it('a motion with mover and seconder found by their letters', () => {
    expect(make({ kind: 'motion', text: 'That it be noted @fitz @b khan' })).toMatchObject({
      act: {
        motionType: 'substantive',
        text: 'That it be noted',
        moverId: 'fitzpatrick',
        seconderId: 'b-khan',
        amendsId: null,
      },
    });
  });

  it('an amendment when it amends a motion', () => {
    expect(
      make({ kind: 'motion', text: 'Add "annually"', moverId: 'gatland', amendsId: 'motion-1' }),
    ).toMatchObject({
      act: { motionType: 'amendment', amendsId: 'motion-1', seconderId: null },
    });
  });

  it.each([
    [{ kind: 'motion', text: 'That it be noted' } as const, 'Enter who moves it.'],
    [{ kind: 'motion', text: 'That it be noted @smith' } as const, 'Nobody here is called "smith".'],
    [{ kind: 'motion', text: 'That it be noted @fitz @smith' } as const, 'Nobody here is called "smith".'],
    [{ kind: 'discussion', text: '  ' } as const, 'Enter what was said or decided.'],
  ])('of %j nothing, with the reason', (draft, problem) => {
    expect(make(draft)).toEqual({ problem });
  });
});
