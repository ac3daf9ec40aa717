import type { Day } from '../../shared/clock.js';
import { findDates, parseDate } from '../../understanding/entities/dates.js';
import { parseRange } from '../../understanding/entities/ranges.js';
import { type CellReader, isFormulaError } from './cell.js';

type DayField = 'awarded' | 'signed' | 'accepted' | 'start' | 'end';

const TITLE: Record<DayField, { zh: string; en: string }> = {
  awarded: { zh: '通知书日期', en: 'the date of award' },
  signed: { zh: '签订日期', en: 'the signing date' },
  accepted: { zh: '验收日期', en: 'the date of acceptance' },
  start: { zh: '服务起始日', en: 'the start' },
  end: { zh: '服务截止日', en: 'the end' },
};
/** A year that the text itself tells: a ledger doesn't mean the clock's. */
const HAS_YEAR =
  /(?:19|20)\d\d|[一二][零〇][零〇一二三四五六七八九]{2}年|(?<!\d)\d\d(?:年|[./-]\d{1,2}[./-]\d)|^\d{5,6}$/;
/** Words that count from the clock: in a ledger they say nothing. */
const RELATIVE = /[今明后昨前去]年|[今明昨]天|[上下本这]个?[月周]/;
const SIGNING = /(?:自|从)?(?:本?合同|协议|双方)?(?:签订|签署|签约|生效)(?:之|当)?(?:日|天)起?(?:算|计)?/;

/** A day in a cell: null where it tells none. One that can't be is noted, and is a fault in start or end. */
export function readDay(cells: CellReader, field: DayField, today: Day): Day | null {
  const text = cells.text(field).normalize('NFKC');
  if (text === '') return null;
  const isMust = field === 'start' || field === 'end';
  const day = isTold(text) ? parseDate(text, today) : null;
  if (day !== null) return day;
  const { zh, en } = TITLE[field];
  const month = isTold(text) && findDates(text, today).length === 0 ? parseRange(text, today) : null;
  if (month !== null && isMust) {
    const taken = field === 'start' ? month.start : month.end;
    cells.note(
      field,
      'check',
      `${field}_month`,
      `${zh}只到月（${text}），按 ${taken} 登记，请核对`,
      `${en} names a month only (${text}); ${taken} is taken, please check`,
    );
    return taken;
  }
  const level = isMust ? 'fault' : 'check';
  if (month !== null)
    cells.note(
      field,
      level,
      `${field}_month`,
      `${zh}只到月（${text}），没有登记，请核对`,
      `${en} names a month only (${text}) and was left out; please check`,
    );
  else if (isFormulaError(text))
    cells.note(field, level, 'formula_error', `${zh}是公式错误 ${text}`, `${en} is the formula error ${text}`);
  else if (!isTold(text) && /\d/.test(text))
    cells.note(field, level, `${field}_year`, `${zh}“${text}”没有年份`, `${en} "${text}" tells no year`);
  else
    cells.note(
      field,
      level,
      `${field}_impossible`,
      `${zh}“${text}”不是存在的日期`,
      `${en} "${text}" is no day that exists`,
    );
  return null;
}

export interface Term {
  start: Day;
  end: Day;
}

/**
 * The first and last day of the service in one cell, or from the start told in its own column on (`start`, 三年). 签订之日起
 * counts from `signed` and is noted; so is a length. Null when it can't be read, with the fault noted.
 */
export function readTerm(cells: CellReader, today: Day, signed: Day | null, start: Day | null): Term | null {
  const text = cells.text('term').normalize('NFKC');
  const refuse = (id: string, zh: string, en: string): null => {
    cells.note('term', 'fault', id, zh, en);
    return null;
  };
  if (text === '') return refuse('term_missing', '缺服务期限', 'the term of service is missing');
  if (isFormulaError(text))
    return refuse('formula_error', `服务期限是公式错误 ${text}`, `the term is the formula error ${text}`);
  const isRelative = SIGNING.test(text);
  if (isRelative && signed === null)
    return refuse(
      'term_from_signing',
      `服务期限“${text}”从签订日起算，但没有签订日期`,
      `the term "${text}" runs from signing, but there is no signing date`,
    );
  const told = isRelative ? text.replace(SIGNING, `自${signed}起`) : text;
  const range = isTold(told)
    ? (parseRange(told, today) ?? parseRange(told.replace(/^自|起(?=[至到])/g, ''), today))
    : lengthFrom(told, start, today);
  if (range === null) return refuse(...explainTerm(text, told, today));
  if (isRelative)
    cells.note(
      'term',
      'check',
      'term_from_signing',
      `服务起期为相对表述（${text}），按签订日 ${signed} 起算，请核对`,
      `the term "${text}" is counted from the signing date ${signed}; please check`,
    );
  else if (isLength(told))
    cells.note(
      'term',
      'check',
      'term_length',
      `服务止期为期限表述（${text}），按 ${range.end} 登记，请核对`,
      `the term "${text}" is a length; ${range.end} is taken as its end, please check`,
    );
  return range;
}

function isTold(text: string): boolean {
  return HAS_YEAR.test(text) && !RELATIVE.test(text);
}

function isLength(text: string): boolean {
  return (
    /(?:[\d一二两三四五六七八九十半]+个?(?:年(?!\d|[一二三四五六七八九十\d]+月)|月(?![\d一二三四五六七八九十]+[日号]))|日历天|天)/.test(
      text.replace(/\d{4}年\d{1,2}月(?:\d{1,2}[日号])?/g, ''),
    ) && !/[至到~—-]\s*\d{4}/.test(text)
  );
}

function lengthFrom(text: string, start: Day | null, today: Day): Term | null {
  return start === null ? null : parseRange(`自${start}起${text}`, today);
}

function explainTerm(text: string, told: string, today: Day): [id: string, zh: string, en: string] {
  const days = findDates(told, today);
  const [first, second] = days.map((d) => d.value);
  if (first && second && second < first)
    return ['ends_before_start', `服务止期早于起期（${text}）`, `the service ends before it starts (${text})`];
  if (days.some((d) => d.value === null))
    return [
      'term_impossible',
      `服务期限“${text}”里有不存在的日期`,
      `the term "${text}" names a day that does not exist`,
    ];
  if (/长期|永久|无固定/.test(text))
    return ['term_open', `期限为“${text}”，没有起止日期`, `the term is "${text}", without a start and an end`];
  if (!isTold(told) && /\d/.test(told))
    return ['term_year', `服务期限“${text}”没有年份或起始日`, `the term "${text}" tells no year or no start`];
  return ['term_unreadable', `服务期限“${text}”读不出起止日期`, `no start and end can be read from the term "${text}"`];
}
