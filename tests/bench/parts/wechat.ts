// Many people on WeChat at once: node --import tsx tests/bench/parts/wechat.ts
import { runWechatSoak } from '../../soak/wechat.js';
import { report } from '../measure.js';

const { lost, twice, disordered, ...figures } = await runWechatSoak({ messages: 1000, people: 200, seed: 20260318 });
report({ ...figures, lost: lost.length, twice: twice.length, disordered: disordered.length });
process.exit(0);
