/** Conventional commits; the scope is a feature, an app or a library (glossary names), or `tools`, `docs`, `deps`. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
    'header-max-length': [2, 'always', 100],
    'subject-case': [2, 'never', ['pascal-case', 'upper-case']],
    'scope-enum': [
      2,
      'always',
      [
        ...['api', 'worker', 'web', 'e2e'],
        ...['contracts', 'data-access', 'documents', 'domain', 'testing', 'ui'],
        ...[
          'access',
          'agenda',
          'bodies',
          'calendar',
          'demonstration',
          'due',
          'exempt',
          'attendance',
          'drafting',
          'interests',
          'live',
          'minute-book',
          'minutes',
          'outcomes',
          'meetings',
          'packs',
          'papers',
        ],
        ...['people', 'platform', 'policy', 'public', 'publication', 'record', 'session', 'shell', 'sign-in'],
        ...['bench', 'ci', 'deps', 'docs', 'release', 'tools'],
      ],
    ],
  },
};
