import type { CriterionId } from '../../domain/policy/criteria.js';
import type { Org, Rating } from '../../domain/policy/org.js';
import type { Day } from '../../shared/clock.js';
import { type OrgReading, readOrg } from '../org-facts.js';
import type { Reading } from '../read.js';
import { type AllBut, type BareAnswer, nameCounted, readAllBut, readBareAnswer } from './answers.js';
import { GENERAL, type General, HEDGE, PLAIN_NAMES } from './condition-words.js';
import { tellsUndatedPass } from './inspections.js';
import { plainText } from './plain-text.js';
import { registrarsIn } from './registration.js';

/** An answer to a question about some criteria. */
export interface AnswerReading extends OrgReading {
  /** Answered as a whole, where the words alone say no more. */
  bare: BareAnswer;
  /** A pass told without its years: which ones must be asked. */
  undatedPass: boolean;
  /** Given as a guess (应该有吧) of everything asked. */
  guess: boolean;
}

const BARE_GRADE = /^(?:是|评的?|我们)?\s?(?<n>[1-5])\s?(?:个)?(?:a|级|颗星)?[。.!]?$/;
const GRADE_WORD = /^(?:是|评的?|我们)?(?<w>[一二两三四五])(?:个)?(?:a|级)?[。.!]?$/;
const WORDS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5' };
/** 「年检年年合格」: without its years, whatever was asked. */
const PASSED_ALWAYS =
  /年检[^,。]{0,6}(?:没有?|从?未)(?:断|落|缺|漏|掉)(?:过|下)|年检[^,。]{0,3}都[^,。不没未]{0,3}(?:合格|过了?(?=$|[,。])|通过)|(?<=^|[,。])(?:近|这|最近)?(?:两|2|三|几)年(?:年检)?(?:都|全|均)?合格(?=$|[,。了])|年检(?:一直|从来)?(?:都)?没(?:啥|什么|有)?(?:大)?问题|年检[^,。]{0,4}(?:年年|每年|历年|次次|每次|从来|一直)[^,。不没未]{0,4}(?:合格|过|通过)|(?:年年|每年|历年|每次|次次)[^,。不没未]{0,4}年检[^,。不没未]{0,4}(?:合格|过|通过)/;
const LAPSED = /过期|到期|失效|expired|lapsed/;
const AWAITED =
  /(?:正在|还在|在|等)(?:评|申[请报])|等(?:着)?(?:出)?结果|(?:没|未)(?:有)?(?:出|下来|公布)|pending|being assessed/;
const NO_RATING =
  /^(?:还|都|从来|一直|暂时)?(?:没有?|未|无)(?:评|参评|申请|参加|等级|评级|评估|a)?(?:过|级)*(?:的|呢|啊|哦|[。.!])*$|^(?:no|none|not rated|never|not yet)\.?$/;
const NOTHING_OWED =
  /(?:从来?|都)?(?:没有?|不|未|无)(?:拖)?欠(?!税|社保)|没有?(?:断|漏|少)[交缴]|(?:都|一直|按时|按期|如期|准时)[交缴]|no arrears|nothing owed|all paid/;
const GUESSED =
  /^(?:就|那就|勉强|那)?算(?:是)?(?:有|具备|健全|够|行|可以|齐)[吧了的啊]*$|^(?:应该|可能|大概|估计|好像|差不多)[^,。]{0,6}$|(?:应该|可能|大概|估计|好像)[^,。]{0,8}吧$|\b(?:probably|i think so|maybe|i guess)\b/;

/**
 * Reads a message as the answer to a question about `asked`: what it says by its own words (`readOrg`), and else what
 * a bare 「都有」「没有」「3」「民政」 means there. Never throws.
 */
export function readAnswer(reading: Reading, asked: readonly CriterionId[], today: Day): AnswerReading {
  const written = plainText(reading);
  const general = GENERAL.filter((id) => asked.includes(id));
  const text = nameCounted(
    written,
    general.map((id) => PLAIN_NAMES[id]),
  );
  const named = text === written ? reading : { raw: text, text, mentions: [] };
  const told = readOrg(named, today, asked);
  const made: AnswerReading = { ...told, bare: null, undatedPass: false, guess: false };
  const spoken = Object.keys(told.org).length > 0 || told.unclear.length > 0;
  if (asked.includes('rating') && told.org.rating === undefined) answerRating(made, text);
  if (asked.includes('registrar') || asked.includes('registered')) answerRegistrar(made, text);
  if (told.org.annual_inspections === undefined && PASSED_ALWAYS.test(text)) made.undatedPass = true;
  else if (asked.includes('annual_inspection') && told.org.annual_inspections === undefined)
    made.undatedPass = tellsUndatedPass(text) || (asked.length === 1 && readBareAnswer(text) === 'yes');
  answerRecords(made, asked, text);
  if (asked.includes('independent_liability')) answerLiability(made, text);
  const but = general.length > 0 ? readAllBut(text) : null;
  // What is excepted may be none of those asked about: then all are meant.
  if (but !== null) {
    for (const id of made.rest) if (isYesNo(id)) delete made.org[id];
    tellAllBut(made, but.named.every((id) => general.includes(id)) ? general : GENERAL, but);
    made.rest = [];
  } else if (!spoken) answerWhole(made, text, asked);
  else if (saysAllFirst(text)) tellOthers(made, asked);
  return made;
}

