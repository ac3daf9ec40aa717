import { barred } from '../../src/domain/intent/asked.js';
import { claim, saying } from '../../src/domain/intent/claim.js';
import { againstContrary } from '../../src/domain/intent/contrary.js';
import { type Cite, cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { statesFigure } from '../../src/domain/intent/figure.js';
import { asksCase } from '../../src/domain/intent/own-case.js';
import { claimed } from '../../src/domain/intent/polarity.js';
import { asksForDetail } from '../../src/domain/intent/question-form.js';
import {
  ASKS_PRACTICE,
  asksIfMentioned,
  BENEFIT,
  CLASS_TWO,
  EQUAL,
  FISCAL,
  LOWEST_PRICE,
  MONEY,
  OLD_SUPPLY,
  PRACTICE,
  REFORM,
  SAVING,
  SCOPE,
  SERVICE,
  STEADY,
} from './principles-cues.js';

const LEAD = cite('2.2.1', '充分发挥政府主导作用,有序引导社会力量参与服务供给');
/** Whether a class-II institution may, which is left open, not whether it is named. */
const isAsksLeave = (f: Facts) => asksCase(f) && !asksIfMentioned(f) && !/[提写说探]/u.test(claimed(f));
/** A matter that one principle or requirement speaks of, and the words that turn what it wants into the contrary. */
interface Matter {
  stands: Cite;
  about: RegExp;
  contrary: RegExp;
  zh: string;
  en: string;
}
const MATTERS: readonly Matter[] = [
  {
    stands: OLD_SUPPLY,
    about: /原有|原来|旧的|老办法|(?<!改革)衔接|过渡|existing (?:ways?|modes?|supply)|old (?:ways?|modes?)|transition/u,
    contrary:
      /停[掉办止用]|一刀切|推倒|推翻|替[代换]|取代|全(?:部|都|面)?(?:改|换|停|撤)|甩开|另起炉灶|不管|脱钩|scrap|replac|abolish|stopp|drop/u,
    zh: '“稳妥推进”原则要求妥善处理与原有公共服务供给方式的衔接。怎么衔接、过渡多久方案没有规定，由购买主体和财政部门安排。',
    en: 'The principle of steady progress wants the transition from existing ways of supply handled properly. How and for how long the plan does not specify; the purchaser and the finance bureau arrange it.',
  },
  {
    stands: LEAD,
    about: /主导|有序引导|引导社会|放手|市场说了算|\blead(?:s|ing)?\b|in the lead/u,
    contrary:
      /(?:市场|社会(?:力量)?|企业|机构|民间)(?:来|自己)?(?:主导|说了算)|退(?:出|居)|放手|甩手|完全交给|让位|弱化|淡化|全交给|(?:market|social forces|compan\w+|businesses|providers)[^?]{0,20}\blead|takes? a back seat|step(?:s|ping)? (?:back|aside)/u,
    zh: '“稳妥推进”原则要充分发挥政府主导作用，有序引导社会力量参与服务供给，积极稳妥地推进。',
    en: 'The principle of steady progress wants government to play its leading role fully and to guide social forces into supply in good order.',
  },
  {
    stands: STEADY,
    about:
      /稳妥|步子|步伐|节奏|循序|慢慢来|先干|一步到位|一下子|冒进|急于求成|马上全|一刀切|一夜|越快|尽快全|突击|适应经济社会|at once|overnight|\brush|steady|gradual/u,
    contrary:
      /越[快大多].{0,2}越|先干|一步到位|一下子|冒进|急于求成|(?:马上|立马|立刻|尽快|全力)(?:全|铺|推)|一刀切|一夜|突击|不(?:讲|求|用|必)?稳妥|大干快上|at once|overnight|\brush/u,
    zh: '“稳妥推进”原则要求适应经济社会发展需要和政府职能转变要求，妥善衔接原有方式，有序引导社会力量参与，积极稳妥地推进。',
    en: 'The principle of steady progress wants purchases to suit development, to link up with existing ways and to bring social forces in, in good order.',
  },
  {
    stands: MONEY,
    about: /费随|钱(?:跟|随)着?|经费(?:跟|随)着?|money follows/u,
    contrary: /(?:随|跟着?)(?:人|编制?|单位|级别|领导|机构)走?|follows? the (?:person|people|staff|department)/u,
    zh: '写的是“费随事转”，在“公开择优”这条原则里：事情交给谁做，经费就跟着转给谁。具体做法方案没有规定，可问财政部门。',
    en: '“Money follows the task” stands in the principle of open, merit-based selection: funds go to whoever does the work. How in detail the plan does not specify.',
  },
  {
    stands: EQUAL,
    about:
      /公开|公平|公正|竞争|择优|平等|优先|一视同仁|轮流|轮着|抽签|抓阄|内定|照顾|偏袒|凭关系|关系户|\bopen\w*|\bfair\w*|\bjust(?:ly|ice)\b|compet|equal|secret|favou?r/u,
    contrary:
      /轮流|轮着|抽签|抓阄|内定|(?<!被)指定(?!的)|照顾|偏袒|凭关系|靠关系|关系户|歧视|区别对待|(?:本地|国企|大(?:机构|企业|公司)|老(?:单位|机构))[^,。?]{0,8}(?:优先|才|专享|先)|先到先得|只有(?:大|国|本地|少数)|\b(?:in secret|secret\w*|lottery|turns|favou?rite\w*|unequal|only (?:big|large|local)|first come)\b/u,
    zh: '“公开择优”原则要求公开、公平、公正，通过竞争择优选择承接的社会力量，确保具备条件的平等参与竞争。',
    en: 'The principle of open, merit-based selection asks for openness, fairness and justice, selection by competition and equal participation of all who qualify.',
  },
  {
    stands: CLASS_TWO,
    about: /公益[一二三两123]类|class[- ](?:i+|one|two|three|[123])\b/u,
    contrary: /公益[一三13]类|class[- ](?:i|iii|one|three|[13])\b/u,
    zh: '“积极创新”原则说的是积极探索公益二类事业单位购买服务的事项；具体哪些事项、是购买还是承接，方案没有规定，请问财政和机构编制部门。',
    en: 'The principle of active innovation speaks of exploring purchases of services with class-II public institutions. Which matters, and on which side they stand, the plan does not specify: ask the finance bureau.',
  },
  {
    stands: FISCAL,
    about:
      /创新|innovat|事业单位(?:的)?(?:分类)?改革|分类改革|财政支持方式|职能转变|转变(?:政府)?职能|reform of public institutions|fiscal support|government functions/u,
    contrary: /脱钩|脱离|各[走管]各|另起|分开|照旧|沿用|\b(?:apart|separate|independent)\b/u,
    zh: '“积极创新”原则要求与事业单位分类改革相衔接，加快转变政府职能，创新财政支持方式。',
    en: 'The principle of active innovation goes in step with the reform of public institutions by class, faster change of government functions and new forms of fiscal support.',
  },
  {
    stands: SAVING,
    about:
      /精打细算|成本|花钱|省钱|节约|浪费|资金(?:使用)?效率|服务质量|质量|社会效益|经济效益|权利义务|\bcosts?\b|efficien|quality|benefits?\b|saving|careful/u,
    contrary:
      /(?:提高|增加|抬高|推高)[^,。?]{0,4}成本|不计成本|不惜|大手大脚|随便花|花多少都|(?:压低|降低|拉低)[^,。?]{0,4}(?:质量|标准)|牺牲|质量[^,。?]{0,6}(?:差|低|次要|放一边|让步|打折|可以降)|\b(?:slip|sacrific|lower quality|regardless|whatever the cost|rais\w* cost)/u,
    zh: '“注重实效”原则要坚持精打细算，提高财政资金使用效率，降低购买成本，提高服务质量，社会效益与经济效益都提升。降多少算达标，方案没有规定。',
    en: 'The principle of practical results asks for careful reckoning, efficient use of money, lower costs and better services, with both social and economic benefit. How much must be saved the plan does not specify.',
  },
  {
    stands: SCOPE,
    about: /范围|规模|民生|多元化|\bscope\b|\bscale\b|livelihood|various needs/u,
    contrary:
      /缩小|收缩|压缩|减少|减小|收窄|收紧|控制|维持|不变|限定|缩减|冻结|\b(?:shrink|narrow|reduc|cut|freez|limit)/u,
    zh: '总体要求第二条“合理界定范围”：紧贴保障和改善民生，合理界定并积极拓宽购买范围，扩大购买规模，满足群众的多元化需要。',
    en: 'Overall requirement 2 wants the scope defined reasonably and widened, and the scale of purchases expanded to meet people’s various needs.',
  },
  {
    stands: PRACTICE,
    about:
      /准入|退出|清退|购买流程|配套制度|政策指导|监管力度|市场监管|制度化|规范化|操作行为|\bexit\b|\bentry\b|access standard|supervis|standard practice/u,
    contrary:
      /放宽|放松|降低|谁都能|随便进|随意|简化掉|终身|只进不(?:出|退)|减轻|松一松|\b(?:relax|loosen|lower|anyone)/u,
    zh: '总体要求第三条“规范操作行为”：加强政策指导，完善配套制度，加大监管力度，建立准入标准，完善购买流程，健全市场监管和退出等机制。具体标准和退出办法方案没有规定。',
    en: 'Overall requirement 3, standard practice: guidance, supporting rules, supervision, access standards, a better process, market supervision and exit mechanisms. The standards themselves the plan does not specify.',
  },
  {
    stands: REFORM,
    about:
      /财政支付|支付方式|财政管理体系|资金管理流程|调控作用|预算、?支付|评估管理|payment|fiscal (?:system|management)|regulat/u,
    contrary: /弱化|淡化|削弱|放松|放宽|减弱|\b(?:weaken|relax|loosen)/u,
    zh: '总体要求第四条“深化管理改革”：完善财政管理体系，规范财政支付方式，科学确定资金管理流程，强化预算、支付、评估管理和公共财政的调控作用。',
    en: 'Overall requirement 4, deeper management reform: a better fiscal system, standard payment, a sound process for managing funds, and stronger budget, payment and evaluation management.',
  },
  {
    stands: SERVICE,
    about: /积极性|诚信|多元参与|参与公共|管理水平|integrity|take part|participat/u,
    contrary: /垄断|独家|包办|限制|挫伤|打击|\b(?:monopol|restrict|exclusive)/u,
    zh: '总体要求第一条“强化服务管理”：调动社会力量参与公共事务和公共管理的积极性，建立健全公共服务市场诚信机制，形成多元参与、公平竞争的格局。',
    en: 'Overall requirement 1, stronger service management: social forces take part in public affairs, the market for public services gets an integrity mechanism, many take part and compete fairly.',
  },
  {
    stands: BENEFIT,
    about: /承接[^,。?]{0,6}能力|资金[^,。?]{0,6}效益|公共资源|使用效益|购买效益|\b(?:capacity|ability to provide)\b/u,
    contrary: /降低|削弱|浪费|\b(?:lower|weaken|waste)/u,
    zh: '总体要求第五条“提高购买效益”：提高社会力量承接公共服务的能力，提高财政资金和公共资源使用效益。',
    en: 'Overall requirement 5, more benefit: social forces become better able to provide, and public money and resources are used to better effect.',
  },
];
/** A score, a list, a reward or a sanction, none of which the principles have. */
const DETAIL =
  /分值|[打扣评]分|分数|信?分(?=扣|低|到)|拉黑|黑名单|清退[^,。?]{0,3}(?:几|次)|次[^,。?]{0,8}(?:清退|退出|拉黑|出局)|清单|名单|奖励|奖金|补贴|罚|处分|指标|门槛|年限|期限|\b(?:bonus|award|prize|scores?|list|blacklist\w*|fines?|penalt\w*|figures?|targets?)\b/u;
const asksDetail = (f: Facts) =>
  (statesFigure(f) || DETAIL.test(f.text)) && !/公益[一二三]类[^,。?]*[能可]/u.test(f.text);
/** 只看…, 光讲…: one side for all. */
const ONE_SIDE =
  /(?<!不)(?:只|光|单)(?:讲|看|要|管|顾|追求|图|求|是)|唯一|[^,。?]{2,8}(?:不用|不必|不|别)(?:讲|看|管|顾|考虑)|\bonly\b|regardless of|\bjust about\b/u;
/** What people claim of the principles and requirements, matter by matter, and whether it is so. */
export const CLAIMS = [
  claim({
    says: saying(LOWEST_PRICE, LOWEST_PRICE),
    holds: { always: 'not_in_policy' },
    clauses: [EQUAL],
    zh: '方案没有规定价低就是优。“公开择优”原则只说按公开、公平、公正，用竞争择优的方式选承接方，让具备条件的平等参与竞争。怎么评，看采购文件。',
    en: 'The plan does not specify that the lowest price is the best. Selection is by competition on merit, openly, fairly and justly, with equal participation of all who qualify.',
    next: ['procurement_methods', 'publicity'],
  }),
  ...MATTERS.map(({ stands, about, contrary, zh, en }) =>
    claim({
      says: (f) => about.test(claimed(f)),
      unless: (f) =>
        ASKS_PRACTICE.test(f.text) || (asksForDetail(f) && !asksDetail(f)) || (stands === CLASS_TWO && isAsksLeave(f)),
      holds: (f) => {
        if (asksDetail(f)) return 'not_in_policy';
        if (/违反|违背|against|violat/u.test(f.text)) return barred(f);
        const isContrary = againstContrary(f, contrary) === 'no' || ONE_SIDE.test(claimed(f));
        if (isContrary) return stands === OLD_SUPPLY && asksCase(f) && /会/u.test(claimed(f)) ? 'depends' : 'no';
        return f.us && asksCase(f) ? 'depends' : 'yes';
      },
      clauses: [stands],
      zh: (f) => (asksDetail(f) ? `方案没有规定这样的数字、清单、分值或奖惩。${zh}` : zh),
      en: (f) =>
        asksDetail(f) ? `The plan does not specify such figures, lists, scores, rewards or sanctions. ${en}` : en,
    }),
  ),
];
