import type { InspectionResult } from '../../domain/policy/org.js';
import { matchesOf } from '../matches.js';
import { dropOverlaps } from './found.js';

export interface ResultPhrase {
  start: number;
  end: number;
  result: InspectionResult;
}

const CHECK = '(?:年度?[检捡俭审报]告?|检查|年度检查)';
/** Worse results first: 不合格 holds 合格. */
const RESULTS: readonly [InspectionResult, RegExp][] = [
  ['基本合格', /基本(?:上)?(?:合格|通过)|basically (?:qualified|passed)|basic(?:ally)? pass|conditional pass/g],
  [
    '未参加',
    new RegExp(
      `(?:忘|漏|缺|落)(?:了|掉|检|年检)?的?(?:就)?是(?=(?:19|20)?\\d\\d|[前去今]年|大前年)|(?:没有?|未|忘(?:记|了)?|漏了?|错过了?|耽误了?)(?:去|按时|按期|及时)?(?:参加|参与|参|做|报(?!税|名|表|销)|办|搞|弄|接受|提交|赶上)(?:过|成)?(?:${CHECK})?|(?:没有?|未|忘了?|漏了?|错过了?)(?:去)?年[检捡审](?!过|上|合|通)|(?:没有?|未)检(?=$|[,。;!了的])|(?:没有?|未)去(?=$|[,。;的那])|漏检|缺检|逾期未检|(?:did not|didn't|never|not) (?:attend|take part|participate|inspected|do)|missed|skipped`,
      'g',
    ),
  ],
  [
    '不合格',
    /不合格|不及格|(?:没有?|未)(?:能)?(?:合格|通过|过(?!年)|达标)|不通过|不达标|(?<!基本)没合格|fail(?:ed|s|ing)?|not (?:pass|qualified)|didn't pass|did not pass|unqualified/g,
  ],
  [
    '合格',
    /合格|和格|及格|(?<=[检捡审年度都均是为次,] ?)优秀(?=$|[,。;!的了])|(?<![没未不])通过(?!不)|(?<=[都也均全检捡审报就顺利年又是算])过了(?![\d一二两三四五六七八九十半])|都过(?=$|[,。;!])|达标|没(?:有)?(?:什么)?问题|(?<!not |n't )pass(?:ed|es)?(?!\w)|qualified|ok(?![a-z])/g,
  ],
];

/** Results of inspections in a folded text, in order. */
export function scanResults(folded: string): ResultPhrase[] {
  const found: ResultPhrase[] = [];
  for (const [result, pattern] of RESULTS) {
    for (const m of matchesOf(pattern, folded)) found.push({ start: m.index, end: m.index + m[0].length, result });
  }
  // 不合格 begins before the 合格 in it; 没有不合格 says nothing of its own.
  return dropOverlaps(found).filter(
    (f) => !(f.result === '不合格' && /(?:没有?|无|未出现过?)$/.test(folded.slice(Math.max(0, f.start - 4), f.start))),
  );
}
