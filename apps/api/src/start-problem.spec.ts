import { SettingsError } from './platform/index';
import { startProblem } from './start-problem';

const systemError = (fields: object) => Object.assign(new Error('listen failed'), fields);

describe('a start that fails', () => {
  it.each([
    [
      systemError({ code: 'EADDRINUSE', port: 3000 }),
      'Port 3000 is taken by another program. Stop that one, or set PORT to a free port.',
    ],
    [
      systemError({ code: 'EACCES', port: 80 }),
      'Port 80 may not be used by this account. Set PORT to one above 1023.',
    ],
    [
      systemError({ code: 'EADDRNOTAVAIL', address: '10.0.0.9' }),
      'This machine has no address 10.0.0.9. Set HOST to one that it has.',
    ],
    [
      systemError({ code: 'ECONNREFUSED' }),
      'The database cannot be reached (ECONNREFUSED). Check DATABASE_URL.',
    ],
    [
      new SettingsError('PORT: give a port number'),
      'These settings cannot be used:\nPORT: give a port number',
    ],
  ])('says in a line what to do', (error, line) => {
    expect(startProblem(error)).toBe(line);
  });

  it('keeps the stack of a bug', () => {
    expect(startProblem(new TypeError('x is not a function'))).toMatch(/start-problem\.spec\.ts/);
  });
});
