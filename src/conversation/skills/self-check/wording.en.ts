import type { SelfCheckWording } from './wording-shape.js';

const REGISTRARS: Readonly<Record<string, string>> = {
  民政: 'civil affairs',
  市场监管: 'market regulation',
  行业主管: 'a sector authority',
  行政审批局: 'an approval office',
};

/** All that the self-check says in English; the same keys as the Chinese. */
export const en: SelfCheckWording = {
  kind: {
    social_org: 'social organisation',
    foundation: 'foundation',
    enterprise: 'company',
    institution: 'institution',
    branch: 'branch',
    unregistered: 'unregistered group',
    individual: 'individual',
    individual_business: 'individual business',
    admin_organ: 'administrative organ',
    public_institution_admin: 'institution under the Civil Servant Law',
    public_institution_class1: 'category I public institution',
    public_institution_class2: 'category II public institution',
    mass_org: 'mass organisation',
  },
  verdict: { eligible: 'eligible on what was told', not_eligible: 'not eligible', undetermined: 'undetermined' },
  registrar: (name) =>
    name
      .split('、')
      .map((one) => REGISTRARS[one] ?? REGISTRARS[one.replace(/（.*/, '')] ?? one)
      .join(' and '),
  result: { 合格: 'passed', 基本合格: 'basically passed', 不合格: 'failed', 未参加: 'not taken' },
  short: { rating: 'rating', annual_inspection: 'annual inspection' },
  gap: ' ',
  comma: ', ',
  semicolon: '; ',
  greeting: 'Fine, step by step; say "not sure" whenever you are not.',
  resumed: 'Going on with your self-check.',
  known: (facts) => `You told me: ${facts} (please correct it if wrong).`,
  askKind:
    'What kind of organisation is it: a social organisation, a company, an institution, or something else? If it is not listed, just type it.',
  kindChoices: [
    { label: 'Social organisation (association, chamber, NGO)', say: 'we are a social organisation' },
    { label: 'Company', say: 'we are a company' },
    { label: 'Institution (law firm, school, clinic)', say: 'we are an institution' },
    { label: 'Foundation', say: 'we are a foundation' },
    { label: 'Branch', say: 'we are a branch office' },
    { label: 'Individual business (个体工商户)', say: 'we are a sole proprietorship' },
  ],
  askRegistration:
    'Where is it registered: civil affairs, market regulation, or its sector authority (such as the justice or education bureau)? If not registered yet, just say so.',
  registrationChoices: [
    { label: 'Civil affairs', say: 'registered with civil affairs' },
    { label: 'Market regulation', say: 'registered with market regulation' },
    { label: 'Sector authority', say: 'registered with the sector authority' },
    { label: 'Not registered', say: 'not registered yet' },
  ],
  ratingChoices: [
    { label: '1A', say: '1A' },
    { label: '2A', say: '2A' },
    { label: '3A', say: '3A' },
    { label: '4A', say: '4A' },
    { label: '5A', say: '5A' },
    { label: 'Never rated', say: 'not rated' },
  ],
  askGroup: (names) => `Do you have all of these: ${names}? Say which is missing or not clear.`,
  askGroupGood: (names) =>
    `Are all of these good: ${names}? Say if there are arrears or penalties, or if you are not sure.`,
  left: (n) => ` (${n} questions left)`,
  askPair: (a, b) => `You mean the two years ${a} and ${b} in a row, both passed? If not, please name the years.`,
  pairChoices: (a, b) => [
    { label: `Yes, ${a} and ${b} passed`, say: `passed the inspection in ${a} and ${b}` },
    { label: 'Not those two', say: 'no' },
  ],
  askYearBefore: (year) =>
    `Two consecutive passed years are needed. What was the result for ${year}? Say so if it was missed or you were not founded yet.`,
  onlyOnce: (year) => `One passed inspection only, put down for ${year}; tell me if it was another year.`,
  askYears: 'Please name the years and the result of each, such as "passed in 2023 and 2024".',
  askWhich: (names) => `Which one is missing: ${names}?`,
  noneOfThem: 'none of them',
  askClass: 'Which kind of public institution: category I, category II, or run under the Civil Servant Law?',
  classChoices: [
    { label: 'Category I', say: 'category I public institution' },
    { label: 'Category II', say: 'category II public institution' },
    { label: 'Under the Civil Servant Law', say: 'under the civil servant law' },
  ],
  conflictRegistrar: (kind, registrar) =>
    `These do not fit: a ${kind}, yet registered with ${registrar}. In the plan, social organisations are registered with civil affairs, companies and institutions with market regulation or a sector authority. Please look at the certificate: which is right?`,
  conflictChoices: [
    { label: 'Social organisation, civil affairs', say: 'we are a social organisation registered with civil affairs' },
    { label: 'Company, market regulation', say: 'we are a company registered with market regulation' },
    { label: 'It is as I said', say: 'it is as i said' },
  ],
  conflictRegistration:
    'These do not fit: told both as registered and as not registered. Do you hold a certificate or licence?',
  conflictRegistrationChoices: [
    { label: 'Yes', say: 'we are already registered' },
    { label: 'No', say: 'not registered yet' },
  ],
  noted: (facts) => `Noted: ${facts}.`,
  corrected: (facts) => `Changed: ${facts}.`,
  has: (names) => `has ${names}`,
  hasAll: 'meets the general conditions',
  hasNot: (names) => `lacks ${names}`,
  toConfirm: (names) => `to be confirmed: ${names}`,
  registeredYes: 'registered',
  registeredNo: 'not registered',
  registeredAt: (who) => `registered with ${who}`,
  rating: { none: 'not rated', unknown: 'rating not known' },
  inspections: (years) => `annual inspection ${years}`,
  inspectionYear: (year, result) => `${year} ${result}`,
  noInspections: 'no annual inspection yet',
  ratingNotNeeded: '(3A and annual inspections bind social organisations only.)',
  otherKind: (office) =>
    `The plan does not say whether this kind counts as a provider: to be confirmed with ${office}.`,
  tookBack: 'Fine, your last answer is taken back. Please answer again.',
  nothingBack: 'There is no answer to take back.',
  otherGrade:
    'That is a grade of another kind. What counts here is the assessment of social organisations by civil affairs (1A to 5A); if there was none, say "not rated".',
  notUnderstood: 'I could not tell which condition this answers (you may also say "not sure" or "quit").',
  policyChanged: (names) => `The policy data has changed, so I must ask again about: ${names}.`,
  failsNow: (why) => `As things stand, not eligible: ${why}. This one condition is enough to rule it out.`,
  alsoFails: (why) => `This condition is not met either, so still not eligible: ${why}.`,
  noLongerFails: 'With the change, that condition no longer rules it out.',
  offerRest: (n) => `Questions left on the rest: ${n}. Shall we go on?`,
  offerChoices: [
    { label: 'Go on with the rest', say: 'go on' },
    { label: 'Show the verdict', say: 'show me the verdict' },
    { label: 'I made a mistake', say: 'i made a mistake' },
  ],
  because: (name, why) => `${name} (${why})`,
  reasonUnclear: 'you are not sure',
  reasonOpen: 'the plan does not say how this counts',
  eligible: (kind) => `On what you told me, eligible so far: the conditions for a ${kind || 'provider'} are met.`,
  notEligible: (why) => `As things stand, not eligible: ${why}.`,
  undetermined: (why) => `The result is undetermined; to be confirmed: ${why}.`,
  undeterminedMany: (n, names) => `The result is undetermined; ${n} conditions are to be confirmed: ${names}.`,
  alsoOpen: (names) => `Also to be confirmed: ${names}.`,
  more: (n) => ` and more (${n} in all)`,
  toDo: (items) => `What to do: ${items}`,
  verify: (name, offices) => `${name}: confirm with ${offices}.`,
  answerMore: (names) => `Not told yet: ${names}; say "continue the self-check" to go on.`,
  openInText: (what, offices) => `The plan does not specify ${what}: ask ${offices}.`,
  notSoDetailed: (names: string, offices: string) =>
    `The plan does not go into such detail; how ${names} counts in that case, please ask ${offices}.`,
  confirmedBy: (name: string, offices: string) =>
    `${name}: ${offices} confirms it and gives the proof; how it is done the plan does not say.`,
  notOfficial:
    'A self-check is no official finding; the purchaser and the finance bureau set the particular conditions.',
  thanks: "You're welcome. To change an answer or ask more, just say so. ",
  notWonYet:
    'Not necessarily. Meeting the conditions only lets you take part; who provides is chosen by open and fair competition, and the purchaser and the finance bureau set the particular conditions. ',
  receiptUse:
    'With the number you can see this result again or get its report: just send it to me; you may also give it to the staff. It is no proof of eligibility. ',
  receipt: (id) => `Receipt number ${id}.`,
  tellLater: 'Tell me once you know and I will decide again.',
  leftOff: 'Fine, we stop here and your answers are kept (for 7 days). Say "resume" to go on.',
  expired:
    'Your last self-check is more than 7 days old and its answers were dropped; say "self-check" to start again.',
  reminder: 'Back to the check: ',
  explain: (name, words) => `${name}: ${words}`,
  whyAsked: (names) => `I ask because clause 3.2 of the plan sets these conditions for providers: ${names}.`,
  whyFails: (list) => `On what you told me: ${list}.`,
  noFailure: 'So far no condition fails. ',
  official: 'No. The self-check only compares your facts with the plan; the purchaser and the finance bureau decide.',
  ratingNotForYou: (kind) =>
    `No. The 3A rating and annual inspections apply only to social organisations, not to your kind (${kind}); registration, civil liability and the general conditions do.`,
  noMinimumAge: (kind) =>
    `No minimum age is asked for. The two consecutive passed inspections bind social organisations only; the plan does not specify how long a ${kind} must have existed. Registration and the general conditions, such as tax and social insurance records, are what counts.`,
  ratingForYou:
    'Yes, both: a rating of 3A or above (3A included) and two or more consecutive passed annual inspections.',
  paidLate:
    'Not necessarily. The plan does not specify how arrears paid later count; it asks for a good record of paying taxes and social insurance. Pay, get proof, and ask the purchaser and the finance bureau.',
  borrow:
    "No, another body's rating or name cannot be borrowed. The rating and the inspections must be the provider's own, and it must bear civil liability independently. Put your own conditions right first.",
  otherWay: (items) =>
    `The plan offers no other route, so what is missing must be mended: ${items} The other conditions must be met too.`,
  notEligibleShort: (names) => `What is missing now: ${names}. `,
  nothingElseFails: (open) => `Nothing else fails so far.${open === '' ? '' : ` Not settled yet: ${open}.`}`,
  stillMet: (names) =>
    `On what you told me, ${names} is met as things stand; tell me if that changes and I decide again.`,
  noneToConfirm: 'Nothing is left to be confirmed. ',
  openPoints: (whys) => `Not settled yet: ${whys}.`,
  metSoFar: (names) => `Met on what you told me: ${names}. `,
  openUntold: (names) => `Not told yet: ${names}; say "continue the self-check" to go on.`,
  openFails: (names) => `Not met already: ${names}.`,
  nothingOpen:
    'On what you told me nothing is open; the particular conditions of a project are set by the purchaser with the finance bureau.',
  rulesOthers:
    'No, not companies: the 3A rating and annual inspections bind social organisations only; companies and institutions need the general conditions.',
  rulesAll: 'Yes, it binds every provider alike: social organisations, companies and institutions.',
  otherWayOpen: (items) => `First clear up what is not known: ${items}`,
  otherWayPurchaser:
    'A body like yours is a purchaser: it may purchase services and does not provide them; a social organisation, company or institution that meets the conditions may.',
  otherWayKind:
    'Register lawfully as a social organisation, a company or an institution first; or let a body that meets the conditions provide.',
  nothingLacks: 'On what you told me nothing is missing.',
  whatIf: (facts) => `Supposing ${facts} (only supposed, not noted): `,
  whatIfMet: (names) => `that settles ${names}; `,
  whatIfSame: 'that is still not enough; ',
  whatIfVerdict: (verdict, rest) => `the verdict would be "${verdict}"${rest}. `,
  whatIfFailed: (names) => `, failing: ${names}`,
  whatIfOpen: (names) => `, still to be confirmed: ${names}`,
  theProjectWords: 'It is this sentence of 3(2): the purchaser sets them together with the finance bureau.',
  onlySupposed: 'Understood: that was only supposed, nothing of it was noted. What you told before stands.',
  disputedInspection:
    'What civil affairs concluded is what counts; the plan does not specify how mending or an appeal counts: ask civil affairs. Tell me when the result changes, and I decide again.',
  madeUpInspection:
    'The plan does not say. It only asks for two or more consecutive passed inspections, not how one made up later counts. Ask the civil affairs office what result it gives, then the purchaser whether it is accepted.',
  howRated:
    'The plan does not specify how a rating is given, how long it takes or what papers it needs; it only asks that a social organisation be rated 3A or above (3A included). Ask civil affairs, where you registered.',
  whereToRegister:
    'It depends on what you become: a social organisation registers with civil affairs; a company or institution with market regulation or its sector authority. Being on file with a neighbourhood is no registration.',
  whoCan:
    'The plan names two: social organisations registered with civil affairs, rated 3A or above, with two or more consecutive passed inspections; and companies and institutions registered with market regulation or a sector authority. Both must also meet the general conditions.',
  whatIfRegistered:
    'Registered as a social organisation you also need a rating of 3A or above and two consecutive passed inspections; a company or an institution needs neither. ',
  whatIfSocial:
    ' Registration alone is not enough: a social organisation also needs a rating of 3A or above and two or more consecutive passed inspections.',
  supposed: {
    rating: (r) => `a rating of ${r}`,
    inspection: (y) => `a passed inspection for ${y}`,
    has: (n) => `${n} in place`,
    registered: 'registration done',
    kind: (n) => `that a ${n} provides`,
  },
  whatIfOneYear: (list) => `It depends on which year (only supposed, not noted): ${list}. `,
  ifThatYear: (year, result, standing) => `${year} ${result}: ${standing}`,
  standing: {
    met: 'still enough',
    unmet: 'no longer enough',
    unknown: 'the plan does not say; ask the purchaser and the finance bureau',
  },
  yearsCount: (years) => `Yes. ${years}: two consecutive years are passed, so this condition is met. `,
  yearsDoNotCount: (years, why) => `No. ${years}: ${why}. `,
  yearsOpen: (years, open) => `It cannot be said for sure. ${years}. ${open}`,
  oneYearSoFar: 'That one year alone does not settle it.',
  stop: '. ',
  whenNow:
    'No condition fails on what you told me, so you can prepare now; see the project notice for its own conditions. ',
  whenYear: (year, list) => `In ${year} at the earliest (to the year only). ${list}`,
  whenOpen: (list) => `No date can be given; the plan sets no periods. ${list}`,
  whenSocial:
    'No date can be given; the plan sets no periods. Once registered as a social organisation you still need a rating of 3A or above and two consecutive passed inspections, so two inspection years after registration at the least. ',
  whenOther:
    'No date can be given; the plan sets no periods. It is enough to be registered and to meet the general conditions; no rating and no inspections are needed. ',
  whenInspection: (years) => `The inspections for ${years} must be passed, which makes two consecutive years. `,
  whenMend: (name, remedy) => `${name}: ${remedy} `,
  whenOffice: (name, offices) => `${name} is for ${offices} to decide. `,
  whenTell: (names) => `Not known yet: ${names}.`,
  whyRuled: (names) =>
    `Because clause 3.2 says so: the condition on ${names} binds every social organisation. Why it was set, the plan does not say.`,
  theWords: (names) => `${names === '' ? 'It' : `The condition on ${names}`} rests on these words of clause 3.2:`,
  theWordsSaid: 'It rests on these words of the plan:',
  whyNot: 'Because the plan asks for this and names no exception:',
  whoDecides: (items) =>
    `${items === '' ? '' : `${items} `}The particular conditions are set by the purchaser with the finance bureau; the registrar decides on its other conditions.`,
  noException: (names, offices, fails) =>
    `${fails ? 'It still does not meet the condition. ' : ''}The plan does not specify any exception: how ${names} counts when it was missed for a reason is not written, so I cannot relax it. Take your papers to ${offices} and ask.`,
  joint: (open) => `${open} The conditions are set for each provider; nothing says that they may be added up.`,
  papers: (items) => `Prepare these: ${items}. The project notice says which are wanted.`,
  paper: (name, by) => `${name} (${by === '' ? 'your own' : `from ${by}`})`,
  stillToAsk: (n, names) => `Questions left: ${n}, on ${names}. You may tell me all you know at once.`,
  patience: (n) =>
    `Sorry for asking so much. Questions left: ${n}. Tell me all you know at once, say "show me the verdict" to see the result now, or "quit" to stop.`,
  allAsked: 'Sorry for the trouble. Everything has been asked; say "show me the verdict".',
  noReceiptYet:
    'There is no number yet: it comes with the verdict. Say "show me the verdict" and I decide on what I know.',
  whichKind:
    'The plan does not choose for you: a social organisation needs 3A or above and two consecutive passed inspections; companies and institutions do not. The general conditions bind all. Ask the registrar which kind suits your work.',
  notUnderstoodQuestion: 'I did not understand that; could you put it another way?',
  nothingTold:
    'I saw no new fact in that. Say what to change, such as "our rating is 4A", or take one of the next steps below.',
  kindHint:
    'The certificate tells: civil affairs certifies social organisations, a business licence mostly means a company, a justice or education bureau certifies institutions.',
  receiptShown: (id, day, verdict) => `Receipt ${id}: self-check of ${day}, verdict "${verdict}".`,
  receiptFailed: (names) => `Failing: ${names}.`,
  receiptUnknown: (names) => `To be confirmed: ${names}.`,
  reportFile: 'The Word file goes with this; where no file can be sent, an officer can export it by its number.',
  whichReport:
    'There is no verdict here yet, so no report. If you have a receipt number (ZC-…), send it along, such as "send me the report ZC-…"; else start a self-check.',
  nextCheck: { label: 'Start a self-check', say: 'start a self-check' },
  remindSet: (day) =>
    `Fine, on ${day} I will remind you to check again. Say "cancel the reminder" if you no longer want it.`,
  remindGone: (days) => `Cancelled the reminder for ${days}.`,
  remindWhen:
    'On which day? The plan gives no dates, so I cannot reckon one; please name a day to come, such as "remind me on 1 March".',
  remindNot: 'Reminders cannot be set here; please note the day yourself.',
  remindNote: 'check your qualification again',
  nextRemind: { label: 'Remind me then', say: 'remind me then' },
  receiptUnseen: (id) =>
    `There is no receipt ${id} under your name; please check the number. A receipt of somebody else I cannot show.`,
  replaySame: 'Decided again today on the same facts, the verdict is the same.',
  replayOther: (verdict) => `Decided again today on the same facts, the verdict is now "${verdict}".`,
  replayPolicy: 'The policy data has changed since.',
  nextWhen: { label: 'When could we qualify?', say: 'When could we qualify?' },
  nextWay: { label: 'What can we do?', say: 'What can we do?' },
  nextRest: { label: 'Go on with the check', say: 'resume' },
  nextWho: { label: 'Who sets the particular conditions?', say: 'Who sets the particular conditions for a project?' },
  nextAgain: { label: 'Start again', say: 'restart' },
  nextReport: { label: 'Send me the report (Word)', say: 'send me the report' },
};
