import { XMLParser } from 'fast-xml-parser';

const CDATA = /<!\[CDATA\[[\s\S]*?\]\]>/g;
/** Characters that XML 1.0 cannot carry, halves of surrogate pairs among them. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const parser = new XMLParser({
  processEntities: false,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
});

/**
 * The fields of a message, `<xml><Name>…</Name></xml>`; null for anything else. Entities are not read and a document
 * type is refused, so that nothing outside the message is ever looked at.
 */
export function parseXml(text: string): Record<string, unknown> | null {
  if (/<[!?]/.test(text.replace(CDATA, '').replace(/^\s*<\?xml[^>]*\?>/, ''))) return null;
  try {
    const { xml } = parser.parse(text) as { xml?: unknown };
    return typeof xml === 'object' && xml !== null ? (xml as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A message of text fields; numbers go bare. */
export function buildXml(fields: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `<${name}>${typeof value === 'number' ? value : cdata(value)}</${name}>`,
  );
  return `<xml>${lines.join('')}</xml>`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replace(ILLEGAL, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
