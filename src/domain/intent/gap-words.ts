import type { CriterionId } from '../policy/criteria.js';

export type Lang = 'zh' | 'en';
type Words = Record<Lang, string>;

/** Short names of the conditions of clause 3.2, as they stand in a list. */
export const GAP_NAMES: Record<CriterionId, Words> = {
  org_type: { zh: '组织类型', en: 'kind of organisation' },
  registered: { zh: '依法登记', en: 'registration' },
  registrar: { zh: '登记部门', en: 'registering department' },
  rating: { zh: '3A级以上', en: 'a rating of 3A or above' },
  annual_inspection: { zh: '连续两年以上年检合格', en: 'two or more consecutive passed annual inspections' },
  independent_liability: { zh: '独立承担民事责任', en: 'independent civil liability' },
  facilities: { zh: '设施', en: 'facilities' },
  personnel: { zh: '人员', en: 'staff' },
  expertise: { zh: '专业技术', en: 'expertise' },
  governance: { zh: '内部治理', en: 'governance' },
  accounting: { zh: '财务会计', en: 'accounting' },
  asset_mgmt: { zh: '资产管理', en: 'asset management' },
  reputation: { zh: '信誉', en: 'reputation' },
  tax_record: { zh: '纳税记录', en: 'tax record' },
  social_insurance_record: { zh: '社保记录', en: 'social insurance record' },
};

/** Conditions that bind every kind of provider, in short. */
export const GENERAL_GAP: Words = {
  zh: '独立承担民事责任、设施人员技术、治理和财务资产制度、信誉、税收社保等其他条件',
  en: 'the other conditions: independent civil liability, facilities and staff, governance and accounts, reputation, tax and social insurance',
};

/** Why a condition fails, where the facts told say no more than that it does. */
export const FAILED_GAP: Record<CriterionId, Words> = {
  org_type: { zh: '这类主体不在方案列出的承接主体里', en: 'this kind of body is not among the providers listed' },
  registered: { zh: '还没有依法登记成立', en: 'it is not lawfully registered' },
  registrar: {
    zh: '登记部门和组织类型对不上',
    en: 'the registering department is not the one the plan names for its kind',
  },
  rating: { zh: '达不到3A级', en: 'the rating is below 3A' },
  annual_inspection: {
    zh: '年检够不上连续两年以上合格',
    en: 'there are no two consecutive passed annual inspections',
  },
  independent_liability: { zh: '不能独立承担民事责任', en: 'it cannot bear civil liability independently' },
  facilities: { zh: '缺必需的设施', en: 'necessary facilities are missing' },
  personnel: { zh: '缺必需的人员', en: 'necessary staff is missing' },
  expertise: { zh: '缺专业技术能力', en: 'expertise is missing' },
  governance: { zh: '内部治理结构不健全', en: 'governance is not sound' },
  accounting: { zh: '财务会计制度不健全', en: 'the accounting system is not sound' },
  asset_mgmt: { zh: '资产管理制度不健全', en: 'asset management is not sound' },
  reputation: { zh: '信誉达不到“良好”', en: 'the reputation is not good' },
  tax_record: { zh: '纳税记录达不到“良好”', en: 'the tax record is not good' },
  social_insurance_record: { zh: '社保记录达不到“良好”', en: 'the social insurance record is not good' },
};
