import type { ContractWording } from './wording.zh.js';

/** What the contract skills say in English. */
export const en: ContractWording = {
  fields: {
    provider: 'provider',
    service: 'service',
    owner: 'looked after by',
    amount: 'amount',
    start: 'start date',
    end: 'end date',
    signed: 'signed',
    dates: 'start and end dates',
  },
  list: (items) => items.join(', '),
  sum: (yuan) => `${yuan.toLocaleString('en-US')} yuan`,
  noSum: 'to be confirmed',
  notTold: '(not given)',
  nth: (n) => `No. ${n}`,
  quoted: (service) => `"${service}"`,
  refused: {
    canDo:
      'I can answer questions of policy: whether you may provide (say "self-check" to go through the conditions), whether a service is in the catalogue, how the process goes, what a contract states, how the money is managed. Contract records and reminders are only for officers of the purchaser.',
    nothing: 'All right. Nothing was done or kept here; just ask if you have a question about the plan.',
    complaint:
      'Sorry that this is not what you hoped for. Contract records are shown by registered permission only, and I cannot make an exception; to raise it with a person, reply "talk to staff".',
    way: 'I cannot look it up here. Contract records are read by the officers of the purchaser, in their own workspace; for your own contract see its text or ask the purchaser you signed with. What was published stands in the notices of the purchaser. Say "a person, please" and I pass your question on to the staff.',
    notOpen:
      'Sorry, I still cannot show it. What the plan wants published are the service projects, their contents and the requirements for providers; contract records are open to officers of the purchaser only. Ask the purchaser whether a result was published.',
    others:
      'Sorry, contracts, self-checks, conversations and contacts of others cannot be given out; you can only see your own.',
    claimed:
      'Roles are set by the administrator and not by what one says; if you are an officer, please have this account enabled. ',
    register:
      'Sorry, only officers of the purchaser can register or change contracts. You have no permission for that here, and nothing was saved. Please contact the staff of the purchaser.',
    query:
      'Sorry, contract records are only open to officers of the purchaser, so I cannot show them. For your own contract please look at its text or contact the purchaser you signed with.',
    why: 'Contracts are the records of the purchaser, and every look and change is logged, so they are only open to officers whom the administrator has registered. You have no permission for that here, and I cannot make an exception. For your own contract see its text or ask the purchaser.',
    registerAgain:
      'Sorry, still not: only officers of the purchaser can register or change contracts. You have no permission, and nothing was saved.',
    queryAgain:
      'Sorry, I still cannot show it: contract records are only open to officers of the purchaser, and you have no permission. Please contact the staff of the purchaser.',
    remind:
      'Sorry, reminders on contract dates are only for officers of the purchaser, so I cannot set one for you. Please watch what the purchaser publishes.',
  },
  noDepartment:
    'Your account has no department yet, so a contract cannot be registered by chat. Please ask the administrator to set it, or import a ledger.',
  undoneAlready: 'Yes, that was taken back already: it is not on record. Say "register it after all" to bring it back.',
  fine: 'Fine. Nothing waits for your confirmation; to look up or register a contract or set a reminder, just say so.',
  notServed: 'Contracts are not served here; nothing was saved.',
  register: {
    askAll:
      'Let us register a contract. Please give the provider, the service, the amount and the start and end dates, in one message or several, such as "with Amber Care, bathing service, 80,000 yuan, 1 April to 31 December".',
    remindLater:
      'This contract is not registered yet, so no reminder is set. Reply "confirm" first, then say again how long before.',
    unread: 'I could not read that; what you told before is kept.',
    bareWan: (n) => `${n * 10000} yuan`,
    bareYuan: (n) => `${n} yuan`,
    termOnly: (months, days) => `, for${months > 0 ? ` ${months} months` : ''}${days > 0 ? ` ${days} days` : ''}`,
    heard: 'This is what I read:',
    missing: (fields) => `Still missing: ${fields}.`,
    missingOf: (nth, fields) => `${nth} still lacks: ${fields}.`,
    howDates: 'start and end dates',
    howAmount: 'amount in yuan',
    howStart: 'start date',
    howEnd: 'end date',
    howProvider: 'provider',
    howService: 'service',
    confirmOne:
      'If it is right, reply "confirm"; otherwise just give the correction, such as "amount 360,000"; reply "cancel" to drop it.',
    confirmMany: (n) =>
      `${n} contracts. If they are right, reply "confirm"; to correct one, say which and what; reply "cancel" to drop them.`,
    alsoAsked: (said) =>
      `You also asked "${said}", which is not answered here: ask it by itself, the contract waits meanwhile.`,
    saved: 'Saved and recorded: ',
    savedMany: (n) => `${n} contracts saved:`,
    dropped: 'Cancelled; nothing was registered or kept.',
    droppedOne: (nth) => `Fine, ${nth} is cancelled and will not be registered.`,
    whatWrong: 'What is wrong? Please give the right value, such as "amount 450,000 yuan" or "end date 31 March 2027".',
    whichDraft:
      'Which one should be corrected? Please say it again with "first", "second" or the name of the provider.',
    notDerived:
      'The contract is not registered yet; the days for payment, acceptance and so on are reckoned once it is. What I have read so far:',
    notSaved: 'Not registered yet. What I have read so far:',
    notYet: 'It cannot be registered yet.',
    twin: (line) => `This contract is registered already (${line}); it was not added twice.`,
    similar: (line) =>
      `Please note: a contract with the same provider, service and term is registered with another amount (${line}). Reply "confirm" to add one more, or "cancel".`,
    remind: '(A contract still waits for you: reply "confirm", "cancel", or go on.)',
    remindMissing: (fields) =>
      `(The contract is not registered yet; still missing: ${fields}. Reply "cancel" to drop it.)`,
    expired: '(The contract left unfinished last time was dropped and not saved; please tell it again.)',
    yes: 'confirm',
    no: 'cancel',
  },
  unclear: {
    impossible: (field, said) => `The ${field} "${said}" does not exist; please check it.`,
    negative: (said) => `The amount "${said}" cannot be: it must be above 0.`,
    foreign: (said) => `The amount "${said}" is not in yuan; please give it in yuan.`,
    vague: (field, said) =>
      `The ${field} "${said}" is not definite and I do not guess; please give ${field === 'amount' ? 'the exact sum' : 'the exact day'}.`,
    reversed: (start, end) =>
      `The end date ${end} is before the start date ${start}, so it cannot be registered; please correct the dates.`,
  },
  query: {
    nothing:
      'No contract that you may see is registered yet. Tell me with whom, what service, how much and from when to when, and I will register it.',
    noneLike: (what) => `Among the contracts you have permission to see, none was found ${what}.`,
    named: (name) => `for "${name}"`,
    notOthers: ' You have no permission to see or change contracts of other departments.',
    thereIs: (n) => `Contracts you can see: ${n}.`,
    mine: 'my contracts',
    found: (n, what) => `Contracts ${what}: ${n}`,
    these: (n) => `Contracts: ${n}`,
    all: (n) => `Contracts you may see: ${n}`,
    more: (n) => `${n} more; ask by provider, service or month.`,
    endsIn: (from, to) =>
      from === ''
        ? `ending by ${to}`
        : to.startsWith('2100')
          ? `ending on or after ${from}`
          : `ending from ${from} to ${to}`,
    which: 'Which one do you mean? You can give the name of the provider, or its number in the list.',
    ownOnly: 'You can only see contracts of your own department; you have no permission for others.',
    registeredIn: (from, to) => (from === '' ? `registered before ${to}` : `registered from ${from} to ${to}`),
    signedIn: (from, to) => (from === '' ? `signed by ${to}` : `signed from ${from} to ${to}`),
    overdue: 'past their end and not closed',
    closed: 'that are closed',
    running: 'not yet past their end',
    asked: 'ending in that time',
    amountAtLeast: (sum) => `of ${sum} or more`,
    amountAtMost: (sum) => `of ${sum} or less`,
    soon: '(within 60 days)',
    byDepartment: (departments, n) => `${n} contracts of ${departments} departments:`,
    ofDepartment: (name, n, sum) => `${name}: ${n}, ${sum} in all`,
    total: (sum) => `Total ${sum}.`,
    picked: {
      largest: 'The contract with the largest amount: ',
      smallest: 'The contract with the smallest amount: ',
      first: 'The first to end: ',
      last: 'The last to end: ',
    },
    term: (start, end) => `${start} to ${end}`,
    left: (end, days) => `ends on ${end}, ${days} days left (today not counted)`,
    today: (end) => `ends today (${end})`,
    past: (end, days) => `ended on ${end}, ${days} days ago`,
    closedOn: (end) => `closed, end date ${end}`,
    starts: (start, days) => `starts on ${start} (in ${days} days)`,
    duties: (who) => `What comes next for ${who}:`,
    overdueDuties: 'Overdue and not done yet:',
    notOpen: (who) => `Nothing is open about that for ${who} (past, done or closed); the derived day:`,
    noDuties: 'No duties from contracts were found. They follow from registered contracts only.',
    source: { plan: 'the plan asks for it', law: 'law', notice: 'official notice', default: 'suggested' },
    tentative: ', tentative',
    all_duties: 'all contracts',
    owner: (who) => `Looked after by: ${who}.`,
    noOwner: 'nobody on record',
    detail: {
      number: 'contract number',
      method: 'procurement method',
      paid: 'payments made',
      accepted: 'acceptance',
      contact: 'contact details',
    },
    recorded: (what, value) => `The ${what}: ${value}.`,
    notRecorded: (what) => `The ${what}: not in the register, so I cannot tell.`,
    notAuto: 'An ending contract is not renewed by itself.',
  },
  import: {
    howTo:
      'Send the ledger (.xlsx or .csv) right here: I check each row and show you, and import only after your yes. At most 2 MB and 1,000 rows; larger ones go in by command.',
    found: (name, rows, added) =>
      `"${name}" holds ${rows} rows of contracts; ${added} can be registered. Nothing is saved yet.`,
    known: (n) => `${n} are registered already and stay as they are.`,
    faulty: (n) => `Rows that will not be imported: ${n}`,
    fault: (sheet, row, why) => `· ${sheet === null ? '' : `${sheet} `}row ${row}: ${why}`,
    more: (n) => `· and ${n} more; send it again once these are mended.`,
    doubtful: (n) => `Rows that will be imported, but please check: ${n}`,
    nothing: 'There is nothing new to register; nothing was saved.',
    confirm: (n) => `Reply "confirm" to import the ${n}, or "cancel".`,
    done: (name, n) => `Imported and recorded: ${n} contracts of "${name}", with their dates.`,
    dropped: 'Cancelled; nothing was imported and the file is deleted.',
  },
  files: {
    calendar: (n) =>
      `The calendar file is attached, with ${n} dates; open it with your phone, Outlook or any calendar. Export it again after changes: entries are updated, not doubled.`,
    canSubscribe: 'Reply "subscribe to the calendar" to have it updated by itself.',
    noDates: 'There are no dates of contracts that you can see, so no calendar file was made.',
    noUrl:
      'No public address is set here (GOUFU_URL), so there is nothing to subscribe to; export the calendar instead.',
    subscribed: (url) =>
      `Your calendar address: ${url}\nSubscribe to it in your calendar and it stays up to date. Whoever knows it sees your dates, so keep it to yourself; an earlier address no longer works. Reply "cancel the calendar subscription" to end it.`,
    unsubscribed: 'The calendar address no longer works.',
    workbook: (n) => `The workbook is attached, with ${n} contracts that you may see.`,
    ledger: 'contracts',
    noContracts: 'There are no such contracts among those you can see, so no file was made.',
  },
  settings: {
    noDepartment:
      'Your account has no department yet, so its milestones cannot be changed. Please ask an administrator.',
    notADefault: (name, source) =>
      `"${name}" cannot be switched off or moved (${source}); only suggested milestones can be changed by a department.`,
    same: (name, now) => `"${name}" is set like that already: ${now}.`,
    confirm: (department, name, now, then) =>
      `Change "${name}" of ${department} from "${now}" to "${then}"? It concerns all contracts of the department. Reply "confirm" or "cancel".`,
    done: (name, then) => `Changed: "${name}" of your department is now "${then}"; the dates were derived anew.`,
    changed: 'What your department has changed:',
    unchanged: 'Your department has changed nothing: suggested and legal days apply.',
    may: (names) => `These may be changed: ${names} and more. Such as "switch off the satisfaction survey".`,
    off: 'off',
    anchors: {
      awarded: 'the award',
      signed: 'signing',
      start: 'the start',
      end: 'the end',
      midway: 'the middle of the term',
    },
    at: (anchor, n, unit) =>
      n === 0
        ? `on ${anchor}`
        : `${Math.abs(n)} ${{ days: 'days', workdays: 'working days', months: 'months' }[unit]} ${n < 0 ? 'before' : 'after'} ${anchor}`,
  },
  renew: {
    not: 'It cannot simply be renewed, and I do not renew contracts. The plan does not provide for renewal: unless the tender documents and the contract provide for it and the provider passed the assessment, buying again means a new procurement. Please ask the finance bureau first.',
    decide: (who, end, due) =>
      `${who} ends on ${end}; what comes next should be decided by ${due} (suggested, your department can change it).`,
    late: (who, ending) => `${who} ${ending}; a new procurement takes time, so please decide soon.`,
    signed: 'Once a new contract is signed, tell me its amount and dates and I will register it.',
  },
  remind: {
    set: (on, what) => `Reminder set for ${on}: ${what}.`,
    ends: (who, end, lead) => `the contract ${who} ends on ${end} (${lead})`,
    duty: (who, duty, due, lead) => `"${duty}" of ${who} is due on ${due} (${lead})`,
    lead: (days) => (days === 0 ? 'on the day' : `${days} days before`),
    workLead: (days) => `${days} working days before`,
    dayOff: (named) => `The day itself would be ${named}, a day off, so it comes on the working day before.`,
    tentative: 'The holidays of that year are not published yet, so the day is tentative.',
    howToSet:
      'Just say it, such as "remind me 30 days before the contract with Greenfield ends" or "remind me on 10 April to file the report"; "my reminders" lists them, "cancel the reminder" drops one.',
    how: 'Nothing is pushed here: reply "my reminders" to see it.',
    howHere: (from) => `It comes here that day, after ${from}.`,
    howThere: (from, channel) => `It comes to your ${channel} account that day, after ${from}.`,
    which: 'For which contract should I set the reminder? Choose one or name the provider:',
    whichChange: 'Which reminder should be changed? Please name the contract:',
    when: (who) => `${who}: how many days ahead should I remind you? Such as 30 days, 7 days, or on the day.`,
    needContract: 'There is no running contract to set a reminder for. Please register the contract first.',
    needDuty: (who, duty) => `There is no date for "${duty}" of ${who} yet, so no reminder was set. Please name a day.`,
    past: (on) => `That would be ${on}, which has passed; no reminder was set. Please choose another day.`,
    isToday: (on) => `That would be today (${on}), so no reminder is needed.`,
    dayPast: (on) => `${on} has passed; this reminder was not set. Please choose another day.`,
    dayIsToday: (on) => `That is today (${on}); reminders come once a day, so none was set.`,
    whichDay: (what) => `On which day should I remind you: ${what}? Just name a day, such as "this Friday".`,
    notSet: 'No reminder was set.',
    noCopy: 'Copies to colleagues are not supported, only reminders to yourself; a colleague can set their own.',
    noRepeat:
      'Repeating reminders are not supported and none was set. I can remind you some days before a contract ends or a milestone, or on a given day.',
    noHour: 'Reminders go by the day; no hour can be set.',
    hourKept: 'Reminders go by the day; no hour can be set, so it stands in the text.',
    mine: (n) => `Your reminders: ${n}`,
    none: 'You have no reminders yet. You can say "remind me 30 days before it ends".',
    due: '[due now] ',
    cancelled: (n) => `Reminders cancelled: ${n}`,
    whichCancel: 'Which reminder should be cancelled? Choose, or say "cancel all reminders":',
    changed: 'Changed. ',
    named: (day, note) => `${day}: ${note}`,
    nothingNoted: '(no note)',
    contract: (who) => `end of ${who}`,
    remind: '(No reminder is set yet: choose the contract or say how many days ahead; reply "cancel" to leave it.)',
    dropped: 'Cancelled; no reminder was set.',
  },
  change: {
    howToRestore:
      'Yes: what you last registered, changed, closed or marked as done is restored by "undo", unless somebody has changed it since.',
    howToDelete:
      'A registered contract cannot be deleted, only closed: say "close the contract with Greenfield"; the record stays and its dates are no longer brought up. What was just registered or changed is taken back by "undo".',
    how: 'Say which contract and what to change, such as "amount of Greenfield 360,000"; what was just registered or changed is taken back by "undo".',
    which: 'Which contract do you mean? Choose one or name the provider:',
    what: (who) => `${who}: what should be changed? Such as "amount to 360,000" or "end date to 31 March 2027".`,
    confirm: (who, changes) => `${who}: change it like this? ${changes}. Reply "confirm" or "cancel".`,
    from: (field, before, after) => `${field} ${before} → ${after}`,
    same: (who) => `${who} is registered like that already.`,
    done: (line) => `Changed: ${line}. Reply "undo" to take it back.`,
    refused: (why) => `That cannot be: ${why}. Nothing was changed.`,
    confirmClose: (who) =>
      `Close this contract: ${who}? Its duties will no longer show; the record stays (contracts are not deleted). Reply "confirm" or "cancel".`,
    closed: (who) => `Closed: ${who}. The record stays; reply "undo" to take it back.`,
    closedAlready: (who) => `${who} is closed already.`,
    kept: 'Cancelled; nothing was changed.',
    undone: (line) => `Undone; it is again: ${line}.`,
    undoneRegistration: (who) => `The registration of ${who} was taken back; it is no longer on record.`,
    nothingToUndo:
      'There is nothing to undo: only your own last registration, change or closing, unless somebody has changed the contract since.',
    none: 'There is no such contract among those you have permission for; nothing was changed.',
    readOnly: (who) => `${who} belongs to another department; you can see it but not change it.`,
  },
};
