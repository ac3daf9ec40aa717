import { describe, expect, it } from 'vitest';
import { listMisses, listUnanswered } from '../../src/services/list-gaps.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { groupAlike } from '../../src/understanding/group-alike.js';

async function storeOf(texts: readonly string[]) {
  const store = openMemoryStore();
  await store.transact((tx) => {
    for (const [i, text] of texts.entries()) {
      const candidates = [{ intent: i % 2 === 0 ? 'goals' : 'help', confidence: 0.2 }];
      tx.put('unanswered', { id: `u${i}`, text, candidates, at: 1_800_000_000_000 + i });
    }
  });
  return store;
}

describe('groupAlike', () => {
  it('puts homophones, scripts, widths and small changes together and keeps other matters apart', () => {
    const groups = groupAlike([
      '承接主体要交保证金吗',
      '承接主题要交保证金吗',
      '承接主體要交保證金嗎',
      '承接主体要交保证金吗？？',
      '验收谁来签字',
      'do we need a deposit',
      'Do we need a deposit?',
    ]);
    expect(groups).toEqual([[0, 1, 2, 3], [4], [5, 6]]);
  });

  it('holds every text once, in any number', () => {
    const texts = Array.from(
      { length: 2000 },
      (_, i) => `第${i}个问题${'甲乙丙丁戊己庚辛'[i % 8]}${'天地玄黄'[i % 4]}`,
    );
    expect(
      groupAlike(texts)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual(texts.map((_, i) => i));
    expect(groupAlike(['', '👍', '???', ''])).toEqual([[0, 3], [1], [2]]);
  });
});

describe('listUnanswered', () => {
  it('lists the most asked first, with each wording and its count, and the likely readings', async () => {
    const groups = await listUnanswered(
      await storeOf(['食堂外包算吗', '保证金要交吗', '保证金要交么', '保证金要交吗', '保證金要交嗎']),
    );
    expect(groups.map((g) => [g.count, g.texts.map((t) => `${t.text} ${t.count}`)])).toEqual([
      [4, ['保证金要交吗 3', '保证金要交么 1']],
      [1, ['食堂外包算吗 1']],
    ]);
    expect(groups[0]?.candidates).toEqual([
      { intent: 'help', confidence: 0.1 },
      { intent: 'goals', confidence: 0.1 },
    ]);
  });
});

describe('listMisses', () => {
  it('adds up what was asked for under about the same name', async () => {
    const store = openMemoryStore();
    await store.transact((tx) => {
      for (const [asked, count] of [
        ['流浪猫绝育', 3],
        ['流浪猫绝育服务', 2],
        ['无人机表演', 4],
      ] as const) {
        tx.put('catalogueMisses', { id: asked, asked, count, nearest: [], lastAt: count });
      }
    });
    expect((await listMisses(store)).map((g) => [g.count, g.asked])).toEqual([
      [5, ['流浪猫绝育', '流浪猫绝育服务']],
      [4, ['无人机表演']],
    ]);
  });
});
