import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawSelfCheck } from '../../src/conversation/skills/self-check/draw.js';
import { CRITERIA } from '../../src/domain/policy/criteria.js';
import { POLICY } from './chat.js';

const GRAPH = drawSelfCheck(POLICY);

describe('goufu policy graph', () => {
  it('is what the README shows', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const shown = /<!-- policy graph: begin -->\n```mermaid\n([\s\S]*?)\n```\n<!-- policy graph: end -->/.exec(
      readme,
    )?.[1];
    expect(shown, 'run goufu policy graph and put it into the README').toBe(GRAPH);
  });
  it('names every condition once, and leads from the start to every verdict', () => {
    expect(CRITERIA.map((id) => POLICY.criteria.criteria.find((one) => one.id === id)?.name.zh ?? '').join()).not.toBe(
      '',
    );
    for (const { name } of POLICY.criteria.criteria)
      expect(GRAPH.match(new RegExp(`(?<=[">])${name.zh}(?=[<"])`, 'g')), name.zh).toHaveLength(1);
    const ways = [...GRAPH.matchAll(/^ {2}(\w+)(?:\(.*?\)|\[.*?\])? (?:-->|-- .* -->|-\. .* \.->) (\w+)$/gm)].map(
      (m) => [m[1], m[2]],
    );
    const reached = new Set(['start']);
    for (let grown = 0; grown !== reached.size; ) {
      grown = reached.size;
      for (const [from, to] of ways) if (reached.has(from ?? '') && to) reached.add(to);
    }
    expect([...reached]).toEqual(
      expect.arrayContaining(['q1', 'q7', 'all', 'eligible', 'undetermined', 'not_eligible']),
    );
  });
  it('puts 3A and 年检 to social organisations and foundations only', () => {
    expect(GRAPH).toMatch(/q2 -- 社会组织、基金会 --> q3\n {2}q2 -- 企业、机构、分支机构等11类 --> q5/);
  });
  it('follows the data: what binds everybody is passed by nobody', () => {
    const criteria = POLICY.criteria.criteria.map(({ applies_to: _, ...rest }) => rest);
    const open = drawSelfCheck({ ...POLICY, criteria: { ...POLICY.criteria, criteria } });
    expect(open).toContain('q2 --> q3');
    expect(open).not.toContain('基金会 -->');
  });
});
