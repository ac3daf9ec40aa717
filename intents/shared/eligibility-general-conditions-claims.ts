import { claim, saying, saysEnough } from '../../src/domain/intent/claim.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { claimed, isTurned } from '../../src/domain/intent/polarity.js';
import { notOnly, saysOnly } from '../../src/domain/intent/reach.js';
import { asksNeed, asksOfText, borrowsName, owesDues, speaksOfOwn } from '../../src/domain/intent/said.js';
import {
  ABILITY,
  ALL_EN,
  ALL_ZH,
  asksDetail,
  asksForPaper,
  asksNumber,
  CONDITIONS,
  EQUIPPED,
  isPastTrouble,
  LIABLE,
  RECOGNISED,
} from './eligibility-general-conditions-cues.js';

/** Puts a condition itself in question, or asks to go without it; not how much or which proof of it. */
const asksOfCondition = (f: Facts) =>
  asksNeed(f) ||
  /必须|非得|硬|才(?:行|能|可|算)|门槛|可有可无|重要|条件|列[为入]|具备|健全|之一|可选|无所谓|取消|[要看管查算审]|免|没有?|不[具能健够]|缺|少|差|就[行够能可]|够|need|must|require|matter|optional|count|enough|without|condition|sound|aside|irrelevant/u.test(
    claimed(f),
  );
/** Owned or hired, full-time or not: the plan asks for what is needed and says no more. */
const asksKindOf = (f: Facts) =>
  /专职|兼职|全职|自有|租[用的来借赁]|借用|外包|共享|志愿者|临时工|派遣|挂证|full-time|part-time|rented|owned|volunteer/u.test(
    f.text,
  );
