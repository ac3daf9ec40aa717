import { describe, expect, it } from 'vitest';
import { readOwnDays } from '../../src/conversation/skills/contracts/remind/own-days.js';

const TODAY = '2026-03-18';

describe('days that a person asks to be reminded of', () => {
  it.each([
    ['另外这周五下午三点提醒我给新禾打电话', '2026-03-20 下午三点给新禾打电话'],
    ['提醒我给新禾打电话,这周五下午三点', '2026-03-20 下午三点给新禾打电话'],
    ['提醒我下周一9:30参加评审会,带上合同原件', '2026-03-23 9点30分参加评审会，带上合同原件'],
    ['提醒我周五交下周三开会的材料', '2026-03-20 交下周三开会的材料'],
    ['下周三叫我交材料,再下周五提醒我给李主任回电话', '2026-03-25 交材料 | 2026-03-27 给李主任回电话'],
    ['明天提醒我报预算,后天盖章', '2026-03-19 报预算 | 2026-03-20 盖章'],
    ['下周二上午提醒我去康馨看看,下午提醒我写报告', '2026-03-24 上午去康馨看看 | 2026-03-24 下午写报告'],
    ['20号和25号提醒我看看发票', '2026-03-20 看看发票 | 2026-03-25 看看发票'],
    ['remind me tomorrow morning to email the bureau', '2026-03-19 email the bureau (morning)'],
    ['提醒我给新禾打电话', ''],
  ])('%s', (text, want) => {
    expect(
      readOwnDays(text, TODAY)
        .map((d) => `${d.day} ${d.note}`)
        .join(' | '),
    ).toBe(want);
  });
});
