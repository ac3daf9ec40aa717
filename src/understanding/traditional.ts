import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 't' });

/** Traditional characters for a text in simplified ones. */
export function toTraditional(text: string): string {
  return convert(text);
}

/** Whether a text looks the same in simplified and traditional characters, so that it tells nothing of either. */
export function isNeutralScript(text: string): boolean {
  return convert(text) === text;
}
