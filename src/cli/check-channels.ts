import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../shared/config.js';
import { missingOf } from '../shared/config-wechat.js';
import { type Finding, finding } from './finding.js';

/** What the doctor says of WeChat in both ways. Nothing is sent anywhere. */
export function* checkWechat(config: Config): Generator<Finding> {
  yield* checkAccount(config);
  yield* checkOfficial(config);
}

function* checkAccount({ wechat, dataDir, http, publicUrl }: Config): Generator<Finding> {
  const { puppet } = wechat;
  if (puppet === null) {
    yield finding(
      'note',
      '微信个人号没有配置（要用请设 WECHATY_PUPPET；个人号有封号风险，见 README）',
      'no personal WeChat account is set (WECHATY_PUPPET; such accounts can be banned, see README)',
    );
    return;
  }
  if (!isInstalled(puppet)) {
    yield finding(
      'fault',
      `${puppet} 没有安装：npm install ${puppet}`,
      `${puppet} is not installed: npm install ${puppet}`,
    );
    return;
  }
  const hasSession = existsSync(join(dataDir, 'wechat', 'session.memory-card.json'));
  yield finding(
    'ok',
    `微信个人号：${puppet}，${hasSession ? '有保存的登录' : '还没登录过，启动后扫码'}；每天最多主动发 ${wechat.daily} 条`,
    `personal WeChat account: ${puppet}, ${hasSession ? 'a session is kept' : 'never logged in, scan after the start'}; at most ${wechat.daily} pushes a day`,
  );
  if (puppet === 'wechaty-puppet-service' && wechat.token === null)
    yield finding(
      'fault',
      'wechaty-puppet-service 需要 WECHATY_PUPPET_SERVICE_TOKEN',
      'wechaty-puppet-service needs WECHATY_PUPPET_SERVICE_TOKEN',
    );
  if (publicUrl === null && http.host === '127.0.0.1')
    yield finding(
      'note',
      '扫码页只能在本机打开；要从别处打开请设 GOUFU_URL',
      'the login page opens on this machine only; set GOUFU_URL to open it elsewhere',
    );
}

function* checkOfficial({ wechatOa, publicUrl }: Config): Generator<Finding> {
  const missing = missingOf(wechatOa);
  if (missing === null) {
    yield finding(
      'note',
      '公众号没有配置（WECHAT_OA_APPID 等，见 README）',
      'no 公众号 is set (WECHAT_OA_APPID …, see README)',
    );
    return;
  }
  if (missing.length > 0) {
    const list = missing.join(', ');
    yield finding('fault', `公众号还缺：${list}`, `the 公众号 still lacks: ${list}`);
    return;
  }
  const { appId, aesKey, template } = wechatOa;
  yield finding('ok', `公众号 ${appId}：回调地址 /wechat-oa`, `公众号 ${appId}: webhook at /wechat-oa`);
  if (aesKey === null)
    yield finding(
      'note',
      '公众号是明文模式：消息内容不受签名保护，建议改用安全模式并设 WECHAT_OA_AES_KEY',
      'the 公众号 is in plain mode, whose signature does not cover the message: set WECHAT_OA_AES_KEY',
    );
  if (template === null)
    yield finding(
      'note',
      '没有设 WECHAT_OA_TEMPLATE：超过 48 小时没来信的人收不到提醒，会记为未送达',
      'WECHAT_OA_TEMPLATE is not set: whoever has not written for 48 hours gets no reminders; they count as undelivered',
    );
  if (publicUrl === null)
    yield finding(
      'note',
      '没有设 GOUFU_URL：自查报告和日历文件在公众号里发不了',
      'GOUFU_URL is not set: reports and calendar files cannot be handed over in the 公众号',
    );
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
