import type { Policy } from '../../../domain/policy/policy.js';

/** The offices of the district with a phone or hours, as far as set: 「区财政局 010-… 工作日9:00」. */
export function contactsOf({ district, offices }: Pick<Policy, 'district' | 'offices'>, lang: 'zh' | 'en'): string[] {
  return Object.entries(district.offices)
    .filter(([, o]) => o.phone || o.hours)
    .map(([id, o]) => [o.name ?? offices.get(id)?.[lang] ?? id, o.phone, o.hours].filter(Boolean).join(' '));
}
