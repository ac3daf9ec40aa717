/** How puppets hand over an answer to a message: 「name：words」, a dashed line, the answer. */
const QUOTING = /^「([^：:]{0,64})[：:]([\s\S]*?)」\n(?:[-—] ?){3,}\n([\s\S]*)$/;

/** A message that quotes another; `by` is whose words they are. */
export interface Quoting {
  by: string;
  quoted: string;
  text: string;
}

/** What a message quotes; null when it quotes nothing. */
export function readQuote(text: string): Quoting | null {
  const [whole, by = '', quoted = '', own = ''] = QUOTING.exec(text) ?? [];
  return whole === undefined ? null : { by: by.trim(), quoted: quoted.trim(), text: own.trim() };
}
