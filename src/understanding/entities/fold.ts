/** Traditional characters of dates, money and inspections, one for one, so that offsets stay those of the text. */
const TRADITIONAL =
  '號萬億兩後個週禮評級連續檢過無參這來從開間貳陸圓塊錢內結簽訂終與約幾點當時沒還證資鄰審檔應現漢達僅準備請報獲給價總單幣舊據實則屆滿擬為';
const SIMPLIFIED =
  '号万亿两后个周礼评级连续检过无参这来从开间贰陆圆块钱内结签订终与约几点当时没还证资邻审档应现汉达仅准备请报获给价总单币旧据实则届满拟为';
const DASHES = '—–―−‐‑﹣－';

const MAP = buildMap();

function buildMap(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i < TRADITIONAL.length; i++) map.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
  for (const dash of DASHES) map.set(dash, '-');
  map
    .set('〜', '~')
    .set('∼', '~')
    .set('￥', '¥')
    .set('　', ' ')
    .set('\u00a0', ' ')
    .set('\t', ' ')
    .set('\n', ' ')
    .set('\r', ' ');
  map
    .set('曰', '日')
    .set('倆', '俩')
    .set('○', '〇')
    .set('囗', '〇')
    .set('弍', '贰')
    .set('叄', '叁')
    .set('圆', '元')
    .set('圓', '元')
    .set('’', "'")
    // Sounds of thinking aloud, as voice transcripts write them.
    .set('呃', ' ')
    .set('嗯', ' ');
  return map;
}

/** Most texts hold nothing to fold: one look tells. */
const FOLDABLE = new RegExp(`[A-Z\uff01-\uff5e${[...MAP.keys()].join('').replace(/[-\]\\^]/g, '\\$&')}]`);

function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? char.toLowerCase() : (MAP.get(char) ?? char);
  const mapped = MAP.get(char);
  if (mapped !== undefined) return mapped;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return char;
}

/**
 * The text in half-width, lower case and simplified characters, of the same length in UTF-16 units, so that offsets
 * found in it hold in the text itself.
 */
export function foldText(text: string): string {
  let out = text;
  if (FOLDABLE.test(text)) {
    out = '';
    for (let i = 0; i < text.length; i++) out += foldOne(text.charAt(i));
  }
  // 參 is 3 in formal amounts and 参 in 参加.
  // 元月 is the first month; 元 elsewhere is money.
  const months = out.replace(/元(?=月(?!费|租|薪|均|付|供))/g, '一');
  return months.replace(/参(?=[拾佰仟万亿元])|(?<=[拾佰仟零])参(?![加与评])/g, '叁');
}
