/** Architecture rules; each says why. `npm run arch` checks them. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|intents|adapters)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means that two parts are one.',
      from: {},
      to: { circular: true },
    },
    only('shared-knows-nobody', '^src/shared/', '^src/shared/', 'What everybody imports must import nobody.'),
    only(
      'domain-is-pure',
      '^src/domain/',
      '^src/(domain|shared)/',
      'What is true does not depend on who asks or where it is stored.',
    ),
    only(
      'understanding-reads',
      '^src/understanding/',
      '^src/(understanding|domain|shared)/',
      'Understanding turns text into meaning; what to do about it is decided elsewhere.',
    ),
    only(
      'services-below-talk',
      '^src/services/',
      '^src/(services|understanding|domain|shared)/',
      'Use cases are called by chat, forms and commands alike, so they know none of them.',
    ),
    only(
      'conversation-decides',
      '^src/conversation/',
      '^src/(conversation|services|understanding|domain|shared)/',
      'converse never writes: neither store nor bot is within its reach.',
    ),
    only(
      'bot-carries',
      '^src/bot/',
      '^src/(bot|conversation|services|domain|shared)/',
      'The bot carries turns; it reads no text and knows no channel by name.',
    ),
    only('store-keeps', '^src/store/', '^src/(store|domain|shared)/', 'A store keeps records and knows no use case.'),
    only(
      'intents-are-content',
      '^intents/',
      '^(intents/|src/(domain|shared)/)',
      'An intent is examples and wording over domain facts.',
    ),
    only(
      'adapters-at-the-edge',
      '^adapters/([^/]+)/',
      '^(adapters/$1/|adapters/http/|src/(services|conversation/render|domain|shared)/?)',
      'A channel calls services and renders replies; channels do not know one another.',
    ),
    {
      name: 'language-packages-in-understanding',
      severity: 'error',
      comment: 'They are heavy and have traps (see the design); one folder knows how to use them.',
      from: { pathNot: '^src/understanding/' },
      to: { path: 'node_modules/(natural|@node-rs/jieba|pinyin-pro|opencc-js)/' },
    },
    {
      name: 'botkit-in-bot',
      severity: 'error',
      comment: 'One SDK in one folder.',
      from: { pathNot: '^src/bot/' },
      to: { path: 'node_modules/(botkit|botbuilder)' },
    },
    {
      name: 'lowdb-in-store',
      severity: 'error',
      comment: 'One SDK in one folder.',
      from: { pathNot: '^src/store/' },
      to: { path: 'node_modules/(lowdb|steno)/' },
    },
    {
      name: 'environment-read-once',
      severity: 'error',
      comment: 'Only main.ts and the commands wire; nobody else reaches up to them.',
      from: { pathNot: '^src/(cli/|main\\.ts)' },
      to: { path: '^src/(cli/|main\\.ts)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
