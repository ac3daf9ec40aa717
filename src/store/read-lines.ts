import type { FileHandle } from 'node:fs/promises';

const CHUNK = 64 * 1024;

/**
 * The lines of a file's first `end` bytes, without their ends, never more than one in memory. Split at bytes: a line
 * reader that knows Unicode would also split at U+2028, which JSON leaves as it is.
 */
export async function* readLines(handle: FileHandle, end: number): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const buffer = Buffer.alloc(Math.min(CHUNK, end - at));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    let chunk = buffer.subarray(0, bytesRead);
    for (let cut = chunk.indexOf(10); cut >= 0; cut = chunk.indexOf(10)) {
      yield Buffer.concat([...rest, chunk.subarray(0, cut)]).toString('utf8');
      rest = [];
      chunk = chunk.subarray(cut + 1);
    }
    if (chunk.length > 0) rest.push(chunk);
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
}
