import { readMotion, readTask } from './task-words';

const heldOn = '2019-07-03';

describe('an action in one line', () => {
  it('has its text, its owner and its due date', () => {
    expect(readTask('Invite EMPIRE to the launch @Head of Corporate Parenting !4 September', heldOn)).toEqual(
      {
        text: 'Invite EMPIRE to the launch',
        owner: 'Head of Corporate Parenting',
        dueText: '4 September',
        due: { kind: 'date', on: '2019-09-04' },
      },
    );
  });

  it('takes the due date before the owner too', () => {
    expect(readTask('Invite EMPIRE !next meeting @Head of Service', heldOn)).toMatchObject({
      text: 'Invite EMPIRE',
      owner: 'Head of Service',
      due: { kind: 'next-meeting' },
    });
  });

  it('leaves marks inside words alone', () => {
    expect(readTask('Write to office@example.org and say well done!', heldOn)).toEqual({
      text: 'Write to office@example.org and say well done!',
      owner: '',
      dueText: '',
      due: null,
    });
  });

  it('keeps the words of a due date that says no time, so that they can be mended', () => {
    expect(readTask('Report back !someday', heldOn)).toMatchObject({ dueText: 'someday', due: null });
  });
});

describe('a motion in one line', () => {
  it('names who moves and who seconds', () => {
    expect(readMotion('That the report be noted @fitz @khan')).toEqual({
      text: 'That the report be noted',
      mover: 'fitz',
      seconder: 'khan',
    });
  });

  it('may leave both to the small fields', () => {
    expect(readMotion('That the report be noted')).toEqual({
      text: 'That the report be noted',
      mover: '',
      seconder: '',
    });
  });
});
