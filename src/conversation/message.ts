import type { IncomingFile } from '../shared/channel.js';

/** A message as `converse` takes it. */
export interface Message {
  id: string;
  text: string;
  /** The words of an earlier message that this one quotes. */
  quoted?: string | undefined;
  files?: readonly IncomingFile[] | undefined;
}
