import { makeReport } from '../../../services/report/report.js';
import { sayReport } from '../../../services/report/say-report.js';
import { reportWords } from '../../../services/report/words.js';
import type { ReceiptRecord } from '../../../shared/records-of-talk.js';
import type { Attachment } from '../../../shared/reply.js';
import type { SkillResult } from '../../skill.js';
import { type Ctx, makeReply, type Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { conclude, join } from './dialog.js';
import { citeWords } from './quotes.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ASKS =
  /(?:发|给|要|存|导|下载|生成|出|打印|拿|整|弄|做|写|来|看|有)[^,。?]{0,8}(?:报告|word|文档|书面|docx|文件版)|(?:报告|word|文档|docx)[^,。?]{0,6}(?:发|给|导出|下载|打印|出来|呢|在哪)|导出(?:word|来|一下|结果|结论)?(?:吧|一份)?$|(?:结果|结论)[^,。]{0,3}(?:发|导|传|打印|下载|保存)|自查报告|\b(?:send|give|export|download|print|email|make|get|want|need)\b[^,.?]{0,20}\b(?:report|word|document|docx)\b|\b(?:report|result)s? (?:as|in) (?:a )?(?:word|docx)|\bexport (?:it|this|the result|word)\b|^(?:my )?report(?:,? please)?[.!]?$/;
/** Reports and exports of other things. */
const OTHER =
  /合同|台账|绩效|年报|年度|审计|验收|监管|举报|名单|(?:评估|财务|信用|进度|进展|服务|工作|年检|检查|自评|调查|定期|每[月季年周])[^,。?]{0,4}报告|报告里|打报告|报告递|(?:调研|可行性|研究|期末|成果)[^,。?]{0,4}报告|footnote|书面(?:同意|材料|文件|通知|的|制度|规定|章程|证明)|(?:没有?|无|未)(?:有|成)?书面|别[家人]|甲方|财政|contract|ledger|annual report|audit|\b(?:progress|monthly|written|to) report\b|report it\b/;
/** 「要交报告吗」 asks whether one is due. */
const WHETHER_DUE =
  /(?:要不要|需不需要|用不用|必须|是否|[要须得交写给])[^,。?]{0,12}(?:报告|书面|文档)[^,。?]{0,6}(?:吗|么|不|没有?|吧)|(?:要不要|需不需要|用不用|是否)[^,。?]{0,12}(?:报告|书面)|\b(?:must|need|have to|should|do|does)\b[^,.?]{0,30}\breports?\b[^?]*\?/;

/** Whether a message asks for the report of a self-check. */
export function asksForReport(text: string): boolean {
  return text.length <= 60 && ASKS.test(text) && !OTHER.test(text) && !WHETHER_DUE.test(text);
}

/** Named so that no other report can be meant: 自查报告, the Word file, 我的报告. */
const NAMED = /自查|word|docx|文档|结论|我们?的?报告|^[^,。?]{0,9}$|\b(?:self-?check|my|our) /;

/** Whether a message out of the blue asks for it; in a self-check and after it, fewer words do. */
export function namesTheReport(text: string): boolean {
  return asksForReport(text) && NAMED.test(text) && !/[?？]/.test(text);
}

/** The report of a kept self-check: its short form, and the Word document that the channel hands over. */
export function sayReportOf(ctx: Ctx, id: string, found: ReceiptRecord | null): Said & { attachments: Attachment[] } {
  const report = found && makeReport(found, ctx.policy, ctx.lang);
  if (!report) return { text: ctx.w.receiptUnseen(id), attachments: [] };
  const cited = report.rows.filter((row) => row.status === (report.verdict === 'not_eligible' ? 'unmet' : 'unknown'));
  return {
    text: `${sayReport(report, ctx.lang)}\n${ctx.w.reportFile}`,
    verdict: report.verdict,
    citations: citeWords(cited.length > 0 ? cited : report.rows),
    attachments: [fileOf(ctx, id)],
  };
}

function fileOf(ctx: Ctx, receipt: string): Attachment {
  const from = { kind: 'report', receipt, lang: ctx.lang, script: ctx.script } as const;
  return { name: reportWords(ctx.lang).fileName(receipt), mediaType: DOCX, bytes: new Uint8Array(), from };
}

/** In a check: the verdict on what is known is given first where there is none yet; its report goes with it. */
export async function sendReport(ctx: Ctx, data: SelfCheckData): Promise<SkillResult> {
  if (data.receipt === null) {
    const made = conclude(ctx, data, '');
    const receipt = /ZC-\d{8}-\w{6}/.exec(made.reply.text)?.[0];
    if (receipt === undefined) return made;
    const text = join(ctx, made.reply.text, ctx.w.reportFile);
    return { ...made, reply: { ...made.reply, text, attachments: [fileOf(ctx, receipt)] } };
  }
  const said = sayReportOf(ctx, data.receipt, await ctx.turn.view.findReceipt(data.receipt));
  const waiting = ctx.turn.state.skill;
  return { reply: { ...makeReply(ctx, said), attachments: said.attachments }, skill: waiting };
}
