import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with one plain line, so that a log shows at its end how many tests really ran. */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((m) => [...m.children.allTests()]);
    const count = (state: string) => tests.filter((t) => t.result().state === state).length;
    const broken = modules.flatMap((m) => m.errors()).length;
    console.log(`Tests: ${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
