import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { fieldAsked, saysField } from '../src/domain/intent/fields.js';
import { askedService, sayItem, sayNearest, sayOfSample } from '../src/domain/intent/lookup-words.js';
import { asksYesNo, saysOutsideCatalogue } from '../src/domain/intent/question-form.js';

const CATALOGUE = cite('3.3', '根据《x区政府购买服务指导目录》,共6类54款211项');
const FIELDS = cite(
  '3.3',
  '针对教育、就业、社会保障、医疗卫生、文化体育及基本社会服务、残疾人服务等基本公共服务领域,要逐步加大政府购买服务力度',
);
const MARKS = cite('3.3', '适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务');
const BANNED = cite('3.3', '对应当由政府直接提供、不适合社会力量承担的公共服务');

/** The district's own list is loaded, so that a look-up settles whether a service is in it. */
const hasOwnList = (f: Facts) => f.lookup !== null && !f.lookup.isSample;
/** Asks for the list itself: a code, a heading, in it or not. */
const asksListed = (f: Facts) =>
  f.has('catalogue_code', 'catalogue_class_of', 'in_catalogue') || (f.has('catalogue') && !f.has('buy_it'));
const asksCode = (f: Facts) => f.has('catalogue_code', 'catalogue_class_of');
const asksWhich = (f: Facts) => asksCode(f) && !asksYesNo(f);
const asksToBuy = (f: Facts) => asksYesNo(f) || f.us || f.has('buy_it', 'gov_purchase', 'ask_yes_no');
const sample = (f: Facts, lang: 'zh' | 'en') =>
  f.lookup === null ? '' : `${lang === 'en' ? ' ' : ''}${sayOfSample(f.lookup, lang)}`;
/** What the plan says of the field; a field the question doesn't name is given as the usual reading. */
function sayField(f: Facts, lang: 'zh' | 'en'): string {
  const field = fieldAsked(f);
  if (field === null) return '';
  if (lang === 'zh') {
    return saysField(f)
      ? `不过“${field.zh}”是方案点名要逐步加大购买力度的公共服务领域，方向是支持的。`
      : `不过它通常算在“${field.zh}”里，这是方案点名要逐步加大购买力度的公共服务领域。`;
  }
  return saysField(f)
    ? `It names ${field.en} among the public service fields where purchases are to grow step by step.`
    : `It is usually counted under ${field.en}, a public service field the plan names for more purchases.`;
}

