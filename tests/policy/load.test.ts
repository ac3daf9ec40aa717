import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyPolicy, shippedPolicy } from './policy-copy.js';

const KINDS =
  'conditions content contract duties funds goals hiring importance methods modes principles process publicity purchasers purposes supervision';

describe('the shipped policy', () => {
  test('loads, with a rule of every kind', () => {
    const policy = shippedPolicy();
    expect([...new Set([...policy.rules.values()].map((r) => r.kind))].sort().join(' ')).toBe(KINDS);
    expect(policy.version).toMatch(/^[0-9a-f]{12}$/);
    expect(policy.criteria.criteria.length).toBeGreaterThan(0);
  });

  test('sets nothing of the district by itself', () => {
    expect(shippedPolicy().district).toEqual({
      name: null,
      level: null,
      blanks: {},
      offices: {},
      slackHandoffChannel: null,
      handoffHours: 8,
      publicationSite: null,
      budgetDates: {},
      catalogueFile: null,
      timeZone: 'Asia/Shanghai',
    });
  });
});

describe('a faulty policy is refused', () => {
  test('a wrong quote: with the line and the nearest passage of the clause', () => {
    const copy = copyPolicy();
    const line = copy.replace('rules/hiring.yaml', 'quote: 变相增加人员编制', 'quote: 变相扩大人员编制');
    expect(copy.load()).toEqual({
      policy: null,
      faults: [
        {
          file: 'policy/rules/hiring.yaml',
          line,
          what: 'these words are not in clause 3.4: 变相扩大人员编制',
          mend: expect.stringMatching(/^The nearest passage is: .*人员编制/),
        },
      ],
    });
  });

  test('a quote of another clause: with that clause', () => {
    const copy = copyPolicy();
    copy.replace('rules/funds.yaml', 'clause: "3.5"', 'clause: "3.4"');
    expect(copy.load().faults).toMatchObject([{ mend: 'They are in clause 3.5' }]);
  });

  test('quotes of criteria, nested ones too', () => {
    const copy = copyPolicy();
    const own = copy.replace('criteria.yaml', 'quote: 3A级以上社会组织', 'quote: 2A级以上社会组织');
    const nested = copy.replace('criteria.yaml', 'quote: 依法在民政部门登记成立 }', 'quote: 依法在工商部门登记成立 }');
    expect(copy.load().faults.map((f) => [f.file, f.line])).toEqual(
      [own, nested].sort((a, b) => a - b).map((line) => ['policy/criteria.yaml', line]),
    );
  });

  test('an unknown clause', () => {
    const copy = copyPolicy();
    const line = copy.replace('rules/duties.yaml', 'clause: "3.4"', 'clause: "3.9"');
    expect(copy.load().faults).toMatchObject([
      { line, what: 'the plan has no clause "3.9"', mend: expect.stringContaining('3.5') },
    ]);
  });

  test('faults of several files and several in one file, all at once and in order', () => {
    const copy = copyPolicy();
    const wrong = copy.replace('rules/process.yaml', 'quote: 组织采购', 'quote: 组织买卖');
    const missing = copy.replace('rules/modes.yaml', '  zh: 委托制是交给社会力量承担的方式之一。\n', '');
    const other = copy.replace('rules/modes.yaml', 'quote: 承包制\n', 'quote: 外包制\n');
    const faults = copy.load().faults;
    expect(faults.map((f) => `${f.file}:${f.line}`)).toEqual([
      // A field that is missing is reported where its entry begins.
      `policy/rules/modes.yaml:${missing - 1}`,
      `policy/rules/modes.yaml:${other}`,
      `policy/rules/process.yaml:${wrong}`,
    ]);
    expect(faults[0]?.what).toBe('the field "zh" is missing');
  });

  test('bad YAML does not hide the faults of another file', () => {
    const copy = copyPolicy();
    const line = copy.replace('rules/goals.yaml', '- id: goal_platform', '- id: "goal_platform');
    const wrong = copy.replace('rules/hiring.yaml', 'quote: 变相增加', 'quote: 变样增加');
    const faults = copy.load().faults;
    const yaml = faults.filter((f) => f.file === 'policy/rules/goals.yaml');
    expect(yaml.length).toBeGreaterThan(0);
    expect(yaml.every((f) => f.what.startsWith('YAML: ') && f.line >= line)).toBe(true);
    expect(faults.find((f) => f.file === 'policy/rules/hiring.yaml')?.line).toBe(wrong);
  });

  test('the same id in two files', () => {
    const copy = copyPolicy();
    copy.write(
      'rules/twice.yaml',
      '# again\n- { id: mode_subsidy, zh: 一, en: one, clause: "3.4", quote: 政府补贴制 }\n',
    );
    const first = copy.read('rules/modes.yaml').split('\n').indexOf('- id: mode_subsidy') + 1;
    const mend = `Rename one; the first is policy/rules/modes.yaml:${first}`;
    expect(copy.load().faults).toEqual([
      { file: 'policy/rules/twice.yaml', line: 2, what: 'the id "mode_subsidy" is used twice', mend },
    ]);
  });

  test('misspelt fields, values of the wrong kind, empty and many-lined text', () => {
    const copy = copyPolicy();
    copy.write(
      'rules/extra.yaml',
      [
        '- { id: one, zh: 一, en: one, clause: 3.4, qoute: 询价, quote: 询价 }',
        '- { id: two, zh: "", en: 2, clause: "3.4", quote: 询价 }',
        '- { id: Three, zh: "甲\\n乙", en: three, clause: "3.4", quote: 询价 }',
        '- just words',
      ].join('\n'),
    );
    expect(copy.load().faults.map((f) => `${f.line} ${f.what} | ${f.mend}`)).toEqual([
      '1 unknown field "qoute" | Known fields are id, zh, en, clause, quote',
      '2 the field "zh": must not be empty | Correct the value',
      expect.stringMatching(/^2 the field "en": .* \| Put the value in quotes: "2"$/),
      expect.stringMatching(/^3 the field "id": must be of small letters/),
      '3 the field "zh": must be one line | Correct the value',
      expect.stringMatching(/^4 Invalid input: expected object/),
    ]);
  });

  test('unknown offices, in what is silent, in criteria and in the district', () => {
    const copy = copyPolicy();
    copy.write(
      'silent/extra.yaml',
      '- id: days_extra\n  zh: 天数\n  en: days\n  decides: [finance, finnance]\n  clause: 3.4\n',
    );
    const line = copy.replace(
      'criteria.yaml',
      'confirmed_by: [purchaser, finance]',
      'confirmed_by: [purchaser, treasury]',
    );
    copy.write('district.yaml', 'name: 某区\noffices:\n  finance: { phone: "010-1" }\n  police: { phone: "110" }\n');
    expect(copy.load().faults.map((f) => `${f.file}:${f.line}: ${f.what}`)).toEqual([
      `policy/criteria.yaml:${line}: unknown office "treasury"`,
      'policy/district.yaml:4: unknown office "police"',
      'policy/silent/extra.yaml:4: unknown office "finnance"',
    ]);
  });

  test('what nobody would read, what cannot be read, what is missing', () => {
    const copy = copyPolicy();
    copy.write('criterion.yaml', '[]');
    copy.write('rules/notes.txt', 'x');
    mkdirSync(join(copy.dir, 'glosary'));
    mkdirSync(join(copy.dir, 'rules/folder.yaml'));
    symlinkSync('nowhere', join(copy.dir, 'silent/gone.yaml'));
    copy.write('uncovered.yaml', Uint8Array.from([0xd5, 0xfe, 0xb2, 0xdf]));
    copy.remove('offices.yaml');
    expect(copy.load().faults.map((f) => `${f.file}: ${f.what}`)).toEqual([
      'policy/criterion.yaml: is not part of a policy folder',
      'policy/glosary: is not part of a policy folder',
      'policy/offices.yaml: the file is missing',
      'policy/rules/folder.yaml: the file cannot be read (EISDIR)',
      'policy/rules/notes.txt: is not a .yaml file and would not be read',
      'policy/silent/gone.yaml: the file cannot be read (ENOENT)',
      'policy/uncovered.yaml: the file is not UTF-8',
    ]);
  });

  test('no folder at all', () => {
    expect(copyPolicy().load().policy).not.toBeNull();
    const copy = copyPolicy();
    copy.remove('.');
    expect(copy.load().faults).toMatchObject([{ what: 'there is no such readable folder' }]);
  });
});

