/** The accounts that the demonstration council comes with. Never load it where the public can sign in. */
const accounts = [
  ['clerk@demo.minutebook.example', 'clerk of both bodies'],
  ['chair@demo.minutebook.example', 'chair'],
  ['member@demo.minutebook.example', 'member'],
  ['author@demo.minutebook.example', 'report author'],
  ['mo@demo.minutebook.example', 'monitoring officer'],
  ['admin@demo.minutebook.example', 'administrator'],
];

export const accountLines = () => [
  '  Demonstration accounts (password of all: minutebook)',
  ...accounts.map(([email, role]) => `    ${email.padEnd(32)}${role}`),
];
