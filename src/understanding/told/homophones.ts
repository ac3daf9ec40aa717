import { syllableOf } from '../syllables.js';
import { boundsOf } from '../words.js';

/** Names that a message on one's own conditions or on a purchase holds; the ones with a 不, 没 or 有 in them are never guessed at. */
const NAMES = [
  '设施',
  '设备',
  '场地',
  '人员',
  '人手',
  '技术',
  '专业',
  '治理',
  '财务',
  '会计',
  '资产',
  '制度',
  '信誉',
  '口碑',
  '税收',
  '纳税',
  '社保',
  '年检',
  '合格',
  '评级',
  '等级',
  '登记',
  '市场',
  '监管',
  '民政',
  '章程',
  '独立',
  '承担',
  '责任',
  '编制',
  '预算',
  '目录',
  '信息',
  '公开',
  '公布',
  '采购',
  '招标',
  '投标',
  '合同',
  '验收',
  '申报',
  '服务',
  '资金',
  '流程',
  '原则',
  '绩效',
  '条件',
  '资格',
  '材料',
  '领域',
  '方式',
  '机构',
  '企业',
  '组织',
  '提醒',
  '到期',
];
const POLAR = /[不没无未都是有能够否]/;
/** 财物 is a word, but no condition: beside the other systems it is the slip of 财务. */
const GOODS = /财物(?=资产|会计|制度|管理|和|、|健全|规范|清)|(?<=治理[和、]?)财物/g;

const BY_SOUND: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [soundOf(name), name]));

/**
 * Puts right each name of a condition written by its sound (设保, 致度, 人原), however many stand side by side. One
 * character must be the right one, and what was written must be no word itself nor end inside one.
 */
export function mendNames(text: string): string {
  // 独力 is a word as well; what one bears is borne 独立.
  const said = text
    .replace(GOODS, '财务')
    .replace(/独[力利](?=担|承)/g, '独立')
    .replace(/公不(?=出来|一下|了|给|在|吗|$)/g, '公布');
  const found = candidates(said);
  if (found.length === 0) return said;
  const bounds = boundsOf(said);
  const chars = said.split('');
  let end = 0;
  for (const { at, name } of found) {
    if (at < end || !bounds.has(at) || !bounds.has(at + 2) || !bounds.has(at + 1)) continue;
    chars.splice(at, 2, ...name);
    end = at + 2;
  }
  return chars.join('');
}

function candidates(text: string): { at: number; name: string }[] {
  const found: { at: number; name: string }[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (!/^\p{Script=Han}{2}$/u.test(pair) || POLAR.test(pair)) continue;
    // 「评几A」 asks for the figure.
    if (pair[1] === '几' && /^个?a/.test(text.slice(at + 2))) continue;
    const name = BY_SOUND.get(soundOf(pair));
    if (name === undefined || name === pair || (name[0] !== pair[0] && name[1] !== pair[1])) continue;
    found.push({ at, name });
  }
  return found;
}

function soundOf(word: string): string {
  return Array.from(word)
    .map((char) => syllableOf(char))
    .join(' ');
}