describe('the district', () => {
  test('its own values', () => {
    const copy = copyPolicy();
    copy.write('mine.csv', 'code\n');
    copy.write(
      'district.yaml',
      'name: 某区\nblanks: { "2.3#2": "2020" }\noffices: { finance: { phone: "0833-1" } }\nbudget_dates: { first: "08-31" }\ncatalogue_file: mine.csv\ntime_zone: Asia/Urumqi\n',
    );
    expect(copy.load().policy?.district).toMatchObject({
      name: '某区',
      blanks: { '2.3#2': '2020' },
      offices: { finance: { name: null, phone: '0833-1', hours: null } },
      budgetDates: { first: '08-31' },
      catalogueFile: 'mine.csv',
      timeZone: 'Asia/Urumqi',
    });
  });

  test('faults: an unquoted phone number loses its zero, blanks and dates that are none', () => {
    const copy = copyPolicy();
    copy.write(
      'district.yaml',
      'offices:\n  tax: { phone: 0833123 }\nbudget_dates:\n  first: "13-01"\ntime_zone: Mars/North\n',
    );
    expect(copy.load().faults.map((f) => f.line)).toEqual([2, 4, 5]);
    copy.write(
      'district.yaml',
      'blanks:\n  "2.3#2": "2020"\n  "2.3#3": x\n  "3.5#1": x\n  year: x\ncatalogue_file: none.csv\n',
    );
    expect(copy.load().faults.map((f) => `${f.line} ${f.mend}`)).toEqual([
      '3 Clause 2.3 has the blanks 2.3#1 to 2.3#2',
      '4 Write clause and order, such as "2.3#1"',
      '5 Write clause and order, such as "2.3#1"',
      '6 Put it there, or give its path from the policy folder',
    ]);
  });
});

