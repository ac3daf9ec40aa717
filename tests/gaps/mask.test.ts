import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../src/shared/mask.js';

describe('maskPersonal', () => {
  it.each([
    ['我的手机13812345678,加微信', '我的手机***********,加微信'],
    ['电话 +86 138-1234-5678 找我', '电话 +** ***-****-**** 找我'],
    ['全角１３８１２３４５６７８也算', '全角***********也算'],
    ['座机010-62345678转2', '座机***-********转2'],
    ['身份证11010519491231002X办', '身份证******************办'],
    ['老证110105491231002', '老证***************'],
    ['卡号6222 0212 3456 7890 123', '卡号**** **** **** **** ***'],
    ['写信到 li.lei@example.com.cn 吧', '写信到 **.***@*******.***.** 吧'],
  ])('stars out %s', (text, masked) => expect(maskPersonal(text)).toBe(masked));

  it.each([
    '合同额4860000元,2026年3月18日到期',
    '20260318到20270317',
    '统一社会信用代码51110000MJ0123456X',
    '目录A0501,第211项',
    '¥1,234,567.89',
    '连续两年年检合格,评级3A',
  ])('leaves %s alone', (text) => expect(maskPersonal(text)).toBe(text));

  it('leaves no mobile number in any text, and takes time in line with the length', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), fc.string(), (a, phone, b) => {
        const around = (text: string) => text.normalize('NFKC').replace(/[\w@.+-]/g, '');
        expect(maskPersonal(`${around(a)}${phone}${around(b)}`)).not.toContain(String(phone));
      }),
    );
    const timeOf = (text: string) => {
      const before = process.cpuUsage();
      maskPersonal(text);
      return process.cpuUsage(before).user / 1000;
    };
    for (const bait of ['1', 'a.', '1-', 'a@', '86 ', '0']) expect(timeOf(bait.repeat(50_000))).toBeLessThan(500);
  });
});
