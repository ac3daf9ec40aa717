/** What this channel itself says; answers come from the assistant. */
export const zh = {
  heard: (words: string) => `我听到的是：“${words}”`,
  notHeard: '这条语音我没听清，请打字告诉我。',
  wordless: {
    picture: '图片我还看不懂，请把想问的打字告诉我。',
    video: '视频我还看不懂，请把想问的打字告诉我。',
    location: '收到位置了，但答复用不上位置，请打字告诉我您想问什么。',
    link: '链接里的内容我不会打开，请把想问的打字告诉我。',
    file: '公众号收不到文件。台账请在 Slack 里发，或交给管理员导入；合同也可以直接打字登记。',
    sticker: '表情我看不懂，请打字告诉我您想问什么。',
    other: '这类消息我还收不了，请打字告诉我您想问什么。',
  },
  file: (name: string, link: string) => `文件《${name}》，24 小时内可下载：\n${link}`,
  noFile: (name: string) => `（公众号里发不了文件《${name}》，需要时请找工作人员。）`,
  earlier: (text: string) => `上次没发完的：\n${text}`,
  hello: '你好',
};

export type Wording = typeof zh;
