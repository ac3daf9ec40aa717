import { defineIntent } from '../src/domain/intent/define-intent.js';
import { wantsYesNo } from '../src/domain/intent/said.js';

export const intent = defineIntent({
  id: 'self_check_start',
  title: { zh: '开始资格自查', en: 'Start a self-check' },
  answers: [
    {
      when: (f) => (f.has('official_finding') || /正式|效力|等于/.test(f.text)) && wantsYesNo(f),
      stance: 'no',
      clauses: [],
      zh: '不算正式结论。自查是照方案的条件先对一遍，告诉您哪条符合、哪条还差；最后由购买主体会同财政部门把关。要开始的话，请告诉我类型：社会组织、企业、机构，还是别的？',
      en: 'No, it is not an official finding. The self-check compares what you tell me with the conditions; the purchaser and the finance bureau decide. To start, tell me the type of organisation: social organisation, company, institution or other?',
    },
    {
      when: (f) => f.org.type !== null && f.told,
      stance: null,
      clauses: [],
      zh: '好，我们一条一条来，不清楚的可以说“不知道”。先核对类型和登记：你们是社会组织、企业还是机构，在哪个部门登记的（民政、市场监管、行业主管部门）？',
      en: 'Fine, one condition at a time; you can always say "not sure". First the type and registration: are you a social organisation, a company or an institution, and with which department are you registered (civil affairs, market regulation, sector authority)?',
    },
    {
      when: (f) => f.role !== 'applicant',
      stance: null,
      clauses: [],
      zh: '好，我陪您把这家机构的条件逐条核对，结果供参考，不是正式结论。先问第一条：它是哪一类型，社会组织（协会、民非、基金会）、企业，还是其他机构？',
      en: 'Fine, let us check this organisation condition by condition; the result is for reference, not an official finding. First: what type is it, a social organisation (association, social service agency, foundation), a company or another institution?',
    },
    {
      stance: null,
      clauses: [],
      zh: '好，我们一条一条来，一次一问，随时可以停；结果供您参考，不是正式结论。先问第一条：你们是哪一类型，社会组织（协会、民非、基金会）、企业，还是其他机构？',
      en: 'Fine, one question at a time, and you can stop whenever you like; the result is for your reference, not an official finding. First: what type are you, a social organisation (association, social service agency, foundation), a company or another institution?',
    },
  ],
  next: ['eligibility_social_org', 'eligibility_enterprise', 'eligibility_general_conditions'],
});
