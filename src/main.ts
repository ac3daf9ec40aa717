import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZodError } from 'zod';
import { describeFailure, writeErr } from './cli/output.js';
import { createProgram } from './cli/program.js';
import { HOME, readConfig } from './shared/config.js';
import type { Lang } from './shared/errors.js';

const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { version: string };

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code === 'EPIPE') process.exit(0);
  throw failure;
});

let lang: Lang = 'zh';
try {
  const config = readConfig();
  lang = config.lang;
  await createProgram(config, version).parseAsync();
} catch (failure) {
  const isSetting = failure instanceof ZodError;
  writeErr(
    isSetting
      ? failure.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n')
      : describeFailure(failure, lang),
  );
  process.exitCode = 1;
}
