const NOD =
  /^(?:(?:那|好吧?|好的|行|嗯+|哦+|噢+|喔|ok(?:ay)?|可以|得嘞?|也是|这样啊?|原来(?:如此|这样|是这样)|(?:我)?(?:大概|基本|都|算是)?(?:知道|明白|懂|了解|清楚|晓得|有数)|收到|没有?(?:别的|其他的?)(?:事儿?|问题|啥)?|没(?:事|问题|啥)|就这些|问完了?|唉+|哎+|呵呵+|哈哈+|先?(?:这样|不问|不打扰|到这)|不(?:纠结|问|打扰)|算|就这样?|我?(?:再|去|先|回头|回去)*(?:问问|问下|问一下|想想|考虑|商量)(?:一?下)?(?:财政|民政|领导|街道|他们|别人)?(?:局|那边)?(?:去|再说)?|got it|i see|fine|all right|alright|never ?mind|no problem|that(?:'s| is) all)(?:儿|了|吧|啊|呀|哈|啦|哦|嘛|你|您|先)*[\s,，.。!！~～]*){1,4}$/iu;

/** Whether a message only nods: it ends the talk no more than it opens one. */
export function isNod(text: string): boolean {
  return text.length <= 24 && NOD.test(text);
}
