import { strFromU8, unzipSync } from 'fflate';
import type { CellBlock } from '../shared/sheet.js';

/** What a workbook says of a sheet beside its cells. */
export interface SheetMarks {
  /** Cells merged over several rows. */
  merged: CellBlock[];
  /** 1-based numbers of hidden rows. */
  hidden: number[];
}

const NAMED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/** The marks of each sheet by its name; a part that isn't as expected gives none, for they only help. */
export function readSheetMarks(bytes: Uint8Array): Map<string, SheetMarks> {
  const marks = new Map<string, SheetMarks>();
  const parts = unzipSync(bytes, { filter: ({ name }) => NAMED.test(name) });
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g))
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'));
  for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const sheet = text(targets.get(attribute(tag, 'r:id')) ?? '');
    marks.set(unescapeXml(attribute(tag, 'name')), { merged: mergedIn(sheet), hidden: hiddenIn(sheet) });
  }
  return marks;
}

function mergedIn(sheet: string): CellBlock[] {
  return [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g)].flatMap(
    ([, left = '', top, right = '', bottom]) => {
      const block = { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
      return block.bottom > block.top ? [block] : [];
    },
  );
}

function hiddenIn(sheet: string): number[] {
  return [...sheet.matchAll(/<(?:\w+:)?row\b[^>]*>/g)].flatMap(([tag]) =>
    /\bhidden="(?:1|true)"/.test(tag) ? [Number(attribute(tag, 'r'))] : [],
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** A is 0. */
function columnOf(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}