export const intent = defineIntent({
  id: 'catalogue_item_lookup',
  title: { zh: '某项服务在不在目录里', en: 'Is a service in the catalogue?' },
  examples: {
    zh: [
      '居家养老上门服务在不在指导目录里面',
      '帮我查一下托育服务在目录里的编码',
      '办公楼保洁能不能用购买服务的方式买',
      '法律援助算目录里的哪一类',
      '职业技能培训对应目录哪一款哪一项',
      '课题研究的目录编码是多少',
      '审计服务可以买吗',
      '社区矫正帮教能不能购买',
      '心理疏导服务有没有列入目录',
      '助残服务在目录里叫什么名字',
      '图书馆运营能外包给社会力量做吗',
      '办一场群众马拉松可以走政府购买服务不',
      '河道保洁能买吗',
      '垃圾分类宣传属于哪一款',
      '查目录：禁毒社工',
      '信息系统运维在目录里有没有',
      '租几台公车算不算购买服务的范围',
      '要是目录没有“家庭矛盾调处”，我们还做不做得了？您先查查有没有',
      '“心理热线”目录要是没有的话能不能接，麻烦先查一下',
      '先看看有没有“亲子阅读”这一项，没有我就不报了',
      '小区快递驿站，有没有这一项',
      '流浪猫绝育，有这项吗',
      '帮查“殡葬引导”有没有，没有还能做不',
      '单位食堂外包能走购买服务吗',
      '机关大楼的物业可以按购买服务买吗',
      '打印复印这种算不算政府购买服务',
      '政府法律顾问服务归到哪一类',
      '残疾儿童康复训练，编码？',
      '课后托管在目录里不',
      '社工站运营列没列进目录',
      '救灾演练培训能不能买',
      '家政培训班可以通过购买服务来办吗',
      '拟购买老年助餐服务，请查询其在指导目录中的类、款、项',
      '请问退役军人创业培训是否列入政府购买服务指导目录？',
      '人民调解员驻点服务，填申报表时目录代码该填哪个',
      '园林绿化养护算啥类别',
      '公益电影放映，有这一项没',
      '满意度调查能买不',
      '档案数字化加工属于购买服务吗',
      '给老人送餐 目录代码',
      '未成年人保护服务有对应的目录条目吗',
      '预算绩效评价委托第三方做，目录里有这项吗',
      '流浪猫绝育能不能纳入购买',
      '我们想给辖区独居老人装呼叫器并且有人值守，这种智慧养老的服务能买吗',
      '我们是做青少年篮球培训的俱乐部，这个项目政府能买吗',
      '我们做家庭教育讲座的，想知道在不在政府要买的清单里',
      '社区食堂这个事儿是不是在目录里头',
      '非遗传承活动，目录有没有收录',
      '微信公众号代运营是哪一项',
      '我是街道民政办的，今年想请一家机构上门给失能老人洗澡理发做助浴，科长让我先查查目录里到底有没有这一项，编码是多少，你帮我看看？',
      '我们机构做了八年自闭症孩子的干预训练，一直靠收费和捐款，听说政府可以出钱买这种服务，想问问这个能不能买',
      '上次开会说要把热线接听包出去，办公室的人说目录里没有呼叫中心这一项，另外一个同事又说有，麻烦查一下热线运行服务',
      '喂你好我想查一下那个就是农村公路的日常养护在不在那个政府购买的目录里面',
      '区里要搞一次全民健身运动会，承办这块打算找公司来做，需要写明属于目录哪一类哪一项，请帮忙核一下',
      '因为小区老旧改造以后没人管物业我们街道想请公司指导居民自治这种服务能买吗在目录里叫啥',
      '帮忙check一下elderly care在不在catalogue里',
      '心理counseling这个service能买吗',
      '软件开发和IT maintenance算哪个item',
      '网络舆情监测的code是哪个',
      '公共厕所管里服务在目录里吗',
      '托育服务的条目编嘛是多少',
      '志愿者培训能不能勾买',
      '目录里没有的宠物训练能买吗',
      '科普讲座不在目录里怎么办',
      '食品快检，能否外包出去',
      '舞蹈进社区这种活动能买吗',
      '消防隐患排查有编码没',
      '环境监测呢，在目录里没有',
      '那托育呢',
      '法律咨询在不在',
      '会务服务能买不能',
      '我们想买一个少儿编程公益课，行不行',
      '我们单位想买青年驿站的运营，可以吗',
      '我们想把社区花园的维护交给公司做，可以走购买服务吗',
      '街道想采购退休职工兴趣班的组织服务，能否购买',
      '助浴服务能不能购买',
      '老年课堂能买吗',
      '少年宫的暑期活动能不能买',
      '学校保健课程政府能买不',
      '禁毒宣传在哪一款',
      '留守儿童陪伴，目录里的吗',
      '社区广场舞比赛算目录里的吗',
      '幼儿早期教育指导在目录里面没有',
      '残疾人就业辅导在目录里不',
      '公共体育场馆管理在不在清单',
      '医疗废弃物转运目录里收录了没',
      '小学生心理健康教育课列没列进目录',
      '文化站日常开放在目录里有没有',
      '翻译服务在不在目录',
      '档案扫描有没有列进清单',
      '无障碍电影放映，目录里找得着吗',
      '殡葬改革宣传在目录里吗',
      '独居老人探访，编号是几',
      '写申报表卡在代码那栏了，社区团建活动策划该填几',
      '道路清扫归哪一类',
      '我们村的污水站想请人管，政府能出钱买吗',
      '河湖巡护能买吗',
      '除四害消杀可以买不',
      '流动摊点疏导能不能外包',
      '绿化修剪能走购买服务不',
      '公厕打扫能交给公司做吗',
      '老人日托能买吗',
      '做成政府购买服务行吗，就是乡镇便民大厅的引导员',
      '办残疾人运动会能用购买服务的方式吗',
      '机关印刷品印制能买吗',
      '单位班车租赁可以走购买服务吗',
      '局里的电脑维修算购买服务吗',
      '会议室音响租用行不行走这个',
      '这个能不能买，青少年科普夏令营',
      '目录里查不到智慧停车，还能买吗',
      '我们这活儿目录没列，部门还能买不',
      '别的我都懂就一样，婚姻辅导到底在没在册',
      '查一个，社区戒毒',
      '家政的呢',
      '养老的有吗',
      '保洁有没有这一项',
      '电商培训那块呢，有没有',
      '我是开农家乐的，村里叫我牵头弄个乡村导游培训，镇里说要对上目录才给钱，这个培训目录上有没有啊',
      '我是社工，手上三个个案都是精神障碍康复期的，想申请做社区康复小组，领导问属于目录哪一款，我真不知道怎么填',
      '哎你帮我瞅瞅那个什么就是给小孩子看牙那个窝沟封闭的这种政府能不能买',
      '内审发现有个项目写的是“综合服务”，没写目录条目，想核对一下社区治安巡逻应对应哪一条',
      'drone巡河这种service能买吗',
      '我们的wellness课程在你们catalogue里吗',
      '培训类的code给一个，月嫂培训',
      '垃圾份类督导能买吗',
      '养老付务在目录里面吗',
      '心理热线有没有',
      '义诊有这项没',
      '县里买夜校课程可以吗',
      '村级防火巡护能由政府购买吗',
      '旧衣回收这项政府给不给买',
      '乡镇想把集市管理包出去，可以购买吗',
      '请人看管河边钓鱼台，这也能算政府买服务吗',
      '社区棋牌室管理在目录里面吗',
      '游泳池救生员派驻在目录里面没有',
      '村口路灯维修目录里有没有',
      '快递柜管理能不能买',
      '水费催收可以买吗',
      '停车引导能买不',
      '剪纸培训算不算目录里的项目',
      '电梯检测能用政府购买服务吗',
      '宠物疫苗接种在不在指导目录',
      '婚礼司仪培训能不能走购买服务',
      '网络直播助农能买吗',
      '古树名木巡查在目录里是哪一项',
      '公墓管理能买吗',
      '老旧电梯加装的协调服务，目录有吗',
      '养蜂技术指导在目录里不',
      '单位搬家服务能买吗',
      '健身房指导员驻点能买吗',
      '公交站台擦洗可以走购买服务么',
      '雨污管网清淤属于目录哪款',
      '家电维修便民点有没有在清单',
      '景区讲解能不能买',
      '想问鱼塘增氧技术服务的目录编号',
      '房屋安全鉴定能不能交给公司做，算购买服务吗',
      '幼儿看护点，能买吗',
      '少儿围棋班，目录编码',
    ],
    en: [
      'Is home care for the elderly in the catalogue?',
      'What is the catalogue code for legal aid?',
      'Can we buy river cleaning?',
      'Which category does vocational training fall under?',
      'Does the list include childcare for toddlers?',
      'Is the running of a library listed in the guiding catalogue?',
      'Please find the item number for community correction services.',
      'Can office cleaning be purchased as a service?',
      'May we buy car rental for our officials this way?',
      'Can the canteen of our bureau be outsourced under this scheme?',
      'Is psychological counselling something the government can purchase?',
      'Under which section do I put an audit assignment?',
      'We teach children to swim. Is that in the catalogue?',
      'Is IT support covered by the catalogue?',
      'Is waste sorting publicity one of the 211 items?',
      'Code for after-school care please',
      'Can autism therapy be bought by the district?',
      'Our department wants a survey firm for a satisfaction poll. Does the catalogue have an item for that?',
      'Is research on policy a purchasable service?',
      'Park maintenance: listed or not?',
      'We want to hire a company to run a sports event; which item of the catalogue is it?',
      'Look up street sweeping',
      'Could the town purchase mountain rescue services?',
      'Can the district buy museum guide services?',
      'Is employment counselling on the list?',
      'Are disability day centres in the catalogue?',
      'Is pest control listed in the guiding catalogue?',
      'Are interpreting services in the catalogue?',
      'Can the town buy flood patrols from a volunteer team?',
      'Could the government pay us to run a toy library?',
      'May we purchase drone inspection of rivers?',
      'Item code for home visits to widows?',
      'Which heading covers hospice care?',
      'I manage a reading programme for children; is that purchasable?',
      "We can't find pet care in the catalogue. May the bureau still buy it?",
      'Domestic help, is it in there?',
      'Can photocopying for the bureau be bought this way?',
      'Can a township buy snow clearing from a firm?',
      'May the district buy nursery places from a private provider?',
      'Could our office buy fleet maintenance this way?',
      'Is footpath repair among the items of the catalogue?',
      'Is dental screening for pupils in the catalogue?',
      'Can counselling for farmers be purchased?',
      'Is bicycle parking management listed?',
      'Is road sign repair in the catalogue?',
      'Is bridge inspection in the guiding catalogue?',
      'Are gym instructors in the catalogue?',
      'Which item of the catalogue covers debt advice?',
      'Which catalogue code fits youth camps?',
      'Could we buy website editing as a service?',
      'Can the district buy bus stop cleaning?',
      'Can a city buy crop advice from a company?',
      'Would tree planting be something the government can buy?',
      'Does the catalogue have refugee language classes?',
      'Catalogue: food bank?',
      'Is meal delivery for seniors in the catalogue?',
      'Find community correction in the list',
      'Does the catalogue include job training?',
      'Is road sweeping on the list?',
    ],
  },
  answers: [
    {
      when: (f) => hasOwnList(f) && f.lookup?.found === true && f.lookup.items[0] !== undefined,
      stance: (f) => (asksWhich(f) ? null : 'yes'),
      clauses: [CATALOGUE],
      zh: (f) => {
        const item = f.lookup?.items[0];
        const start = asksWhich(f)
          ? `${askedService(f)}在本区指导目录里`
          : `能查到，${askedService(f)}在本区指导目录里`;
        return `${start}：${item ? sayItem(item, 'zh') : ''}。`;
      },
      en: (f) => {
        const item = f.lookup?.items[0];
        const start = asksWhich(f) ? 'In' : `Yes, ${askedService(f)} is in`;
        return `${start} the district's catalogue: ${item ? sayItem(item, 'en') : ''}.`;
      },
      next: ['process_steps', 'budget_how', 'catalogue_overview'],
    },
    {
      when: (f) => hasOwnList(f) && asksListed(f),
      stance: 'no',
      clauses: [CATALOGUE],
      zh: (f) =>
        `不在：本区指导目录里没有查到${askedService(f)}。${f.lookup ? sayNearest(f.lookup, 'zh') : ''}可以换个说法再查，也可以问财政部门；目录会动态调整，您可以提建议。`,
      en: (f) =>
        `No, ${askedService(f)} was not found in the district's catalogue.${f.lookup ? sayNearest(f.lookup, 'en') : ''} Try other words or ask the finance bureau; the catalogue is adjusted from time to time.`,
      next: ['catalogue_adjustment', 'catalogue_overview', 'human_handoff'],
    },
    {
      when: (f) => f.has('state_power') && !asksListed(f),
      stance: 'depends',
      clauses: [BANNED],
      zh: '要看它是不是应当由政府直接提供。方案写明：应当由政府直接提供、不适合社会力量承担的，以及不属于政府职责范围的，不得购买；但没有列到具体事项，目录里怎么列请问财政部门。',
      en: 'It depends on whether the government should provide it directly. What it should provide directly, what does not suit social forces and what is outside its duties must not be purchased. The plan does not list single matters; ask the finance bureau about the catalogue.',
      next: ['catalogue_not_purchasable', 'catalogue_domains'],
    },
    {
      when: (f) => f.has('own_needs') && !asksListed(f),
      stance: 'depends',
      silent: 'own_use_services',
      clauses: [MARKS],
      zh: '要看。方案说的购买内容是突出公共性和公益性的公共服务，机关自己用的服务没有直接写。是否列入要看本区指导目录，请先问财政部门。',
      en: "It depends. The plan speaks of public services of a public and public-welfare nature; it does not mention services for an office's own use. Whether they are listed is for the district's catalogue: ask the finance bureau first.",
      next: ['catalogue_domains', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => hasOwnList(f),
      stance: 'depends',
      clauses: [MARKS],
      zh: (f) =>
        `要看。本区指导目录里没有查到${askedService(f)}。${f.lookup ? sayNearest(f.lookup, 'zh') : ''}凡适合社会力量承担的公共服务都可以交给社会力量，能不能买请与财政部门核对。`,
      en: (f) =>
        `It depends: ${askedService(f)} was not found in the district's catalogue.${f.lookup ? sayNearest(f.lookup, 'en') : ''} Public services that suit social forces may be given to them; please check with the finance bureau.`,
      next: ['catalogue_adjustment', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => saysOutsideCatalogue(f),
      stance: 'not_in_policy',
      silent: 'outside_catalogue_purchase',
      clauses: [cite('3.3', '凡适合社会力量承担的公共服务,都可以通过一定方式交给社会力量承担')],
      zh: '方案没有规定目录以外的服务能不能买、怎么办手续。它只说凡适合社会力量承担的公共服务都可以交给社会力量，目录会动态调整。请先问购买主体和财政部门。',
      en: 'The plan does not specify whether a service outside the catalogue may be purchased. It only says that public services suited to social forces may be given to them, and that the catalogue is adjusted. Ask the purchaser and the finance bureau first.',
      next: ['catalogue_adjustment', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => asksCode(f),
      stance: 'not_in_policy',
      silent: 'catalogue_items_list',
      clauses: [CATALOGUE],
      zh: (f) =>
        `方案没有列出目录明细和编码，只写了共6类54款211项，所以${askedService(f)}归哪一项、编码多少，没法从方案里确定。${sample(f, 'zh')}填表请以本区指导目录为准，可问财政部门。`,
      en: (f) =>
        `The plan does not list the items or codes of the catalogue, only their number (6 categories, 54 sections, 211 items), so it cannot tell where ${askedService(f)} stands.${sample(f, 'en')} The district's own catalogue decides; ask the finance bureau.`,
    },
    {
      when: (f) => asksListed(f) && fieldAsked(f) !== null,
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [FIELDS],
      zh: (f) =>
        `要看本区指导目录，方案没有列出它的明细。${sayField(f, 'zh')}${sample(f, 'zh')}${askedService(f)}有没有列入，请问财政部门。`,
      en: (f) =>
        `It depends on the district's catalogue: the plan does not list its items. ${sayField(f, 'en')}${sample(f, 'en')} Ask the finance bureau whether ${askedService(f)} is listed.`,
      next: ['catalogue_domains', 'process_steps', 'human_handoff'],
    },
    {
      when: (f) => !asksListed(f) && fieldAsked(f) !== null && asksToBuy(f),
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [FIELDS],
      zh: (f) =>
        `要看本区指导目录，方案没有列出它的明细。${sayField(f, 'zh')}${askedService(f)}有没有列入请问财政部门。${sample(f, 'zh')}`,
      en: (f) =>
        `It depends on the district's catalogue, whose items the plan does not list. ${sayField(f, 'en')} Ask the finance bureau whether ${askedService(f)} is among them.${sample(f, 'en')}`,
      next: ['catalogue_domains', 'process_steps', 'human_handoff'],
    },
    {
      when: (f) => !asksListed(f) && asksToBuy(f),
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [MARKS],
      zh: (f) =>
        `要看。能买的是适合市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务；方案没有列目录明细，${askedService(f)}有没有列入请问财政部门。${sample(f, 'zh')}`,
      en: (f) =>
        `It depends. What may be purchased are public services suited to the market, within the ability of social forces and for the public good. The plan does not list the catalogue's items; ask the finance bureau about ${askedService(f)}.${sample(f, 'en')}`,
      next: ['catalogue_domains', 'catalogue_not_purchasable', 'human_handoff'],
    },
    {
      stance: 'not_in_policy',
      silent: 'catalogue_items_list',
      clauses: [CATALOGUE],
      zh: (f) =>
        `方案没有列出目录明细，只写了共6类54款211项，所以${askedService(f)}在不在目录里，没法从方案里确定。${sample(f, 'zh')}请以本区指导目录为准，可问财政部门。`,
      en: (f) =>
        `The plan does not list the items of the catalogue, only their number (6 categories, 54 sections, 211 items), so it cannot tell whether ${askedService(f)} is in it.${sample(f, 'en')} The district's own catalogue decides; ask the finance bureau.`,
    },
  ],
  next: ['catalogue_overview', 'catalogue_domains', 'catalogue_adjustment'],
});
