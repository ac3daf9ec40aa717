/** How a stretch of a message is meant. Only `tells` and the head of `asks_yes_no` can tell facts. */
export type Mood = 'tells' | 'asks_yes_no' | 'asks_open' | 'supposes';

/** A stretch between punctuation marks or conjunctions. */
export interface Segment {
  text: string;
  mood: Mood;
  /** Of a question for yes or no: what stands before the question itself (「欠着社保｜能不能接」); else the text. */
  head: string;
  /** True when a full stop or the like ends it: nothing is carried over. */
  closed: boolean;
}

const SPLIT =
  /([。;!?\n]|(?<=(?:自查|自测|够格|不够|行不行|能不能接?|情况|如下|符合|资格|[测查看]一?下|看看|核对|check)[^,。:]{0,4}):|\.(?=\s|$)|,|(?=但是|但(?!凡)|不过|可是|然后|而且|并且|另外(?!的)|还有(?!没)|就是(?=[评年社税场人财])|只是(?!备)|所以|那(?=我们?能|我们?可|能|么我|可以|我们?[是算])|请问|想问|想知道|(?<=[^,。]{4})(?:这个|这种|这样|那个|这)(?:情况)?(?:还|也)?(?:算不算|行不行|能不能|可不可以|有没有(?:影响|关系|问题)|算吗|行吗|可以吗|要紧吗))|\b(?=but\b|however\b|so (?:can|may|do|are)\b|what if\b))/;
const SUPPOSES =
  /如果|假如|要是|倘若|万一|假设|假使|的话|(?<!后来|后面|已经|都|早就?|已|又|去年|今年|前年)[升评拿达补办等](?:到|上|好|齐|成|下来|了)[^,。]{0,8}(?:以?后|之后|了(?=能|可以|就|呢|是不是|行))|(?:过|通过|合格|补上|补缴|交清|缴清|登记|注册)了?(?:以后|之后|呢|是不是|就(?:能|可以|行|够|符合))|(?:评上|升到|评到|拿到|升成)[^,。]{0,4}a[^,。了]{0,3}(?:是不是|能不能|可不可以|就(?:能|可以|行|得|够|成|ok))|(?:明年|以后|将来|下次|今后)[^,。]{0,8}(?:评上|评到|升到|拿到|升)|\bif\b|\bsuppose\b|\bonce (?:we|it|our)\b|\bafter (?:we|it|our)\b|\bwhat if\b/;
/** Words of asking that do not ask here: 没什么问题, 什么都有, 这几年. */
const IDIOMS =
  /几个?a级?(?=(?:都|也)(?:没|无))|(?:没有?|无)几个?(?=a)|不对(?:[,，、]?不对)+|不是[,，、]?不是|(?:没有?|不)(?:什么|啥|多少|怎么)|(?:什么|啥|哪样|怎么|哪[里儿]?|哪个(?:部门|单位|地方))(?:都|也)|(?:没有?|未)(?:在|到|去|向)(?:哪[里儿个]?|什么)|[这近前后好]几[年个]|(?<=[断欠晚迟拖缺漏停][^,。]{0,4}[了过])几(?=[天个次年月回])|有几[个位名](?=[^,。?吗]{1,8}[没未不])|[这那]几[样项条个点块种家方头]|几[个位名](?=志愿|人|朋友|大学|[^,。?]{0,8}(?:搞|办|组|凑|拉|一起|自己|成立|弄|建|合伙|自发))|几[乎十百]|[十百]几|要么|(?:什么|啥)的(?=都|也|没|,|。|$)|什么的|叫(?:什么|啥)(?=[^,。?名来]{3,}[^吗?呢])|多少有点|\bso what\b|\bknow-?how\b/g;
const OPEN =
  /(?:算|属于|归)[^,。]{1,10}还是|什么|啥|怎么|怎样|咋|如何|哪|多少|几|谁|为何|多久|多长|凭啥|\b(?:what|how|which|who|whom|when|where|why)\b/;
const YES_NO =
  /能不能|会不会|该不该|能否|可不可以|可否|行不行|是不是|是否|要不要|需不需要|用不用|有没有|有无|算不算|够不够|对不对|全不全|(?:能|可以|可)(?=[^,]{0,12}(?:吗|么|不)$)|算(?=[^,]{0,10}(?:吗|么|不)$)|够(?=格?(?:吗|么|不)$)|(?:对吧|是吧|对不|没错吧)$|([看管查认收交评办过])不\1|([提写说讲列定规登交缴评办报])没\2|(?:提|写|说|讲|规定|列)(?:到|过|了|明)?没(?:有)?$|(?:那|这|岂)?不(?:也|就|都)(?:是|算|等于|成)(?=.)[^,。]*[吗嘛么了吧]$|吗|(?<![什怎那这要多])么$|不$(?<=[行能可以大好多重要]不)|(?:要|得|需要|用(?=[做评看查办管考报]|年检|[1-5三]a))[^,。]{1,10}不$|(?:用|要|得)[做评看查办管考报]不$|^(?:can|could|may|must|shall|should|do|does|did|is|are|will|would|am)\b|\b(?:can|could|may|must|should) (?:we|i|they|it|our|a|an|the)\b/;

/** Cuts a normalised text (half-width signs) into stretches and tells how each is meant. Linear in the text. */
export function cutSegments(text: string): Segment[] {
  const parts = text.split(SPLIT).filter((p) => p !== undefined);
  const out: Segment[] = [];
  for (const part of parts) {
    if (/^[。;!?\n.,:]$/.test(part)) close(out.at(-1), part);
    else if (part.trim() !== '') out.push(makeSegment(part.trim()));
  }
  return out;
}

function close(segment: Segment | undefined, sign: string): void {
  if (segment === undefined) return;
  segment.closed = sign !== ',' && sign !== ':';
  // 「3A?」 asks even though no word does.
  if (sign === '?' && segment.mood === 'tells') segment.mood = 'asks_yes_no';
}

function makeSegment(text: string): Segment {
  const plain = text.replace(IDIOMS, (m) => '一'.repeat(m.length));
  const mood = moodOf(plain);
  const at = mood === 'asks_yes_no' ? plain.search(YES_NO) : -1;
  // English questions begin with their sign: the rest is what is asked.
  const head = at > 0 ? text.slice(0, at) : text;
  return { text, mood, head, closed: false };
}

const DOES_NOT_KNOW =
  /不(?:是)?(?:太|很|大)?(?:知道|清楚|晓得|了解|懂|记得|确定)|忘了|没查过|没(?:太|怎么|细)?(?:留意|注意|关注|细看)|说不[准清]|not sure|(?:don't|do not) know|no idea|can't remember/;

function moodOf(plain: string): Mood {
  if (SUPPOSES.test(plain)) return 'supposes';
  // 「几A不知道」 tells that it isn't known.
  if (OPEN.test(plain)) return DOES_NOT_KNOW.test(plain) ? 'tells' : 'asks_open';
  // 「有没有欠税不清楚」 too.
  if (/(?:有没有|是不是)[^,。]{0,12}(?:不(?:太)?清楚|不知道|不确定)[了的啊呢]*$/.test(plain)) return 'tells';
  return YES_NO.test(plain) ? 'asks_yes_no' : 'tells';
}
