import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exportCalendar } from '../../src/services/calendar/export-calendar.js';
import { changeContract, closeContract, undoLastChange } from '../../src/services/contracts/change-contract.js';
import { setMilestone } from '../../src/services/contracts/milestone-settings.js';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf, contractOf } from '../support/contracts.js';

const OFFICE = '某区民政局';
const at = (now: string) => actAs('officer', OFFICE, { now: `${now}T10:00:00+08:00` });
const ann = at('2026-03-18');

async function readEvents(store: Store, acting = ann, lang: 'zh' | 'en' = 'zh') {
  const { bytes } = await exportCalendar(store, acting, lang);
  const text = bytes.toString('utf8');
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents('vevent').map((c) => ({ c, event: new ICAL.Event(c) }));
  const byUid = new Map(events.map((e) => [e.event.uid, e]));
  return { text, component, byUid };
}

async function given(more: Parameters<typeof contractOf>[0] = {}): Promise<{ store: Store; id: string }> {
  const store = openMemoryStore();
  const done = await registerContract(store, ann, contractOf(more));
  if (!done.ok) throw new Error('not registered');
  return { store, id: done.contract.id };
}

describe('a calendar file', () => {
  it('is whole days in Asia/Shanghai, with stable ids, alarms at nine, free time', async () => {
    const { store, id } = await given();
    const { component, byUid } = await readEvents(store);
    expect(component.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Shanghai');
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH');
    const end = byUid.get(`${id}.service_end@goufu`);
    expect(end?.event.startDate.isDate).toBe(true);
    expect(end?.event.startDate.toString()).toBe('2027-03-31');
    expect(end?.event.endDate.toString()).toBe('2027-04-01');
    expect(end?.event.summary).toContain('某区甲社工中心“养老服务”');
    expect(end?.c.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const triggers = end?.c.getAllSubcomponents('valarm').map((a) => a.getFirstProperty('trigger'));
    expect(triggers?.length).toBeGreaterThan(1);
    // Nine on the day itself, and nine some whole days before.
    for (const trigger of triggers ?? []) {
      expect(trigger?.getParameter('related') ?? 'START').toBe('START');
      const seconds = (trigger?.getFirstValue() as ICAL.Duration | undefined)?.toSeconds() ?? 1;
      expect(Math.abs(seconds - 9 * 3600) % 86_400).toBe(0);
    }
  });

  it('is the same in every zone the server may stand in', async () => {
    const zone = process.env.TZ;
    try {
      const texts: string[] = [];
      for (const tz of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
        process.env.TZ = tz;
        texts.push((await readEvents((await given()).store)).text);
      }
      expect(new Set(texts).size).toBe(1);
    } finally {
      process.env.TZ = zone;
    }
  });

  it('escapes and folds: lines of at most 75 bytes that read back as they were', async () => {
    const provider = '阳光；社工,中心\\与"朋友"有限公司分公司这是一个很长很长的名字用来折行🙂';
    const { store, id } = await given({ provider });
    const { text, byUid } = await readEvents(store);
    expect(text.endsWith('END:VCALENDAR\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    expect(byUid.get(`${id}.acceptance@goufu`)?.event.summary).toContain(provider);
  });

  it('keeps its number while nothing changes, also in another language', async () => {
    const { store } = await given();
    const first = await readEvents(store);
    await readEvents(store, at('2026-03-20'), 'en');
    const again = await readEvents(store, at('2026-03-25'));
    expect(again.text).toBe(first.text);
  });

  it('counts up what moved, and only that', async () => {
    const { store, id } = await given();
    await readEvents(store);
    await changeContract(store, at('2026-03-19'), id, { end: '2027-04-30' });
    const { byUid } = await readEvents(store, at('2026-03-20'));
    const end = byUid.get(`${id}.service_end@goufu`);
    expect(end?.event.startDate.toString()).toBe('2027-04-30');
    expect(end?.event.sequence).toBe(1);
    expect(end?.c.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-03-20T02:00:00Z');
    expect(byUid.get(`${id}.file_contract@goufu`)?.event.sequence).toBe(0);
  });

  it('cancels what was handed out and is void, undone or switched off; nothing else', async () => {
    const { store, id } = await given();
    await readEvents(store);
    await setMilestone(store, ann, OFFICE, 'satisfaction_survey', { isOff: true });
    const off = await readEvents(store, at('2026-03-19'));
    expect(off.byUid.get(`${id}.satisfaction_survey@goufu`)?.c.getFirstPropertyValue('status')).toBe('CANCELLED');
    await closeContract(store, at('2026-03-19'), id);
    const closed = await readEvents(store, at('2026-03-20'));
    const end = closed.byUid.get(`${id}.service_end@goufu`);
    expect(end?.c.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(end?.event.sequence).toBe(1);
    expect(end?.c.getAllSubcomponents('valarm')).toEqual([]);
    await undoLastChange(store, at('2026-03-20'), id);
    const back = await readEvents(store, at('2026-03-21'));
    expect(back.byUid.get(`${id}.service_end@goufu`)?.c.getFirstPropertyValue('status')).not.toBe('CANCELLED');
    expect(back.byUid.get(`${id}.service_end@goufu`)?.event.sequence).toBe(2);
    // Nobody has the dates of a contract closed before they were handed out.
    const fresh = await given();
    await closeContract(fresh.store, ann, fresh.id);
    expect([...(await readEvents(fresh.store)).byUid.keys()].filter((uid) => uid.startsWith(fresh.id))).toEqual([]);
  });

  it("holds a department's dates for its officers, all for finance, none for applicants; each export is recorded", async () => {
    const { store } = await given();
    const other = await registerContract(store, actAs('admin'), contractOf({ department: '某区教育局' }));
    if (!other.ok) throw new Error('not registered');
    const uids = async (acting = ann) => [...(await readEvents(store, acting)).byUid.keys()].join();
    expect(await uids()).not.toContain(other.contract.id);
    expect(await uids(actAs('finance', '财政局'))).toContain(other.contract.id);
    await expect(exportCalendar(store, actAs('applicant'), 'zh')).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    await expect(exportCalendar(store, ann, 'zh', { department: '某区教育局' })).rejects.toMatchObject({
      code: 'E_FORBIDDEN',
    });
    const acts = (await auditOf(store)).map((e) => e.what);
    expect(acts.filter((w) => w === 'calendar.export')).toHaveLength(2);
    expect(acts.filter((w) => String(w).endsWith('.denied'))).toHaveLength(2);
  });
});
