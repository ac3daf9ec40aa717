import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../src/domain/policy/criteria.js';
import type { Org } from '../../src/domain/policy/org.js';
import { readOrg } from '../../src/understanding/org-facts.js';
import { readMessage } from '../../src/understanding/read.js';
import { makeReader, requirePolicyData } from './read-helpers.js';

const TODAY = '2026-05-06';
const reader = makeReader(requirePolicyData());
const read = (text: string) => readOrg(readMessage(text, reader), TODAY);

const ALL = {
  independent_liability: true,
  facilities: true,
  personnel: true,
  expertise: true,
  governance: true,
  accounting: true,
  asset_mgmt: true,
  reputation: true,
  tax_record: true,
  social_insurance_record: true,
} as const;
const EQUIPPED = { facilities: true, personnel: true, expertise: true } as const;
const SOUND = { governance: true, accounting: true, asset_mgmt: true } as const;
const passed = (...years: number[]) => years.map((year) => ({ year, result: '合格' as const }));

type Row = [text: string, org: Partial<Org>, unclear?: CriterionId[]];

const KINDS: Row[] = [
  ['我们是一家做社区助老的民非', { type: 'social_org' }],
  ['我们是商会', { type: 'social_org' }],
  ['咱们协会想接点项目', { type: 'social_org' }],
  ['学会能不能承接政府的课题', { type: 'social_org' }],
  ['我们基金会属于社会组织，想投标', { type: 'foundation' }],
  ['我们是物业公司', { type: 'enterprise' }],
  ['我们是省里一家集团在本地的分公司', { type: 'branch' }],
  ['我是开诊所的', { type: 'institution' }],
  ['我们是会计师事务所，想承接审计服务', { type: 'institution' }],
  ['我办的是个体工商户执照，想接课后托管', { type: 'individual_business', registered: true, registrar: '市场监管' }],
  ['我是自由职业者，能接设计的活吗', { type: 'individual' }],
  ['我们是个微信群，没登记，想做环保', { type: 'unregistered', registered: false }],
  ['我们是公益二类事业单位，能投标吗', { type: 'public_institution_class2' }],
  ['公益一类的单位可以承接吗', { type: 'public_institution_class1' }],
  ['我们是参公单位，想承接培训', { type: 'public_institution_admin' }],
  ['区妇联能不能承接这类服务', { type: 'mass_org' }],
  ['我们是街道办事处，能承接别的局的服务吗', { type: 'admin_organ' }],
  ['我们不是公司，是协会', { type: 'social_org' }],
  ['We are a charity and would like to bid', { type: 'social_org' }],
  ['Our company wants to apply', { type: 'enterprise' }],
  ['we run a law firm', { type: 'institution' }],
  ["I'm a freelancer, may I provide the service?", { type: 'individual' }],
  // Not told: purchasers, partners, several kinds, the rule itself.
  ['街道能买服务吗', {}],
  ['我们局想采购保洁服务', {}],
  ['工会可以购买服务吗', {}],
  ['社会组织和企业要求一样吗', {}],
  ['企业要什么条件', {}],
  ['社会组织必须在哪个部门登记', {}],
  ['给我们登记个合同，阳光社工中心，36万', {}],
  ['我们想和一家社工机构合作办活动', {}],
  ['能不能给社会组织发补贴', {}],
  ['机构养老服务在不在目录里', {}],
];

const REGISTERED: Row[] = [
  ['我们公司工商有登记', { type: 'enterprise', registered: true, registrar: '市场监管' }],
  ['我们是企业，市监局那里已经登记了', { type: 'enterprise', registered: true, registrar: '市场监管' }],
  ['我们在民政局登记的', { registered: true, registrar: '民政' }],
  ['民政发的登记证书', { registered: true, registrar: '民政' }],
  ['市场监管局注册的公司', { type: 'enterprise', registered: true, registrar: '市场监管' }],
  ['我们公司有营业执照', { type: 'enterprise', registered: true, registrar: '市场监管' }],
  ['民政那边的', { registered: true, registrar: '民政' }],
  ['工商登记', { registered: true, registrar: '市场监管' }],
  ['我们学校是教育局批的办学许可', { type: 'institution', registered: true, registrar: '行业主管（教育局）' }],
  ['我们诊所卫健委发的证，没有营业执照', { type: 'institution', registered: true, registrar: '行业主管（卫健委）' }],
  ['有4个人，都有证', { personnel: true, expertise: true }],
  ['老师都有证，单位也有证', { registered: true, personnel: true, expertise: true }],
  ['公司执照还没办下来', { type: 'enterprise', registered: false }],
  ['我们公司还没拿到执照', { type: 'enterprise', registered: false }],
  ['我们协会还没注册', { type: 'social_org', registered: false }],
  ['我们几个人还没登记', { type: 'unregistered', registered: false }],
  ['只在社区备案，没去民政登记', { registered: false }],
  ['民政登记的养老院', { type: 'social_org', registered: true, registrar: '民政' }],
  ['行政审批局发的证', { registered: true, registrar: '行政审批局' }],
  ['我们依法登记成立了', { registered: true }],
  ['哪个部门登记的我不清楚', {}, ['registrar']],
  ['we are registered with the civil affairs bureau', { registered: true, registrar: '民政' }],
  ['our company has a business license', { type: 'enterprise', registered: true, registrar: '市场监管' }],
  ['we are not registered yet', { registered: false }],
  ['必须在民政登记吗', {}],
  ['要先去哪里登记', {}],
];

