import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';

export const WAY = cite('1', '推行政府购买服务是创新公共服务提供方式、加快服务业发展、引导有效需求的重要途径');
export const MEANING = cite('1', '增加公共服务供给,提高公共服务水平和效率,具有重要意义');
export const PROBLEMS = cite('1', '不少领域的公共服务存在质量效率不高、规模不足和发展不平衡等突出问题');
export const PATTERN = cite('1', '初步形成了政府主导、社会参与、公办民办并举的公共服务供给模式');
export const PILOTS = cite('1', '选取一批与民生、社会保障有关的项目进行了试点,取得了良好效果');
export const PILOT_DOCS = cite(
  '1',
  '依据《x市推进政府购买公共服务工作实施方案》《x市关于政府向社会力量购买服务管理办法》和《x市政府购买服务指导目录》',
);
export const DOC_73 = cite('0', '《关于推进政府购买服务工作的指导意见》(x办发〔x〕73号)');
export const DOC_41 = cite('0', '《关于推进政府购买服务改革实施意见》(x办发〔x〕41号)');
export const DISTRICT = cite('0', '结合x 区实际,制定本方案');
export const MADE = cite('0', '制定本方案');
export const WENT_WELL =
  /反响|不错|顺利|成果|效果|成功|好不好|良好|效果好|好(?:的)?(?:效果|成效)|有(?:效果|成效)|经验|success|good result|went well/u;
export const asksIfHeld = (f: Facts) =>
  /[搞做试办]过|有没有|有过|有无|先行|之前|以前|此前|run|held|been|were there|earlier|before/u.test(f.text);
