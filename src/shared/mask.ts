const MASK = '*';

/**
 * Numbers that lead to a person. Each pattern is bounded, so that its work stays linear in the text. Amounts and dates
 * are shorter than any of them, and a code of letters and digits (统一社会信用代码) belongs to an organisation.
 */
const PERSONAL = [
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
  // A resident identity card: 18 characters, or 15 on old ones.
  /(?<![\da-z])(?:\d{17}[\dx]|\d{15})(?![\da-z])/gi,
  // Bank cards, in fours or in one.
  /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g,
  // Mobile phones, then landlines with their area code.
  /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g,
];

/** A text after NFKC with phone, identity card and bank card numbers and e-mail addresses starred out, sign by sign. */
export function maskPersonal(text: string): string {
  let masked = text.normalize('NFKC');
  for (const pattern of PERSONAL) masked = masked.replace(pattern, (found) => found.replace(/[^\s@.+-]/g, MASK));
  return masked;
}