const RATED: Row[] = [
  ['我们协会是四A', { type: 'social_org', rating: '4A' }],
  ['评级AAA', { rating: '3A' }],
  ['2A的民非可以报名吗', { type: 'social_org', rating: '2A' }],
  ['我们没评过级', { rating: 'none' }],
  ['没参评', { rating: 'none' }],
  ['我们只有2A，能投标吗', { rating: '2A' }],
  ['评级还没来得及去评', { rating: 'none' }],
  ['评到3A才能接吗', {}],
  ['评级是几A我不知道', { rating: 'unknown' }, ['rating']],
  ['要不要3A', {}],
  ['必须3A以上吗', {}],
  ['3A够不够', {}],
  ['3A以上包括3A吗', {}],
  ['我们公司是3A信用企业', { type: 'enterprise' }],
  ['需要年检吗', {}],
  ['升到3A以后呢', {}],
  ['如果我们评上4A就能接了吧', {}],
];

const INSPECTED: Row[] = [
  [
    '我们协会23年年检合格，24那年秘书忘了，没去年检',
    {
      type: 'social_org',
      annual_inspections: [...passed(2023), { year: 2024, result: '未参加' }],
    },
  ],
  ['我们去年和前年年检都合格', { annual_inspections: passed(2024, 2025) }],
  ['年检连续三年合格', { annual_inspections: passed(2023, 2024, 2025) }],
  ['年检2023年合格，2024年不合格', { annual_inspections: [...passed(2023), { year: 2024, result: '不合格' }] }],
  ['前年去年年检都合格，财务不太清楚', { annual_inspections: passed(2024, 2025) }, ['accounting']],
  [
    '我们2019年在民政登记，年检连续两年合格',
    { registered: true, registrar: '民政', annual_inspections: passed(2024, 2025) },
  ],
  ['从来没做过年检', { annual_inspections: [] }],
  ['听说要连续两年，我们去年前年年检合格', { annual_inspections: passed(2024, 2025) }],
  ['去年的年检还没出结果，前年和大前年都合格', { annual_inspections: passed(2023, 2024) }],
  ['我们现在改做年报，没有年检了', {}, ['annual_inspection']],
  ['年检好像都过了吧', {}, ['annual_inspection']],
  ['年检要连续几年', {}],
  ['passed the annual inspection in 2024 and 2025', { annual_inspections: passed(2024, 2025) }],
];

