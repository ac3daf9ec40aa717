import { join } from 'node:path';
import type { District } from '../domain/policy/policy.js';
import { type Config, HOME, missingSlackSetting } from '../shared/config.js';
import { describeError, GoufuError } from '../shared/errors.js';
import { createLog } from '../shared/log.js';
import { type Finding, finding } from './finding.js';

const MANIFEST = join(HOME, 'adapters', 'slack', 'manifest.yaml');

/** What is missing for Slack: settings, then, where they are there, what Slack itself says of them. */
export async function* checkSlackSetUp(config: Config, district: District): AsyncGenerator<Finding> {
  const { slack } = config;
  if (slack.botToken === null) {
    yield finding(
      'note',
      'Slack 没有配置（不用可以不管）：按 adapters/slack/manifest.yaml 建应用，再设 SLACK_BOT_TOKEN 和 SLACK_APP_TOKEN',
      'Slack is not configured (fine if you do not use it): make the app from adapters/slack/manifest.yaml, then set SLACK_BOT_TOKEN and SLACK_APP_TOKEN',
    );
    return;
  }
  const missing = missingSlackSetting(slack);
  if (missing) {
    const zh = `Slack 还缺 ${missing}（SLACK_MODE=${slack.mode} 要用它）`;
    yield finding('fault', zh, `Slack lacks ${missing} (needed with SLACK_MODE=${slack.mode})`);
    return;
  }
  yield* checkPeople(config);
  yield await askSlack({ ...config, slack: { ...slack, botToken: slack.botToken } }, district);
}

async function* checkPeople({ slack }: Config): AsyncGenerator<Finding> {
  if (slack.peopleFile === null) {
    const zh = '没有设 SLACK_PEOPLE：Slack 里谁都不是经办人，合同功能不开放';
    yield finding('note', zh, 'SLACK_PEOPLE is not set: nobody in Slack is an officer, contracts are closed to all');
    return;
  }
  const { readPeopleList } = await import('../../adapters/slack/people-list.js');
  try {
    const { length } = await readPeopleList(slack.peopleFile);
    yield finding('ok', `Slack 人员表 ${length} 条`, `the list of Slack people has ${length} entries`);
  } catch (failure) {
    if (!(failure instanceof GoufuError)) throw failure;
    const text = (lang: 'zh' | 'en') => `${failure.code} ${describeError(failure.code, failure.detail, lang)}`;
    yield finding('fault', text('zh'), text('en'));
  }
}

type Ready = Config & { slack: { botToken: string } };

async function askSlack({ slack }: Ready, district: District): Promise<Finding> {
  const { checkSlack } = await import('../../adapters/slack/check-set-up.js');
  const settings = { ...slack, appToken: slack.mode === 'socket' ? slack.appToken : null };
  const state = await checkSlack(settings, MANIFEST, district.slackHandoffChannel, createLog('silent'));
  if (!state.ok)
    return finding('fault', `Slack 不认 ${state.what}：${state.why}`, `Slack refuses ${state.what}: ${state.why}`);
  const scopes = state.missingScopes.join(' ');
  if (scopes) {
    const zh = `Slack 应用缺权限 ${scopes}：按 manifest.yaml 更新后重新安装`;
    return finding('fault', zh, `the Slack app lacks ${scopes}: update it from manifest.yaml and install it again`);
  }
  if (!state.isHandoffChannelSeen) {
    const name = district.slackHandoffChannel;
    return finding(
      'fault',
      `Slack 里看不到频道 ${name}：请把机器人加进去`,
      `Slack shows no channel ${name}: invite the bot`,
    );
  }
  return finding('ok', `Slack 已连上工作区 ${state.team}`, `Slack answers, workspace ${state.team}`);
}
