import { askedPart } from './asked.js';
import type { Facts } from './facts.js';

/** A field that clause 3.3 names for more purchases, in its own words. */
export interface Field {
  zh: string;
  en: string;
}

/** In the order of clause 3.3; the pattern finds a field in a question when the look-up gives none. */
const FIELDS: readonly (Field & { said: RegExp })[] = [
  { zh: '残疾人服务', en: 'services for people with disabilities', said: /残疾|残障|助残|disab/u },
  { zh: '基本社会服务', en: 'basic social services', said: /基本社会服务|basic social/u },
  { zh: '社会保障', en: 'social security', said: /社会保障|social security/u },
  { zh: '医疗卫生', en: 'medical care and public health', said: /医疗|公共卫生|medical|\bhealth/u },
  { zh: '文化体育', en: 'culture and sports', said: /文化|体育|文体|\bcultur|\bsports?\b/u },
  { zh: '教育', en: 'education', said: /教育(?!局|厅|部)|education/u },
  { zh: '就业', en: 'employment', said: /就业|(?<!un)employment/u },
];

/** Which services it takes in the plan doesn't say, so it counts as named only when its own words are used. */
const BY_NAME_ONLY = '基本社会服务';

/** The field of clause 3.3 a question is about, by the look-up or else by its words; null when none is named. */
export function fieldAsked(f: Facts): Field | null {
  const found = FIELDS.find(({ zh }) => zh === f.lookup?.domain && zh !== BY_NAME_ONLY);
  if (found) return found;
  const asked = askedPart(f);
  const named = FIELDS.find(({ said }) => said.test(asked));
  // A field that only the story names is not what is asked of another one (环保有没有被点名).
  const isAside = asked.trim() !== f.text.trim() && f.has('other_field');
  return named ?? (isAside ? undefined : FIELDS.find(({ said }) => said.test(f.text))) ?? null;
}

/** Whether the question itself uses the plan's word for a field; otherwise its field is how it is usually counted. */
export function saysField(f: Facts): boolean {
  return FIELDS.some(({ said }) => said.test(f.text));
}

/** Whether the service, such as 养老, is usually counted among 基本社会服务, though the plan doesn't name it. */
export function isUsuallyBasicSocial(f: Facts): boolean {
  return f.lookup?.domain === BY_NAME_ONLY && fieldAsked(f) === null;
}