const CONDITIONS: Row[] = [
  ['咨询室、咨询师、技术都有', EQUIPPED],
  ['活动室、营养师都有', { facilities: true, personnel: true }],
  ['出了事是总公司赔，我们自己不独立的', { independent_liability: false }],
  ['出了岔子由总部兜着', { independent_liability: false }],
  [
    'We can be sued in our own name, own the premises, have trained staff and the know-how. Board, books and asset rules are audited every year.',
    { independent_liability: true, ...EQUIPPED, ...SOUND },
  ],
  ['能独立承担民事责任', { independent_liability: true }],
  ['我们不是独立法人', { independent_liability: false }],
  ['我们是独立法人', { independent_liability: true }],
  ['场地、设备、人手都够', { facilities: true, personnel: true }],
  ['有场地，设备，人员', { facilities: true, personnel: true }],
  ['我们有固定场地，但是人手不足', { facilities: true, personnel: false }],
  ['有办公室人员不够', { facilities: true, personnel: false }],
  ['没有自己的场地', {}, ['facilities']],
  ['没有场地', { facilities: false }],
  ['我们这边还没登记', { registered: false }],
  ['财务制度不健全', { accounting: false }],
  ['没有健全的财务制度', { accounting: false }],
  ['各项制度都健全', SOUND],
  ['章程理事会都有，账也清楚，资产管理制度没有', { governance: true, accounting: true, asset_mgmt: false }],
  ['资产管理说不准', {}, ['asset_mgmt']],
  ['口碑不错，从没被处罚过', { reputation: true }],
  ['没有失信记录', { reputation: true }],
  ['去年被罚过一次', {}, ['reputation']],
  ['税一直按时交，社保也没断过', { tax_record: true, social_insurance_record: true }],
  ['税务记录不好，欠税一直没交', { tax_record: false }],
  ['不欠税', { tax_record: true }],
  ['欠着两个季度的税', { tax_record: false }],
  ['没有欠社保', { social_insurance_record: true }],
  ['没给员工交社保', { social_insurance_record: false }],
  ['社保断过三个月，后来补上了', {}, ['social_insurance_record']],
  ['欠缴社保半年的公司能承接吗', { type: 'enterprise', social_insurance_record: false }],
  ['请了代账公司记账', {}, ['accounting']],
  ['我们没有自己的场地，一直借用居委会的活动室', { facilities: true }],
  ['我们换了会计没顾上', {}],
  ['账是找外面代理记账的，其他制度都有', { governance: true, asset_mgmt: true }, ['accounting']],
  ['场地人员技术都具备，治理、财务、资产管理也健全', { ...EQUIPPED, ...SOUND }],
  [
    '独立担责，团队专业能力都有，规章制度齐全，口碑好，纳税社保正常',
    {
      independent_liability: true,
      personnel: true,
      expertise: true,
      ...SOUND,
      reputation: true,
      tax_record: true,
      social_insurance_record: true,
    },
  ],
  ['除了资产管理都健全', { ...ALL, asset_mgmt: false }],
  ['除了场地，其他都有', { ...ALL, facilities: false }],
  ['责任由总公司承担，我们自己担不了', { independent_liability: false }],
  ['出了事我们自己负责', { independent_liability: true }],
  ['all fine except taxes', { ...ALL, tax_record: false }],
  ['场地没有，其余都满足', { ...ALL, facilities: false }],
  [
    '除了社保不清楚，别的都没问题',
    { ...ALL, social_insurance_record: null } as Partial<Org>,
    ['social_insurance_record'],
  ],
  [
    'taxes and social insurance are all paid, no penalties',
    { tax_record: true, social_insurance_record: true, reputation: true },
  ],
  ['we have premises, staff and skills', EQUIPPED],
  ["we don't have premises but enough staff", { facilities: false, personnel: true }],
  ['not sure about accounting', {}, ['accounting']],
  ['we owe social insurance for six months', { social_insurance_record: false }],
  // Rules, questions and other matters tell nothing.
  ['要有独立法人资格吗', {}],
  ['独立承担民事责任是什么意思', {}],
  ['合同里要写人员和设施吗', {}],
  ['税收方面有什么要求', {}],
  ['其他条件有哪些', {}],
  ['社保局的窗口服务能买吗', {}],
  ['其他条件都要符合吗', {}],
  ['买设备能算购买服务吗', {}],
];

const TYPOS: Row[] = [
  ['我们是民飞，明政登记', { type: 'social_org', registered: true, registrar: '民政' }],
  [
    '我們是協會，評級三A，去年前年年檢都合格',
    { type: 'social_org', rating: '3A', annual_inspections: passed(2024, 2025) },
  ],
  ['社宝一直按时交', { social_insurance_record: true }],
  ['稅和社保都交了', { tax_record: true, social_insurance_record: true }],
  [
    '我们是有限功司，工商登记，社保正常',
    { type: 'enterprise', registered: true, registrar: '市场监管', social_insurance_record: true },
  ],
];

describe.each([
  ['主体类型', KINDS],
  ['登记', REGISTERED],
  ['评级', RATED],
  ['年检', INSPECTED],
  ['一般条件', CONDITIONS],
  ['错字、繁体', TYPOS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, org, unclear = []) => {
    const told = read(text);
    const expected = Object.fromEntries(Object.entries(org).filter(([, value]) => value !== null));
    expect(told.org).toEqual(expected);
    expect([...told.unclear].sort()).toEqual([...unclear].sort());
  });
});

describe('拿不准的说法', () => {
  it('猜的评级照记，另标出来', () => {
    expect(read('应该是4A吧')).toMatchObject({ org: { rating: '4A' }, hedged: ['rating'] });
    expect(read('社保应该都交了吧')).toMatchObject({
      org: { social_insurance_record: true },
      hedged: ['social_insurance_record'],
    });
  });
  it('语音里的“吧”不算拿不准', () => {
    expect(read('我们那个协会吧评了个三A').hedged).toEqual([]);
  });
  it('假设的不算说了', () => {
    expect(read('升到3A以后呢')).toMatchObject({ org: {}, hypothetical: { rating: '3A' } });
    expect(read('假如我们评上5A')).toMatchObject({ org: {}, hypothetical: { rating: '5A' } });
    expect(read('what if we get 4A')).toMatchObject({ org: {}, hypothetical: { rating: '4A' } });
  });
  it('说自己的才算自己的', () => {
    expect(read('2A的协会能接吗').own).toBe(false);
    expect(read('我们是2A的协会').own).toBe(true);
    expect(read('协会，2A').own).toBe(true);
    expect(read('企业要不要年检').own).toBe(false);
  });
});