function answerRating(made: AnswerReading, text: string): void {
  const said = text.trim();
  const digit = BARE_GRADE.exec(said)?.groups?.n ?? WORDS[GRADE_WORD.exec(said)?.groups?.w ?? ''];
  if (digit !== undefined) made.org.rating = `${digit}A` as Rating;
  else if (NO_RATING.test(said)) made.org.rating = 'none';
  else if (LAPSED.test(said))
    [made.unclear, made.open] = [
      [...made.unclear, 'rating'],
      [...made.open, 'rating'],
    ];
  else if (AWAITED.test(said)) made.unclear = [...made.unclear, 'rating'];
}

/** 「能承担」, where liability was asked about. */
function answerLiability(made: AnswerReading, text: string): void {
  if ('independent_liability' in made.org || made.unclear.includes('independent_liability')) return;
  const said =
    /(?:^|[,。])(?:我们|自己|当然|肯定|也|都)*(不)?(?:能|可以|会)?(?:自己|独立)*(?:承担(?:民事)?(?:责任)?|担(?:民事)?责任?|负责)(?:得了|的了|的|起|不了|不起)?(?=[,。]|$)/.exec(
      text,
    );
  if (said !== null) made.org.independent_liability = said[1] === undefined && !/不[了起]/.test(said[0]);
}

/** Only what is paid regularly is owed: said of both records without their names. */
const OWES_NOTHING =
  /^(?:没有?|无|从?未|从没)(?:任何)?(?:拖)?欠[缴费](?:情况|记录|过|的)*$|^(?:there are |we have )?no arrears$/;

/** 「都没欠」, where the records were asked about; 「没有欠缴」 says it whenever. */
function answerRecords(made: AnswerReading, asked: readonly CriterionId[], text: string): void {
  const records = (['tax_record', 'social_insurance_record'] as const).filter(
    (id) => asked.includes(id) || text.split(/[,。]\s?/).some((piece) => OWES_NOTHING.test(piece.trim())),
  );
  const isTold = records.some((id) => id in made.org || made.unclear.includes(id));
  if (isTold || !NOTHING_OWED.test(text)) return;
  // 「应该没有欠」 is a guess, and no record.
  if (HEDGE.test(text)) made.unclear = [...new Set([...made.unclear, ...records])];
  else for (const id of records) made.org[id] = true;
}

function answerRegistrar(made: AnswerReading, text: string): void {
  // 「没执照，正在办」 names no office where one registered.
  if (made.org.registrar !== undefined || made.org.registered === false) return;
  const said = text
    .trim()
    .replace(/^(?:是|在|我们是?|应该是)?(?:区|市|省|县)?/, '')
    .replace(/[的了吧啊。.!]+$/, '')
    .replace(/(?<=[局厅委部门会])(?:那边|那里|给)?(?:登|办|发|批|登的记|发的证|办的证)$/, '');
  const isName = said.length <= (/[a-z]{3}/.test(said) ? 40 : 12) && !/[不没无未?]|吗|哪|\bnot?\b/.test(said);
  const found = registrarsIn(said);
  const names = found.length === 0 && isName ? nameBare(said) : found;
  if (names.length === 0) return;
  made.org = { ...made.org, registered: true, registrar: names.join('、') };
}

/** 「省民政厅」, "civil affairs bureau": the name of an office alone, where it was asked for. */
function nameBare(said: string): string[] {
  if (/民政|civil affairs/.test(said)) return ['民政'];
  return /市场监管|市监|工商(?!联)|market (?:regulation|supervision)/.test(said) ? ['市场监管'] : [];
}

/** 「都有，人员不清楚」: all of them, then the one that is different. */
function saysAllFirst(text: string): boolean {
  const [first = '', ...more] = text.split(/[,。]/);
  return more.length > 0 && /都|全|\ball\b|everything/.test(first) && readBareAnswer(first) === 'yes';
}

function tellOthers(made: AnswerReading, asked: readonly CriterionId[]): void {
  for (const id of asked.filter(isYesNo)) if (!(id in made.org) && !made.unclear.includes(id)) made.org[id] = true;
}

/** 「应该有吧」, 「算有吧」: an answer, and not a sure one. */
export function isGuess(text: string): boolean {
  return GUESSED.test(text);
}

/** 「都有」 tells all that was asked; a bare 「没有」 to several leaves open which (the caller asks). */
function answerWhole(made: AnswerReading, text: string, asked: readonly CriterionId[]): void {
  // 「财务也问了，都健全」: the last words answer.
  const pieces = text.split(/[,。]/).filter((piece) => piece !== '');
  made.bare = readBareAnswer(text) ?? (pieces.length <= 3 ? readBareAnswer(pieces.at(-1) ?? '') : null);
  made.guess = isGuess(text) && made.bare !== 'unclear';
  const fields = asked.filter(isYesNo);
  if (made.bare === 'unclear') made.unclear = [...new Set([...made.unclear, ...asked])];
  if (made.guess && fields.length > 0) made.unclear = [...new Set([...made.unclear, ...fields])];
  else if (made.bare === 'yes') for (const id of fields) made.org[id] = true;
  const settles = made.bare === 'none_of_them' || (made.bare === 'no' && fields.length === 1);
  if (settles && !made.guess) for (const id of fields) made.org[id] = false;
}

function isYesNo(id: CriterionId): id is General | 'registered' {
  return id === 'registered' || GENERAL.some((one) => one === id);
}

function tellAllBut(made: AnswerReading, asked: readonly General[], { named, said }: AllBut): void {
  if (said === 'open') {
    made.open = [...new Set([...made.open, ...named])];
    made.unclear = [...new Set([...made.unclear, ...named])];
  }
  const told: Partial<Org> = {};
  for (const id of asked) if (!made.unclear.includes(id)) told[id] = said === 'yes' || !named.includes(id);
  made.org = { ...told, ...made.org };
  for (const id of named) if (asked.includes(id) && !made.unclear.includes(id)) made.org[id] = said === 'yes';
}
