import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type TurnParts, takeTurn } from '../../src/bot/take-turn.js';
import { renderText } from '../../src/conversation/render.js';
import type { User } from '../../src/domain/people/role.js';
import type { IncomingFile } from '../../src/shared/channel.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';
import { auditOf } from '../support/contracts.js';

const SAMPLE = readFileSync(new URL('sample-ledger.csv', import.meta.url));
const OFFICE = '某区民政局';
const HEAD = '项目名称,购买主体,承接主体,合同金额(元),服务期限\n';

function fileOf(text: string | Uint8Array, name = '台账.csv'): IncomingFile {
  return { name, mediaType: 'text/csv', read: async () => Buffer.from(text) };
}

async function openTalk(user: User) {
  const store = openMemoryStore();
  const { converse, rules, policy } = await realAssistant();
  let n = 0;
  const parts: TurnParts = { store, converse, rules, newId: () => `id-${++n}` };
  const say = async (text: string, file?: IncomingFile, id = `m${++n}`) => {
    const at = Date.parse('2026-11-23T10:00:00+08:00') + n;
    const activity = {
      id,
      channel: 'test',
      conversation: 'c',
      user: user.id,
      text,
      at,
      ...(file && { files: [file] }),
    };
    return renderText((await takeTurn(parts, activity, user)).reply, policy);
  };
  return { store, say };
}

const ann: User = { id: 'ann', role: 'officer', department: OFFICE };
const admin: User = { id: 'root', role: 'admin', department: null };

describe('a ledger sent in a conversation', () => {
  it('is judged row by row, imported after the yes, and adds nothing the second time', async () => {
    const { store, say } = await openTalk(admin);
    const shown = await say('', fileOf(SAMPLE));
    expect(shown).toMatch(/合同60行，可以新登记\d+份，还没有保存/);
    expect(shown).toMatch(/第\d+行：[A-Z]\d+ /);
    expect(await store.list('contracts')).toEqual([]);
    expect(await say('确认')).toMatch(/^已导入/);
    const kept = await store.list('contracts');
    expect(kept.length).toBeGreaterThan(50);
    expect(await store.list('uploads')).toEqual([]);
    expect((await auditOf(store)).filter((e) => e.what === 'contract.import')).toHaveLength(1);
    const again = await say('再发一次', fileOf(SAMPLE));
    expect(again).toContain(`已登记过的${kept.length}份不会重复登记`);
    expect(again).toContain('没有可以新登记的合同');
    expect(await store.list('contracts')).toHaveLength(kept.length);
  });

  it('is dropped on a no, and waits through a question in between', async () => {
    const { store, say } = await openTalk(ann);
    const file = fileOf(`${HEAD}居家养老,${OFFICE},甲社工中心,480000,2026-04-01至2027-03-31\n`);
    expect(await say('帮我导入', file)).toContain('可以新登记1份');
    await say('社会组织要几A');
    expect(await say('取消')).toContain('已取消，没有导入');
    expect(await store.list('contracts')).toEqual([]);
    expect(await store.list('uploads')).toEqual([]);
  });

  it("refuses the rows of another department, and an applicant's file is not even read", async () => {
    const { store, say } = await openTalk(ann);
    const text = `${HEAD}居家养老,${OFFICE},甲社工中心,480000,2026-04-01至2027-03-31\n课后托管,某区教育局,乙教育,20万元,2026-04-01至2026-12-31\n`;
    const shown = await say('', fileOf(text));
    expect(shown).toContain('可以新登记1份');
    expect(shown).toContain('没有权限登记“某区教育局”的合同');
    await say('确认');
    expect((await store.list('contracts')).map((c) => c.department)).toEqual([OFFICE]);
    const zoe = await openTalk({ id: 'zoe', role: 'applicant', department: null });
    let isRead = false;
    const spy: IncomingFile = {
      ...fileOf(text),
      read: async () => {
        isRead = true;
        return Buffer.from(text);
      },
    };
    await zoe.say('导入这个台账', spy);
    await zoe.say('确认');
    expect(isRead).toBe(false);
    expect(await zoe.store.list('contracts')).toEqual([]);
  });

  it('says what is wrong with a file that is none, too large, or cannot be fetched', async () => {
    const { say } = await openTalk(ann);
    expect(await say('', fileOf('%PDF-1.7 …', 'x.pdf'))).toContain('PDF');
    expect(await say('', fileOf('姓名,电话\n张三,1\n'))).toContain('表头');
    expect(await say('', fileOf(Buffer.alloc(2 * 1024 * 1024 + 1, 97)))).toContain('太大');
    const broken = { ...fileOf(''), read: () => Promise.reject(new Error('gone')) };
    expect(await say('', broken)).toContain('读不了文件');
    const many =
      HEAD + Array.from({ length: 1001 }, (_, i) => `服务${i},${OFFICE},甲中心,1000,2026-04-01至2027-03-31`).join('\n');
    expect(await say('', fileOf(many))).toContain('1001 rows');
  });

  it('takes the same yes twice for one', async () => {
    const { store, say } = await openTalk(ann);
    await say('', fileOf(`${HEAD}居家养老,${OFFICE},甲社工中心,480000,2026-04-01至2027-03-31\n`));
    const first = await say('确认', undefined, 'yes');
    expect(await say('确认', undefined, 'yes')).toBe(first);
    expect(await store.list('contracts')).toHaveLength(1);
  });
});
