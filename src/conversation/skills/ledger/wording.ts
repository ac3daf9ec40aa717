/** How many faulty rows are told one by one: a phone shows no more. */
const TOLD = 5;

interface Counts {
  rows: number;
  added: number;
  known: number;
  faults: readonly { row: number; why: { zh: string; en: string } }[];
}

/** What is said about a ledger that was sent. */
export const WORDS = {
  zh: {
    notYours: '文件我只收经办人的合同台账。您的问题请直接打字告诉我。',
    notServed: '合同功能在这里没有开通，文件没有保存。',
    oneOnly: '一次只收一个文件，我看了第一个。',
    unread: (name: string) => `文件《${name}》没有取下来，什么也没有保存。请再发一次。`,
    tooLarge: (name: string, kb: number) =>
      `《${name}》超过 ${kb} KB，聊天里导入不了，什么也没有保存。请删去图片和空行、拆成几个文件再发，或交给管理员导入。`,
    preview: (name: string, c: Counts) =>
      `《${name}》共 ${c.rows} 行：可登记 ${c.added} 份${c.known > 0 ? `，已登记过 ${c.known} 份` : ''}${c.faults.length > 0 ? `，有问题 ${c.faults.length} 行` : ''}。${faultsZh(c)}`,
    ask: '\n导入请回复“确认”，不导入回复“取消”。有问题的行不会导入。',
    nothing: '\n没有可以导入的行，什么也没有保存。改好后请再发一次。',
    done: (added: number) => `已导入 ${added} 份合同，期限和待办也排好了。`,
    dropped: '好的，没有导入，什么也没有保存。',
    remind: '（台账还等您确认：回复“确认”或“取消”。）',
    expired: '（上次没确认的台账已放下，没有导入；要导入请重新发一次文件。）',
    yes: '确认',
    no: '取消',
  },
  en: {
    notYours: 'I take files from registered officers only, and only contract ledgers. Please type your question.',
    notServed: 'Contracts are not served here; the file was not kept.',
    oneOnly: 'One file at a time, please; I looked at the first.',
    unread: (name: string) => `The file "${name}" could not be fetched and nothing was kept. Please send it again.`,
    tooLarge: (name: string, kb: number) =>
      `"${name}" is larger than ${kb} KB, too large to import by chat; nothing was kept. Remove pictures and empty rows, split it, or give it to the administrator.`,
    preview: (name: string, c: Counts) =>
      `"${name}" has ${c.rows} rows: ${c.added} to register${c.known > 0 ? `, ${c.known} known already` : ''}${c.faults.length > 0 ? `, ${c.faults.length} faulty` : ''}.${faultsEn(c)}`,
    ask: '\nReply "confirm" to import, "cancel" not to. Faulty rows are left out.',
    nothing: '\nThere is no row to import and nothing was kept. Mend it and send it again.',
    done: (added: number) => `Imported ${added} contracts, with their deadlines.`,
    dropped: 'Fine, nothing was imported or kept.',
    remind: '(The ledger still waits for your word: reply "confirm" or "cancel".)',
    expired: '(The ledger that waited was dropped and not imported; send the file again if you want it.)',
    yes: 'Confirm',
    no: 'Cancel',
  },
};

function faultsZh({ faults }: Counts): string {
  const told = faults.slice(0, TOLD).map((f) => `\n第 ${f.row} 行：${f.why.zh}`);
  return told.join('') + (faults.length > TOLD ? `\n还有 ${faults.length - TOLD} 行有问题。` : '');
}

function faultsEn({ faults }: Counts): string {
  const told = faults.slice(0, TOLD).map((f) => `\nRow ${f.row}: ${f.why.en}`);
  return told.join('') + (faults.length > TOLD ? `\n${faults.length - TOLD} more rows are faulty.` : '');
}
