import { type Contract, foldName } from '../../domain/contracts/contract.js';
import { may } from '../../domain/people/may.js';
import type { Store } from '../../shared/store.js';
import type { Acting } from './acting.js';

/** Words with which many names begin: they name nobody. */
const COMMON =
  /^(?:示例|中国|北京|上海|广州|深圳|政府|社区|社会|区级|市级|全国|养老|教育|法律|心理|残疾|青少|儿童|公共|综合|新区|城市|农村|本区|我区)/;

/**
 * Whether a text names the provider of a contract that the user may see, by its name's first characters (康馨 of 康馨护理服务有限公司).
 * Nothing of the contract is shown, so nothing is written to the audit trail.
 */
export async function namesProvider(store: Pick<Store, 'list'>, { user }: Acting, text: string): Promise<boolean> {
  if (user.role === 'applicant') return false;
  const said = foldName(text);
  const found = await store.list('contracts', (c) => isNamed(c, said) && may(user, 'contract.read', c));
  return found.length > 0;
}

/** As `namesProvider`, of what a contract of the user's buys: `service` is a part of its name (法律援助, 助浴 of 老人助浴), or the whole of it stands in `service`. */
export async function namesService(store: Pick<Store, 'list'>, { user }: Acting, service: string): Promise<boolean> {
  const asked = foldName(service);
  if (user.role === 'applicant' || asked.length < 2 || /^(?:服务|项目|管理|社区|培训|工作)$/.test(asked)) return false;
  const found = await store.list('contracts', (c) => {
    const own = foldName(c.service);
    return (own.includes(asked) || (own.length >= 2 && asked.includes(own))) && may(user, 'contract.read', c);
  });
  return found.length > 0;
}

function isNamed({ provider }: Contract, said: string): boolean {
  const name = foldName(provider).replace(/^.{2,6}?[省市区县](?=.{4})/u, '');
  if (/^[a-z]/.test(name)) return name.length >= 5 && said.includes(name.slice(0, Math.max(5, name.length >> 1)));
  const head = COMMON.test(name) ? name.slice(0, 4) : name.slice(0, 2);
  return head.length >= 2 && said.includes(head);
}
