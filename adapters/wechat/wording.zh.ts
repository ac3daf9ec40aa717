/** What this channel itself says; answers come from the assistant. */
export const zh = {
  heard: (words: string) => `我听到的是：“${words}”`,
  notHeard: '语音我听不了，请打字告诉我。',
  wordless: {
    picture: '图片我还看不懂，请把想问的打字告诉我。',
    video: '视频我还看不懂，请把想问的打字告诉我。',
    location: '收到位置了，但答复用不上位置，请打字告诉我您想问什么。',
    sticker: '表情我看不懂，请打字告诉我您想问什么。',
    money: '红包和转账我不能收，请收回；有问题请直接打字。',
    link: '链接和小程序里的内容我不会打开，请把想问的打字告诉我。',
    card: '名片我用不上，请打字告诉我您想问什么。',
    other: '这类消息我还收不了，请打字告诉我您想问什么。',
  },
  scan: (page: string) => `请用微信扫码登录，或打开只有您知道的页面：${page}`,
  loggedIn: '微信已登录。',
  page: {
    title: '购服：微信登录',
    scan: '请用要当助手的微信号扫码，并在手机上确认。二维码会自动更新。',
    on: '微信已登录，不用扫码。',
    none: '还没有二维码，请稍候，本页会自动更新。',
  },
  alarm: {
    logged_out: '微信号掉线了，收不到也发不出消息。请到登录页重新扫码。',
    deaf: '微信号很久没有动静，可能收不到消息。正在自动重连，请在手机上看看它是否在线。',
    back: '微信号恢复正常，等待中的答复已补发。',
  },
};

export type Wording = typeof zh;
