const MARKUP = /[*_~`]/g;
/** A zero-width space: before a sign of markup it keeps Slack from reading it as one. */
const NOTHING = '\u200b';

/** Text for Slack's control signs: `<!channel>` and links stay words. Enough where no markup is read. */
export function escapeControl(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text for mrkdwn: neither control signs nor markup nor bare addresses do anything. */
export function escapeMarkup(text: string): string {
  return escapeControl(text).replace(MARKUP, `${NOTHING}$&`).replace(/:\/\//g, `:${NOTHING}//`);
}

/** The longest text that is looked at; Slack itself takes 40,000 characters. */
const LONGEST = 100_000;

/** What a person typed, out of the form in which Slack hands it over: mentions of `bot` gone, links and escapes undone. */
export function plainText(text: string, bot: string | null = null): string {
  return text
    .slice(0, LONGEST)
    .replace(/<([^<>\n]{1,4000})>/g, (_, inner: string) => readReference(inner, bot))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function readReference(inner: string, bot: string | null): string {
  const [target = '', label] = inner.split('|', 2);
  if (target.startsWith('@')) return target.slice(1) === bot ? ' ' : `@${label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return `@${label ?? target.slice(1).replace(/\^.*$/, '')}`;
  return label ?? target.replace(/^(?:mailto|tel):/, '');
}
