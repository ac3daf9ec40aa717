import { blankReply } from '../../answer.js';
import type { Effect } from '../../effects.js';
import { done, type Skill, type SkillResult, type Turn } from '../../skill.js';
import { WORDS } from './wording.js';

const ASKS =
  /^(?:(?:我要|请|帮我)?绑定(?:一下)?(?:我的)?(?:账号|帐号|微信|身份)?|(?:bind|link)(?: my)?(?: account)?)[。.!！]?$/i;
const CODE = /^(?:我要|请)?(?:绑定|绑定码|bind|link)(?:码|code)?[\s:：]*(\d{3}\s?\d{3})[。.!！]?$/i;
const UNDOES =
  /^(?:我要|请|帮我)?(?:解绑|解除绑定|取消绑定|unbind|unlink)(?:一下)?(?:我的|这个)?(?:账号|帐号|微信)?(?: (?:my |this )?account)?[。.!！]?$/i;

/** 「绑定」 gives a known officer a code, 「绑定 123456」 makes this account that officer's, 「解绑」 takes it back. */
export const bindAccount: Skill = {
  kind: 'bind',
  intents: ['account_bind'],
  isPrivate: true,
  claims: (text) => ASKS.test(text) || CODE.test(text) || UNDOES.test(text),
  start,
};

async function start(turn: Turn): Promise<SkillResult> {
  const { text } = turn.understood.reading;
  const { bind, user } = turn.view;
  const w = WORDS[turn.facts.lang];
  if (!bind) return say(turn, w.noRole);
  if (UNDOES.test(text)) return bind.isBound ? say(turn, w.unbound, [{ kind: 'unbind' }]) : say(turn, w.notBound);
  const code = CODE.exec(text)?.[1]?.replace(/\s/g, '');
  if (code !== undefined) return redeem(turn, code);
  if (user.role === 'applicant') return say(turn, w.noRole);
  const fresh = bind.newCode();
  return say(turn, w.code(fresh), [{ kind: 'issue_bind_code', code: fresh }]);
}

/** A wrong code is an effect too: it is counted. */
async function redeem(turn: Turn, code: string): Promise<SkillResult> {
  const w = WORDS[turn.facts.lang];
  const check = await turn.view.bind?.check(code);
  if (!check) return say(turn, w.noRole);
  const effects: Effect[] = [{ kind: 'redeem_bind_code', code, promised: check.ok ? 'ok' : check.reason }];
  return say(turn, check.ok ? w.bound(check.person.role, check.person.department) : w[check.reason], effects);
}

function say(turn: Turn, text: string, effects: Effect[] = []): SkillResult {
  return done({ ...blankReply(turn, 'account_bind', 1), text }, effects);
}