describe('the version', () => {
  test('is the same with BOM and CRLF, and another after any change', () => {
    const { version } = shippedPolicy();
    const copy = copyPolicy();
    for (const file of ['plan.md', 'clauses.yaml', 'rules/modes.yaml', 'criteria.yaml'])
      copy.write(file, `\uFEFF${copy.read(file).replaceAll('\n', '\r\n')}`);
    const load = copy.load();
    expect(load.faults).toEqual([]);
    expect(load.policy?.version).toBe(version);
    expect(load.policy?.clauses).toEqual(shippedPolicy().clauses);
    copy.replace('rules/modes.yaml', '承担的方式之一', '承担的一种方式');
    expect(copy.load().policy?.version).not.toBe(version);
  });

  test('lines are right in a CRLF file', () => {
    const copy = copyPolicy();
    const line = copy.replace('rules/hiring.yaml', 'quote: 扩大财政供养', 'quote: 增加财政供养');
    copy.write('rules/hiring.yaml', `\uFEFF${copy.read('rules/hiring.yaml').replaceAll('\n', '\r\n')}`);
    expect(copy.load().faults).toMatchObject([{ line }]);
  });

  test('folders of rules, glossary and silent may be missing', () => {
    const copy = copyPolicy();
    copy.remove('glossary');
    copy.remove('silent');
    copy.remove('district.yaml');
    expect(copy.load().policy).toMatchObject({ concepts: new Map(), silent: new Map() });
  });
});
