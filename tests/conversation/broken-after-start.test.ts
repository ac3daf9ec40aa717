import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAssistant } from '../../src/cli/assistant.js';
import { HOME, readConfig } from '../../src/shared/config.js';
import { viewOf } from '../support/view.js';

it('a policy file broken after start: the running assistant keeps what it loaded, the next start names the fault', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'goufu-policy-'));
  try {
    cpSync(join(HOME, 'policy'), dir, { recursive: true });
    const config = readConfig({ GOUFU_POLICY: dir });
    const assistant = await createAssistant(config);
    writeFileSync(join(dir, 'criteria.yaml'), 'criteria: [');
    writeFileSync(join(dir, 'plan.md'), '');
    const { reply } = await assistant.converse(null, { id: '1', text: '社会组织要几A才能承接' }, viewOf());
    expect(reply.intent).toBe('eligibility_social_org');
    expect(reply.citations[0]?.quote).toContain('3A');
    await expect(createAssistant(config)).rejects.toMatchObject({
      code: 'E_POLICY',
      detail: { faults: expect.stringContaining('criteria.yaml:') },
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
