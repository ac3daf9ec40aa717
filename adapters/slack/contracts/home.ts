import type { HomeView, KnownBlock } from '@slack/web-api';
import { Temporal } from 'temporal-polyfill';
import type { Acting } from '../../../src/services/contracts/acting.js';
import { findObligations } from '../../../src/services/contracts/find-contracts.js';
import { findReceipts } from '../../../src/services/find-receipts.js';
import { findReminders } from '../../../src/services/reminders.js';
import { dayOf } from '../../../src/shared/clock.js';
import type { ObligationRecord } from '../../../src/shared/records-of-contracts.js';
import { button, context, header, sections } from '../blocks.js';
import type { SlackMeans } from '../means.js';
import { headOf, notice, renderCard } from './card.js';
import { actingOf, nameOf, type Office, showObligations, wordsOf } from './office.js';

/** Cards of each group; the rest is counted. */
const SHOWN = 5;
const LISTED = 8;
const PICTURE_WEEKS = 13;

/** Shows a user's home tab: what is due, what to do next, the next 90 days, their self-checks and reminders. */
export async function publishHome(
  office: Office,
  { client }: SlackMeans,
  user: string,
  refused: string | null = null,
): Promise<void> {
  await client.views.publish({ user_id: user, view: await buildHome(office, user, refused) });
}

export async function buildHome(office: Office, user: string, refused: string | null = null): Promise<HomeView> {
  const w = wordsOf(office.lang);
  const acting = await actingOf(office, user);
  const { role, department } = acting.user;
  const who = [await nameOf(office, acting.user.id), w.home.who(w.home.roles[role], department)].join(' · ');
  const isStaff = role !== 'applicant';
  const blocks: KnownBlock[] = [
    header(w.home.title),
    context(who),
    ...(refused ? [notice(refused)] : []),
    ...(isStaff ? await staffBlocks(office, acting) : sections(w.home.applicant, 'open')),
    ...(await receiptBlocks(office, acting)),
  ];
  return { type: 'home', blocks };
}

async function staffBlocks(office: Office, acting: Acting): Promise<KnownBlock[]> {
  const w = wordsOf(office.lang);
  const open = (await findObligations(office.store, acting, { status: 'open' })).filter((o) => isOwn(o, acting));
  const today = dayOf(office.clock.now());
  const { overdue, week, month } = group(open, today);
  const [first] = await showObligations(office, acting, [...overdue, ...week, ...month].slice(0, 1));
  return [
    ...sections(`${w.home.nextStep}：${first ? w.home.doNext(headOf(first)) : w.home.nothing}`, 'open'),
    buttons(office),
    ...(await groupBlocks(office, acting, w.home.overdue(overdue.length), overdue)),
    ...(await groupBlocks(office, acting, w.home.week(week.length), week)),
    ...(await groupBlocks(office, acting, w.home.month(month.length), month)),
    header(w.home.picture),
    picture(open, today),
    ...(await reminderBlocks(office, acting)),
  ];
}

/** What falls to this user: their own, and what nobody in particular looks after. */
function isOwn({ owner, ownerRole }: ObligationRecord, { user }: Acting): boolean {
  if (owner?.includes(':') && owner !== user.id) return false;
  return user.role === 'admin' || (user.role === 'finance') === (ownerRole === 'finance') || owner === user.id;
}

/** Overdue, to the end of this week (Sunday), to the end of this month; each once. */
export function group(open: readonly ObligationRecord[], today: string) {
  const date = Temporal.PlainDate.from(today);
  const sunday = date.add({ days: 7 - date.dayOfWeek }).toString();
  const last = date.with({ day: date.daysInMonth }).toString();
  return {
    overdue: open.filter((o) => o.workday < today),
    week: open.filter((o) => o.workday >= today && o.workday <= sunday),
    month: open.filter((o) => o.workday > sunday && o.workday <= last),
  };
}

async function groupBlocks(
  office: Office,
  acting: Acting,
  title: string,
  items: readonly ObligationRecord[],
): Promise<KnownBlock[]> {
  if (items.length === 0) return [];
  const shown = await showObligations(office, acting, items.slice(0, SHOWN));
  const cards = (await Promise.all(shown.map((one) => renderCard(office, one)))).flat();
  const more = items.length > SHOWN ? [context(wordsOf(office.lang).home.more(items.length - SHOWN))] : [];
  return [header(title), ...cards, ...more];
}

/** Thirteen weeks, a line each: the Monday and a mark for each item. */
function picture(open: readonly ObligationRecord[], today: string): KnownBlock {
  const date = Temporal.PlainDate.from(today);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  const lines = Array.from({ length: PICTURE_WEEKS }, (_, i) => {
    const from = monday.add({ weeks: i }).toString();
    const to = monday.add({ weeks: i, days: 6 }).toString();
    const n = open.filter((o) => o.workday >= from && o.workday <= to && o.workday >= today).length;
    return `${from.slice(5)}  ${'▇'.repeat(Math.min(n, 30))}${n > 0 ? ` ${n}` : '·'}`;
  });
  const text = { type: 'text' as const, text: lines.join('\n') };
  return { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [text] }] };
}

function buttons({ lang }: Office): KnownBlock {
  const w = wordsOf(lang);
  return {
    type: 'actions',
    block_id: 'home',
    elements: [
      button('home:new', w.register, 'new', 'primary'),
      button('home:due', w.dueTitle, 'due'),
      button('home:contracts', w.contracts, 'contracts'),
      button('home:settings', w.home.settings, 'settings'),
    ],
  };
}

async function reminderBlocks(office: Office, acting: Acting): Promise<KnownBlock[]> {
  const own = (await findReminders(office.store, acting)).slice(0, LISTED);
  if (own.length === 0) return [];
  const lines = own.map(({ when, contract, reminder }) => {
    const about = contract ? `${contract.provider}“${contract.service}”` : (reminder.note ?? '');
    return `${when.on}  ${about}`;
  });
  return [header(wordsOf(office.lang).home.reminders), ...sections(lines.join('\n'), 'open')];
}

async function receiptBlocks(office: Office, acting: Acting): Promise<KnownBlock[]> {
  const own = (await findReceipts(office.store, acting.user)).slice(0, LISTED);
  if (own.length === 0) return [];
  const w = wordsOf(office.lang).home;
  const lines = own.map((r) => `${r.day}  ${r.id}  ${w.verdicts[r.verdict] ?? r.verdict}`);
  return [header(w.receipts), ...sections(lines.join('\n'), 'open')];
}
