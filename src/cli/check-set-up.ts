import { isVerbatim } from '../domain/policy/cite.js';
import { loadPolicy } from '../domain/policy/load.js';
import { loadDeadlines } from '../domain/policy/load-deadlines.js';
import type { District, Policy } from '../domain/policy/policy.js';
import { loadCatalogue } from '../services/load-catalogue.js';
import type { Config } from '../shared/config.js';
import { describeError, describeFaults, GoufuError } from '../shared/errors.js';
import { openLowdbStore } from '../store/lowdb-store.js';
import { measureStore } from '../store/measure-store.js';
import { fingerprintOf } from '../understanding/intent-model.js';
import { loadModel } from '../understanding/model-file.js';
import { MODEL_FILE } from './assistant.js';
import { checkWechat } from './check-channels.js';
import { checkSlackSetUp } from './check-slack.js';
import { type Finding, finding } from './finding.js';
import { citationsOf } from './intent-citations.js';
import { loadIntents } from './load-intents.js';

/** Looks at everything the program stands on. Never throws; a part that fails is a finding. */
export async function* checkSetUp(config: Config): AsyncGenerator<Finding> {
  yield checkNode();
  const loaded = loadPolicy(config.policyDir);
  if (!loaded.policy) {
    const list = describeFaults(loaded.faults);
    yield finding(
      'fault',
      `政策数据有 ${loaded.faults.length} 处错误：\n${list}`,
      `the policy data has ${loaded.faults.length} faults:\n${list}`,
    );
  } else {
    const { policy } = loaded;
    const sizes = `${policy.clauses.size} / ${policy.rules.size} / ${policy.silent.size}`;
    yield finding(
      'ok',
      `政策数据可用：条款/规则/留白 ${sizes}，版本 ${policy.version}`,
      `policy data: clauses/rules/silent ${sizes}, version ${policy.version}`,
    );
    yield checkCalendars(config, policy);
    yield await checkIntents(policy);
    yield await checkCatalogue(config, policy);
    yield* checkDistrict(policy.district);
    yield* checkSlackSetUp(config, policy.district);
  }
  yield* checkWechat(config);
  yield await checkStore(config);
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const text = `Node.js ${process.versions.node}`;
  return major >= 20
    ? finding('ok', text, text)
    : finding('fault', `${text}：需要 20 或更高，请升级`, `${text}: 20 or later is needed, please upgrade`);
}

async function checkIntents(policy: Policy): Promise<Finding> {
  const intents = await loadIntents();
  const wrong = citationsOf(intents).filter((c) => !isVerbatim(policy, c.clause, c.quote));
  if (wrong.length > 0) {
    const list = wrong.map((c) => `${c.intent} (${c.clause}): ${c.quote}`).join('\n');
    return finding('fault', `有引文与方案原文不符：\n${list}`, `quotes that do not stand in the plan:\n${list}`);
  }
  const trained = loadModel(MODEL_FILE, fingerprintOf(intents, [...policy.concepts.values()])) !== null;
  return trained
    ? finding(
        'ok',
        `意图 ${intents.length} 个，引文全部属实，模型已训练`,
        `${intents.length} intents, all quotes verbatim, model trained`,
      )
    : finding(
        'note',
        `意图 ${intents.length} 个；词表或例句改过，每次启动都要重新训练，请运行 npm run build`,
        `${intents.length} intents; glossary or examples changed, every start trains anew: run npm run build`,
      );
}

async function checkCatalogue(config: Config, policy: Policy): Promise<Finding> {
  try {
    const catalogue = await loadCatalogue(config.policyDir, policy.district.catalogueFile, config.lang);
    const { categories, sections, items } = catalogue.counts;
    const sizes = `${categories}/${sections}/${items}`;
    return catalogue.isSample
      ? finding(
          'note',
          `目录 ${sizes} 是样本，查询会先说明；导入本区目录：goufu catalogue import 文件`,
          `catalogue ${sizes} is the sample and shown as such; load your own: goufu catalogue import FILE`,
        )
      : finding(
          'ok',
          `本区目录 ${sizes}（${catalogue.source}）`,
          `the district's catalogue ${sizes} (${catalogue.source})`,
        );
  } catch (failure) {
    return fromFailure(failure);
  }
}

function* checkDistrict(district: District): Generator<Finding> {
  const unset = [
    ['区名 name', district.name],
    ['公布网站 publication_site', district.publicationSite],
    ['人工转接频道 slack_handoff_channel', district.slackHandoffChannel],
    ['咨询电话 offices', Object.values(district.offices).find((o) => o.phone) ?? null],
  ].flatMap(([label, value]) => (value === null ? [String(label)] : []));
  if (unset.length === 0) yield finding('ok', 'district.yaml 已填全', 'district.yaml is filled in');
  else
    yield finding(
      'note',
      `district.yaml 还没填：${unset.join('、')}（不填也能用，答复会如实说明）`,
      `not set in district.yaml: ${unset.join(', ')} (works without; replies say so)`,
    );
}

async function checkStore(config: Config): Promise<Finding> {
  try {
    const store = await openLowdbStore({ dir: config.dataDir });
    await store.close();
    const m = await measureStore(config.dataDir);
    const figures = `${m.msEach.toFixed(1)} ms`;
    return finding(
      'ok',
      `数据目录 ${config.dataDir} 可写：每笔落盘 ${figures}，约 ${Math.round(m.perSecondGrouped)} 笔/秒`,
      `data folder ${config.dataDir} is writable: ${figures} for a durable write, about ${Math.round(m.perSecondGrouped)} a second`,
    );
  } catch (failure) {
    return fromFailure(failure);
  }
}

function fromFailure(failure: unknown): Finding {
  if (!(failure instanceof GoufuError)) return finding('fault', String(failure), String(failure));
  const text = (lang: 'zh' | 'en') => `${failure.code} ${describeError(failure.code, failure.detail, lang)}`;
  return finding('fault', text('zh'), text('en'));
}

/** Which years' days off are known: dates that reach further are tentative. */
function checkCalendars(config: Config, policy: Policy): Finding {
  const { rules } = loadDeadlines(config.policyDir, policy);
  const last = rules?.coveredYears.at(-1);
  if (last === undefined)
    return finding('fault', '节点或放假安排装不进，见 goufu policy check', 'milestones or holidays do not load');
  return finding(
    'ok',
    `放假安排已知到 ${last} 年，之后的日期标“暂定”；新一年公布后加进 holidays.yaml`,
    `days off are known up to ${last}, later dates are tentative; add the next year to holidays.yaml`,
  );
}
