/** What the terminal itself says; answers come from the assistant. */
export const WORDING = {
  prompt: '购服> ',
  greeting:
    '政府购买服务政策助手（输入“退出”或按 Ctrl-D 离开）。可以这样问：\n' +
    '  社会组织评估等级要达到几A才能承接？\n' +
    '  Who may purchase services?',
  goodbye: '再见，欢迎随时再来。',
  files: {
    zh: {
      saved: (path: string) => `文件已保存：${path}`,
      notSaved: (name: string, why: string) => `文件 ${name} 没能保存：${why}`,
    },
    en: {
      saved: (path: string) => `File saved: ${path}`,
      notSaved: (name: string, why: string) => `The file ${name} could not be saved: ${why}`,
    },
  },
};

const LEAVE = /^(?:exit|quit|bye|goodbye|退出|再见|拜拜|离开|结束)[\s。.!！~～]*$/i;

/** Whether a line only says that the person leaves. */
export function isGoodbye(line: string): boolean {
  return LEAVE.test(line.trim());
}
