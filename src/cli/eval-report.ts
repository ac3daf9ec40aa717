import type { Share, Tally } from '../services/evaluate/tally.js';
import type { Lang } from '../shared/errors.js';

const SHOWN_CONFUSIONS = 20;
const SHOWN_IDS = 6;

/** The report of `goufu eval`, line by line. */
export function* describeTally(tally: Tally, faulty: number, lang: Lang): Generator<string> {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  yield say(`共 ${tally.cases} 条，另有 ${faulty} 行不可用`, `${tally.cases} cases, ${faulty} faulty lines`);
  const parts: [string, Share][] = [
    [say('意图', 'intent'), tally.intent],
    [say('要点', 'facts'), tally.facts],
    [say('条款', 'clauses cited'), tally.cited],
    [say('无多余条款', 'no stray clause'), tally.precise],
    [say('立场', 'stance'), tally.stance],
    [say('全对', 'right in all'), tally.all],
    [say('方案外识别', 'out of scope caught'), tally.outCaught],
    [say('误拒', 'wrongly refused'), tally.wronglyRefused],
  ];
  for (const [name, share] of parts) if (share.of > 0) yield `  ${name}  ${percent(share)}`;
  yield `  ${say('说反', 'said the opposite')}  ${tally.opposite}`;
  yield* describeGroups(say('意图，按风格', 'intent by style'), tally.byStyle);
  yield* describeGroups(say('意图，按语言', 'intent by language'), tally.byLang);
  yield* describeGroups(say('意图，按主题', 'intent by topic'), tally.byTopic);
  const confusions = [...tally.confusions].sort(([, a], [, b]) => b.length - a.length);
  if (confusions.length === 0) return;
  yield say('混淆（应为 → 答成）', 'confusions (right → answered)');
  for (const [pair, ids] of confusions.slice(0, SHOWN_CONFUSIONS)) {
    yield `  ${String(ids.length).padStart(4)}  ${pair}  (${ids.slice(0, SHOWN_IDS).join(' ')}${ids.length > SHOWN_IDS ? ' …' : ''})`;
  }
  const more = confusions.length - SHOWN_CONFUSIONS;
  if (more > 0) yield say(`  另有 ${more} 种`, `  and ${more} more`);
}

/** Worst first: that is what there is to do. */
function* describeGroups(title: string, by: Tally['byStyle']): Generator<string> {
  const groups = [...by].sort(([, a], [, b]) => a.right / a.of - b.right / b.of || b.of - a.of);
  if (groups.length === 1 && groups[0]?.[0] === '-') return;
  yield title;
  for (const [name, share] of groups) yield `  ${name}  ${percent(share)}`;
}

function percent({ right, of }: Share): string {
  return of === 0 ? '-' : `${((100 * right) / of).toFixed(1)}% (${right}/${of})`;
}
