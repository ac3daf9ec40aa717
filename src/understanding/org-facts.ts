import type { CriterionId } from '../domain/policy/criteria.js';
import type { Org } from '../domain/policy/org.js';
import type { Day } from '../shared/clock.js';
import { readConditions } from './told/conditions.js';
import { readInspections } from './told/inspections.js';
import { asOrgType, readKind, speaksOfProviding, speaksOfUs, type ToldKind } from './told/kind.js';
import { plainText, type Written } from './told/plain-text.js';
import { readRating } from './told/rating.js';
import { readRegistration } from './told/registration.js';
import { cutSegments, type Segment } from './told/segments.js';

/** What a message tells of an organisation; only what it speaks of. */
export interface OrgReading {
  org: Partial<Org>;
  /** Spoken of, but not known (不清楚), or told and left open by the text (补缴, 代账): never a fact. */
  unclear: CriterionId[];
  /** Those of `unclear` that were told, but the text leaves open how they count. */
  open: CriterionId[];
  /** Conditions not named themselves, but told by 「其他都好」. */
  rest: CriterionId[];
  /** Told as a guess (应该是3A吧). */
  hedged: (keyof Org)[];
  /** Supposed, not told (升到3A以后). */
  hypothetical: Partial<Org>;
  /** True when it is told of the asker's own organisation: said so, or stated rather than asked. */
  own: boolean;
  /** The kind in the asker's words, also where it is no kind of the plan's (事业单位 without its class, 居委会). */
  kind: ToldKind;
}

const WISH =
  /^(?:现在|今年|也|就|都|一直)*(?:想|打算|准备|有意)(?:要|来|去|试着)?(?:承?接|投|揽|承包|报名|参加)(?!的)/u;

/** What a message was an answer to; none = it came by itself. */
export type Asked = readonly CriterionId[];

/**
 * Reads what a message tells of an organisation. Questions about the rule tell nothing (要不要3A), nor does what is
 * only supposed; a question's own description of who would provide does (2A的协会能接吗). Never throws.
 */
export function readOrg(reading: Written, today: Day, asked: Asked = []): OrgReading {
  const text = plainText(reading);
  const segments = cutSegments(text);
  const [provides, us] = [speaksOfProviding(text), speaksOfUs(text) || asked.length > 0];
  const made: OrgReading = {
    org: {},
    unclear: [],
    open: [],
    rest: [],
    hedged: [],
    hypothetical: {},
    own: false,
    kind: 'unsaid',
  };
  tellKind(made, readKind(segments, text, asked.includes('org_type')), segments);
  tellRegistration(made, segments, provides, us);
  const rating = readRating(segments, us, asked.includes('rating'));
  if (rating.supposed !== null) made.hypothetical.rating = rating.supposed;
  if (rating.rating === 'unknown') made.unclear.push('rating');
  if (rating.rating !== null) made.org.rating = rating.rating;
  if (rating.lapsed) {
    made.unclear.push('rating');
    made.open.push('rating');
  }
  if (rating.hedged) made.hedged.push('rating');
  const inspected = readInspections(segments, today, asked.includes('annual_inspection'));
  if (inspected.inspections !== null) made.org.annual_inspections = inspected.inspections;
  if (inspected.unclear) made.unclear.push('annual_inspection');
  if (inspected.open) made.open.push('annual_inspection');
  tellConditions(made, segments, provides || us);
  leaveUnincorporatedOpen(made, text);
  const asks = segments.some((s) => s.mood !== 'tells');
  const facts = Object.keys(made.org).filter((key) => key !== 'type').length;
  // 「协会,民政登记,2A,能参加不」: a case told piece by piece is one's own, also when it ends in a question.
  const told = facts + made.open.length + (made.org.type === undefined ? 0 : 1);
  const isCase = told >= 2 && segments.filter((s) => s.mood === 'tells').length >= 2;
  // 「村里的合作社，想接村道保洁」: a wish without a subject is the speaker's.
  const wishes = made.org.type !== undefined && segments.some((s) => s.mood === 'tells' && WISH.test(s.text));
  made.own = speaksOfUs(text) || isCase || wishes || (!asks && facts + made.open.length > 0);
  return made;
}

/** 个人独资的，没法人资格: whether such a firm answers for itself is left open by the text, as of partnerships. */
function leaveUnincorporatedOpen(made: OrgReading, text: string): void {
  const id = 'independent_liability' as const;
  if (made.org[id] !== false || !/个人独资|合伙|非法人/u.test(text) || !/法人/u.test(text)) return;
  delete made.org[id];
  made.unclear.push(id);
  made.open.push(id);
}

function tellKind(made: OrgReading, kind: ToldKind, segments: readonly Segment[]): void {
  made.kind = kind;
  const type = asOrgType(kind);
  // 民政登记的养老院 is a social organisation by the plan's words; a law firm is none, wherever it registers.
  const mayBeSocial =
    kind === 'agency' ||
    kind === 'unregistered' ||
    (kind === 'institution' && !segments.some((s) => /律|会计|law|account/.test(s.text)));
  if (mayBeSocial && readRegistration(segments, true, true).registrar === '民政') made.org.type = 'social_org';
  else if (type !== null) made.org.type = type;
}

function tellRegistration(made: OrgReading, segments: readonly Segment[], provides: boolean, us: boolean): void {
  const told = readRegistration(segments, provides, us);
  if (told.registered !== null) made.org.registered = told.registered;
  if (told.registrar !== null) made.org.registrar = told.registrar;
  if (told.unclear && told.registrar === null) made.unclear.push('registrar');
  if (told.hedged) made.hedged.push('registered', ...(told.registrar === null ? [] : (['registrar'] as const)));
}

function tellConditions(made: OrgReading, segments: readonly Segment[], provides: boolean): void {
  for (const [id, { said, hedged, rest }] of readConditions(segments, provides)) {
    if (said === 'unclear' || said === 'open') made.unclear.push(id);
    else made.org[id] = said === 'yes';
    if (said === 'open') made.open.push(id);
    if (rest) made.rest.push(id);
    if (hedged && said !== 'unclear' && said !== 'open') made.hedged.push(id);
  }
}
