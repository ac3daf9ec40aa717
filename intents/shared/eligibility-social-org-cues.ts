import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { tellsFacts } from '../../src/domain/intent/gaps.js';
import { speaksOfOwn } from '../../src/domain/intent/said.js';

export const WHOLE = cite('3.2', '依法在民政部门登记成立且连续两年以上年检合格的3A级以上社会组织');
export const RATED = cite('3.2', '3A级以上社会组织');
export const REGISTERED = cite('3.2', '依法在民政部门登记成立');
/** The place is asked about, not just named as where the asker or the project is. */
export const asksPlace = (f: Facts) =>
  f.has('mention_other_place', 'other_org_place', 'local_only') ||
  (f.has('mention_local') && /必须|只|限|一定|要求|优先|非得|才[能行可]|要[是在]|must|only|have to/.test(f.text));
/** Facts of a case, told by a verb or of one's own, not a grade that is only named (3A是不是可有可无). */
export const tellsCase = (f: Facts) =>
  (speaksOfOwn(f) && tellsFacts(f)) ||
  (f.told && f.org.annual_inspections !== null && !isAboutRule(f)) ||
  (!isAboutRule(f) && TOLD.test(f.text));
const TOLD =
  /(?:评|拿|得|获)[上了到得过](?:的是)?[1-5]a|(?<!要|得|该|必须)(?:是|有)[1-5]a(?:的|级|,)|[12]a(?!.{0,40}(?:吧|对))|[一两二]年(?:都)?合格|(?:去|前|今)年/u;
/** Speaks of inspections as a rule: 不用看年检, 没做年检就接不了. */
const isAboutRule = (f: Facts) =>
  /(?:要|得|须|需要?)(?:是|有|达到|满足)?(?:连续)?[^,。?]{0,5}(?:年检|合格)|(?:硬|基本|承接)?条件|门槛|硬性|\b(?:need|must|require\w*|have to|has to)\b|(?:[要看管查]|有|没做|没有|不做|参加)年检|年检[^,。?]{0,4}(?:可|要|必|不用|取消|作废|没)/.test(
    f.text,
  );
export const MORE_ZH = '独立承担民事责任、税收社保等其他条件也要符合';
export const MORE_EN = 'Civil liability, tax, social insurance and the other conditions apply too.';
