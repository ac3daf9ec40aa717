import { defineConfig } from 'vitest/config';
import { PlainReporter } from './tests/support/plain-reporter.js';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 30_000,
    reporters: ['default', new PlainReporter()],
    // Two cores in CI: one worker for each, so that a kill test and a heavy one do not starve each other.
    maxWorkers: 2,
  },
});
