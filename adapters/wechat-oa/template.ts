import { splitText } from '../../src/conversation/render-parts.js';
import { dayOf } from '../../src/shared/clock.js';

/** What a field of a template can be filled with. */
export const TEMPLATE_VALUES = ['text', 'day', 'time'] as const;
export type TemplateValue = (typeof TEMPLATE_VALUES)[number];

export interface TemplateSetting {
  id: string;
  /** The template's fields by name (`thing1`), as the account's page of templates shows them. */
  fields: Readonly<Record<string, TemplateValue>>;
}

/** The platform refuses a `thing…` of more than 20 characters. */
const THING = 20;
const LONG = 100;

/** The data of a template message. It has room for a line; the whole text waits for the person to write. */
export function fillTemplate(setting: TemplateSetting, text: string, now: number): Record<string, { value: string }> {
  const line = text.replace(/\s+/g, ' ').trim();
  const values: Record<TemplateValue, string> = { text: line, day: dayOf(now), time: timeOf(now) };
  return Object.fromEntries(
    Object.entries(setting.fields).map(([name, value]) => [
      name,
      { value: cut(values[value], name.startsWith('thing') ? THING : LONG) },
    ]),
  );
}

function cut(text: string, max: number): string {
  const length = (t: string) => [...t].length;
  if (length(text) <= max) return text;
  return `${splitText(text, max - 1, length)[0] ?? ''}…`;
}

function timeOf(ms: number): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  return `${dayOf(ms)} ${clock.format(ms)}`;
}

/** What became of template messages, told by events seconds after they were taken. */
export class TemplateResults {
  private readonly waiting = new Map<string, (status: string) => void>();
  /** Events that came before anybody waited for them. */
  private readonly early = new Map<string, string>();

  /** The status, `success` or why not; null when none is told within `ms`. */
  async wait(message: string, ms: number): Promise<string | null> {
    const known = this.early.get(message);
    if (known !== undefined) return known;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<string | null>((resolve) => {
        this.waiting.set(message, resolve);
        timer = setTimeout(() => resolve(null), ms);
      });
    } finally {
      clearTimeout(timer);
      this.waiting.delete(message);
    }
  }

  tell(message: string, status: string): void {
    const waiter = this.waiting.get(message);
    if (waiter) {
      waiter(status);
      return;
    }
    this.early.set(message, status);
    for (const oldest of this.early.keys()) {
      if (this.early.size <= 100) return;
      this.early.delete(oldest);
    }
  }
}
