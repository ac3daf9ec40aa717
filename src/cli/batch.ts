import { type JsonLine, readJsonLines } from './json-lines.js';
import { writeOut } from './output.js';

/**
 * Runs a batch command: one JSON object out for each line in, in the same order. A line that fails gives
 * `{id, error}` and the next one goes on. Throws only when the file cannot be read at all.
 */
export async function runBatch(
  file: string,
  answer: (value: Record<string, unknown>) => Promise<object> | object,
): Promise<void> {
  for await (const line of readJsonLines(file)) await writeOut(JSON.stringify(await answerLine(line, answer)));
}

async function answerLine(
  line: JsonLine,
  answer: (value: Record<string, unknown>) => Promise<object> | object,
): Promise<object> {
  if ('error' in line) return { id: null, error: line.error };
  const id = line.value.id ?? null;
  try {
    return await answer(line.value);
  } catch (failure) {
    return { id, error: `line ${line.line}: ${failure instanceof Error ? failure.message : String(failure)}` };
  }
}
