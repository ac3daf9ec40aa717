import type { Attachment } from '../../src/shared/reply.js';
import type { FileLinks } from './file-links.js';
import type { MediaKind } from './official-api.js';
import type { Wording } from './wording.zh.js';

const KINDS: readonly [RegExp, MediaKind][] = [
  [/^image\/(?:png|jpeg|gif)$/, 'image'],
  [/^audio\/(?:amr|mpeg|mp3)$/, 'voice'],
  [/^video\/mp4$/, 'video'],
];

/**
 * How attachments are handed over: pictures, sound and films are uploaded, which is all that the platform takes;
 * documents go as links, or where there can be none as a line that says so.
 */
export function attachmentsOf(files: readonly Attachment[], links: FileLinks | null, w: Wording) {
  const lines: string[] = [];
  const media: { kind: MediaKind; file: Attachment }[] = [];
  for (const file of files) {
    const kind = KINDS.find(([types]) => types.test(file.mediaType))?.[1];
    if (kind) media.push({ kind, file });
    else lines.push(links ? w.file(file.name, links.add(file)) : w.noFile(file.name));
  }
  return { lines, media };
}
