import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/understanding/read.js';
import { readAnswer } from '../../src/understanding/told/answer-org.js';
import { cpuTime } from '../support/cpu-time.js';
import { makeReader, requirePolicyData } from './read-helpers.js';

const reader = makeReader(requirePolicyData());
const times = (text: string) => text.repeat(Math.ceil(4000 / text.length)).slice(0, 4000);

describe('再长的话也读得动', () => {
  const texts = [
    '去年的',
    '没有',
    '不',
    '年检',
    '合格',
    '我们是',
    '民政在',
    '社保欠',
    '除了',
    '3a',
    '责任',
    '其他',
    '一',
    'we are not ',
    '去年年检没,',
    '2023年',
    '是的',
    '如果',
  ];
  it.each(texts)('“%s”重复到四千字，不到一秒', (text) => {
    const reading = readMessage(times(text), reader);
    const took = cpuTime(() => readAnswer(reading, ['annual_inspection', 'facilities', 'rating'], '2026-05-06'));
    expect(took).toBeLessThan(1000);
  });
});
