const CYAN = '\u001b[36m';
const GREEN = '\u001b[32m';
const BOLD = '\u001b[1m';
const OFF = '\u001b[0m';

/** Colours of a terminal: the plan's words green, choices cyan. Without colours the text stays as it is. */
export function paint(text: string, colours: boolean): string {
  if (!colours) return text;
  return text
    .split('\n')
    .map((line) => {
      if (/^“.*”$/.test(line)) return `${GREEN}${line}${OFF}`;
      return line.replace(/^\d+\./, (number) => `${CYAN}${number}${OFF}`);
    })
    .join('\n');
}

/** The prompt, bold where there are colours. */
export function paintPrompt(prompt: string, colours: boolean): string {
  return colours ? `${BOLD}${prompt}${OFF}` : prompt;
}

/**
 * Text made safe for a terminal: no control characters but line breaks and tabs, so that nothing that is quoted back
 * can move the cursor or change the window.
 */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
