/** How a yes-or-no question is answered; null for any other question. */
export type Stance = 'yes' | 'no' | 'depends' | 'not_in_policy' | null;
export type Verdict = 'eligible' | 'not_eligible' | 'undetermined';

/** A clause of the plan and its exact words, as the plan stores them. `source` is `plan`, or the id of another text. */
export interface Citation {
  source: string;
  clause: string;
  quote: string;
}

/** A next step: what the button shows and what pressing it says. */
export interface Choice {
  label: string;
  say: string;
}

/** A file that goes with a reply, where the channel can carry one. */
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What it is made from: its bytes are made when it is sent, also when a stored reply is given again. */
  from?: AttachmentSource;
}

/** The report of a kept self-check, as a Word document. */
export interface AttachmentSource {
  kind: 'report';
  /** 答复编号 */
  receipt: string;
  lang: 'zh' | 'en';
  script: 'hans' | 'hant';
}

/** What the assistant says, one shape for all channels; adapters render it. */
export interface Reply {
  intent: string;
  /** 0 to 1. */
  confidence: number;
  lang: 'zh' | 'en';
  /** Traditional characters for own words; quotes stay as the plan prints them. */
  script: 'hans' | 'hant';
  /** Own words only: no quotes, no choices. */
  text: string;
  stance: Stance;
  verdict: Verdict | null;
  citations: Citation[];
  choices: Choice[];
  attachments: Attachment[];
  /** Ids of the obligations that a reminder is about: a channel with buttons may offer to act on each. */
  obligations?: string[];
  /** Ids of the person's own reminders that it is about. */
  reminders?: string[];
  /** True when this asks back which reading was meant. */
  asked: boolean;
}

/** A reply with nothing said yet, in a language and script. */
export function emptyReply(intent: string, voice: Pick<Reply, 'lang' | 'script'>, confidence = 1): Reply {
  return {
    intent,
    confidence,
    lang: voice.lang,
    script: voice.script,
    text: '',
    stance: null,
    verdict: null,
    citations: [],
    choices: [],
    attachments: [],
    asked: false,
  };
}
