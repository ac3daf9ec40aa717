import type { Document, Paragraph, Table } from 'docx';

/** What `docx` exports: handed in, because it is loaded only where a document is written. */
export type Docx = typeof import('docx');
export type Block = Paragraph | Table;

export interface Cell {
  text: string;
  /** Six hex digits. */
  shade?: string;
}

/** Twips: A4 less its margins. */
export const WIDTH = 9638;
const MARGIN = 1134;
const HEAD_SHADE = 'D9E2EC';
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' };

/** The few forms that a document of ours is made of. */
export class DocxForms {
  constructor(private readonly docx: Docx) {}

  title(text: string): Block {
    const { HeadingLevel, AlignmentType } = this.docx;
    return this.paragraph(
      text,
      { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER },
      { size: 36, bold: true },
    );
  }

  centred(text: string): Block {
    return this.paragraph(text, { alignment: this.docx.AlignmentType.CENTER, spacing: { after: 200 } });
  }

  heading(text: string): Block {
    const form = { heading: this.docx.HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 280, after: 120 } };
    return this.paragraph(text, form, { size: 26, bold: true, color: '1F3A5F' });
  }

  text(text: string): Block {
    return this.paragraph(text);
  }

  strong(text: string): Block {
    return this.paragraph(text, { spacing: { before: 160, after: 100 } }, { bold: true });
  }

  small(text: string): Block {
    return this.paragraph(text, { keepNext: true, spacing: { before: 120 } }, { size: 18, color: '555555' });
  }

  quote(text: string): Block {
    return this.paragraph(`“${text}”`, { indent: { left: 360 } });
  }

  bullet(text: string): Block {
    return this.paragraph(text, { bullet: { level: 0 } });
  }

  /** A table with columns of these widths, in twips; without a head its first column is bold. */
  table(widths: readonly number[], head: readonly string[] | null, rows: readonly (readonly Cell[])[]): Block {
    const { Table, WidthType } = this.docx;
    const top = head === null ? [] : [head.map((text) => ({ text, shade: HEAD_SHADE }))];
    return new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
      rows: [
        ...top.map((cells) => this.row(cells, widths, () => true, true)),
        ...rows.map((cells) => this.row(cells, widths, (i) => head === null && i === 0, false)),
      ],
    });
  }

  /** An A4 document with the page's number between two texts at its foot. */
  document(title: string, children: readonly Block[], foot: readonly [string, string]): Document {
    const { AlignmentType, Document, Footer, PageNumber, Paragraph, TextRun } = this.docx;
    const run = new TextRun({ size: 18, children: [foot[0], PageNumber.CURRENT, foot[1]] });
    const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
    const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    const page = { size: { width: 11906, height: 16838 }, margin };
    return new Document({
      title,
      creator: 'Goufu 购服',
      styles: { default: { document: { run: { font: FONT, size: 21 } } } },
      sections: [{ properties: { page }, footers: { default: footer }, children: [...children] }],
    });
  }

  private row(cells: readonly Cell[], widths: readonly number[], isBold: (i: number) => boolean, isHead: boolean) {
    return new this.docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, i) => this.cell(cell, widths[i] ?? 0, isBold(i))),
    });
  }

  private cell({ text, shade }: Cell, width: number, bold: boolean) {
    const { ShadingType, TableCell, WidthType } = this.docx;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 90, right: 90, top: 30, bottom: 30 },
      ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } }),
      children: text.split('\n').map((line) => this.paragraph(line, { spacing: { before: 40, after: 40 } }, { bold })),
    });
  }

  private paragraph(text: string, form: object = {}, run: object = {}): Paragraph {
    const { Paragraph, TextRun } = this.docx;
    return new Paragraph({ spacing: { before: 60, after: 60 }, ...form, children: [new TextRun({ text, ...run })] });
  }
}