/** What people claim of the conditions for every provider, and whether it is so. */
export const CLAIMS = [
  claim({
    // One condition, or one kind of body, taken for all that is looked at.
    says: (f) =>
      (saysOnly(f) !== null || saysEnough(f) || /(?:光|只|单)有[^?]{1,20}(?:不够|不行)/u.test(f.text)) &&
      (f.has(...CONDITIONS) || /条件|社会组织|企业|公司/u.test(claimed(f))),
    unless: (f) =>
      f.has('rating', 'annual_inspection', 'documents', 'affiliated', 'branch_office', 'penalty') ||
      (speaksOfOwn(f) && !/不够|只|光/u.test(f.text)) ||
      asksForPaper(f) ||
      asksNumber(f) ||
      asksKindOf(f) ||
      borrowsName(f) ||
      /补|还是|或者/u.test(f.text),
    holds: (f) => (/不够(?!格)|不足以|还不行|not enough|insufficient/u.test(claimed(f)) ? 'yes' : notOnly(f)),
    clauses: [ABILITY],
    zh: `不只一样，也不只一类单位。${ALL_ZH}，社会组织、企业、机构都一样。`,
    en: `Not one of them alone, nor one kind of body. ${ALL_EN}, for social organisations, companies and institutions alike.`,
  }),
  claim({
    // Left to somebody else: civil liability, facilities or records that another body answers for.
    says: saying(
      /(?:主管|上级|挂靠|总会|母|街道|别的?|其他)[^,。?]{0,4}(?:单位|部门|公司|机构)?[^,。?]{0,4}(?:替|帮|代)[^,。?]{0,10}(?:担|承担|负责|兜|交|缴)|(?:责任|后果)[^,。?]{0,6}(?:由|让|归)(?:别人|他人|主管|上级|政府|购买)/u,
      /(?:parent|supervis\w+|another) [^?]{0,30}(?:bear|answer|liable)/u,
    ),
    holds: { always: 'no' },
    clauses: [LIABLE],
    zh: `民事责任要承接主体自己独立承担，不能由别的单位替。${ALL_ZH}。`,
    en: `The provider itself must bear civil liability independently; nobody else can do so for it. ${ALL_EN}.`,
  }),
  claim({
    // Only part of what is due, or what one ought to have, taken over by somebody else.
    says: saying(
      /(?:一半|部分|个别|几个)[^,。?]{0,4}(?:员工|人)?[^,。?]{0,3}(?:交|缴|买|上)(?:社保|保险)?|兜底|担责做不到|做不到[^,。?]{0,4}担责|忽略|先接[^,。?]{0,6}再|接了再(?:说|补)/u,
      /\bowes?\b|part of the (?:staff|tax)|ignore|catch up later/u,
    ),
    unless: (f) => !f.has(...CONDITIONS) && !/担责|责任|那条|条件/u.test(f.text),
    holds: { always: 'no' },
    clauses: [ABILITY],
    zh: `${ALL_ZH}，都要承接主体自己做到、承接前就符合，没有写可以通融。`,
    en: `${ALL_EN}; the provider itself must meet them beforehand, and the plan names no exception.`,
  }),
  claim({
    says: saying(
      /[几一二三四五六七八九\d]+[项条个](?:条件)?[^,。?]{0,6}(?:满足|符合|占|够|达到)[^,。?]{0,6}[几一二三四五六七八九\d]+[项条个]|(?:[三五六七]|几)[条项][^,。?]{0,4}(?:都|全)/u,
      /(?:five|six|some|most) of the conditions|all (?:the|of the) conditions/u,
    ),
    holds: (f) => (/都|全|all/u.test(claimed(f)) ? (isTurned(f) ? 'no' : 'yes') : 'no'),
    clauses: [ABILITY],
    zh: `${ALL_ZH}，不是占几条就够。`,
    en: `${ALL_EN}; meeting some of them is not enough.`,
  }),
  claim({
    says: (f) =>
      f.has('other_recognised') ||
      /登记[^,。]{0,4}(?:机关|部门)[^,。]{0,6}(?:认定|其[他它]条件)|其[他它]条件/u.test(f.text),
    unless: (f) =>
      detailAsked(f) !== null ||
      !/要|得|须|符合|算|管|看|need|must|meet/u.test(claimed(f)) ||
      /哪|什么|啥|3a|等级/u.test(f.text),
    holds: 'one_of_many',
    clauses: [RECOGNISED],
    zh: `登记管理部门依法认定的其他条件也要符合，具体有哪些方案没有写，请问登记部门。${ALL_ZH}。`,
    en: `Other conditions that the registration authority recognises by law must be met too; which, the plan does not list. ${ALL_EN}.`,
  }),
  claim({
    says: (f) =>
      /(?:这些|这几|一般|上面|前面|以上|通用|基本)(?:的)?(?:一般)?条件|each condition|these conditions|general conditions/u.test(
        claimed(f),
      ) &&
      /企业|公司|机构|社会组织|协会|大家|谁都|所有|都|每|一律|适用|管|用|符合|看|compan|social org|everyone|apply|\ball\b|together|every|met\b/u.test(
        claimed(f),
      ),
    unless: (f) => detailAsked(f) !== null || /哪|什么|啥/u.test(f.text),
    holds: 'one_of_many',
    clauses: [ABILITY],
    zh: `社会组织、企业、机构都一样。${ALL_ZH}。3A和年检才是只针对社会组织的，不能代替这些条件。`,
    en: `They bind social organisations, companies and institutions alike. ${ALL_EN}. Only the 3A rating and inspections are for social organisations alone.`,
  }),
  claim({
    says: saying(
      /(?:[缺少差]|不满足|不符合|达不到)[^,。?]{0,3}[一两个几][条样项个点]|[一两][条样项个](?:不|没)[^,。?]{0,4}(?:行|能|可|要紧|碍|关系|符合|满足|达)/u,
      /(?:miss|lack|short of|fail)\w* one/u,
    ),
    unless: (f) => f.has('rating', 'annual_inspection'),
    holds: 'one_of_many',
    clauses: [ABILITY],
    zh: `${ALL_ZH}，差一条就不满足，也没有写可以通融。`,
    en: `${ALL_EN}; one missing is one too few, and the plan names no exception.`,
  }),
  claim({
    says: (f) => f.has(...CONDITIONS) && asksOfCondition(f),
    unless: (f) =>
      // 得自己扛得起, 这也是门槛吧 speaks of nobody's own case.
      (speaksOfOwn(f) && f.told && !/条件|门槛|硬性|才(?:行|能|可|算)|必须/u.test(claimed(f))) ||
      isPastTrouble(f) ||
      /合理|投标|招标|采购文件|公告|本街道|本区/u.test(f.text) ||
      asksKindOf(f) ||
      asksForPaper(f) ||
      asksOfText(f) ||
      detailAsked(f, 'procedure', ...(/加分项/u.test(f.text) ? (['priority'] as const) : [])) !== null ||
      borrowsName(f) ||
      f.has('affiliated', 'branch_office', 'other_recognised') ||
      owesDues(f) ||
      asksDetail(f) ||
      (/算(?!(?:是|在|入)?条件)|健全吗|良好吗|够不够/u.test(f.text) && !/看|查/.test(f.text)) ||
      /还是|或者/u.test(f.text),
    holds: 'one_of_many',
    clauses: [ABILITY],
    zh: `${ALL_ZH}，社会组织、企业、机构都一样；怎么核、看多久，方案没有写，请问购买主体。`,
    en: `${ALL_EN}, for social organisations, companies and institutions alike. Ask the purchaser how they are checked.`,
  }),
  claim({
    says: (f) => asksKindOf(f) && f.has('facilities', 'personnel', 'accounting', 'expertise'),
    unless: (f) => speaksOfOwn(f) || f.has('outsourced_books') || detailAsked(f, 'procedure') !== null,
    holds: (f) => (/(?:是|都是|请的?|用的?)(?:租|兼职|外包|借|志愿)|算|够/u.test(f.text) ? 'depends' : 'not_in_policy'),
    clauses: [EQUIPPED],
    silent: 'means_owned_or_hired',
    zh: '方案没有规定要自有、专职还是可以租用、兼职，只要求具备提供服务所必需的设施、人员和专业技术，财务会计等制度健全。够不够由购买主体会同财政部门按项目定；独立承担民事责任、税收社保等其他条件也要符合。',
    en: 'The plan does not specify whether they must be owned or full-time, or may be rented or part-time; it asks for the necessary facilities, staff and expertise and for sound accounting. The purchaser and the finance bureau decide by project. The other conditions (civil liability, tax, social insurance) apply too.',
  }),
];
