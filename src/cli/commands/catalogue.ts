import type { Command } from 'commander';
import type { CatalogueFault } from '../../domain/catalogue/catalogue-faults.js';
import type { Lookup } from '../../domain/intent/facts.js';
import { importCatalogue } from '../../services/import-catalogue.js';
import { listMisses } from '../../services/list-gaps.js';
import { createLookUp } from '../../services/look-up.js';
import type { Config } from '../../shared/config.js';
import { GoufuError, type Lang } from '../../shared/errors.js';
import { requirePolicy } from '../assistant.js';
import { withStore } from '../operator.js';
import { dataOption } from '../options.js';
import { writeErr, writeOut } from '../output.js';

/** `goufu catalogue import | lookup | misses`: the district's catalogue. */
export function registerCatalogue(program: Command, config: Config): void {
  const catalogue = program.command('catalogue').description('指导目录 / the catalogue');
  catalogue
    .command('import <file>')
    .description('导入本区目录（.xlsx .csv），原来的留作备份 / load the district’s own; the one before is kept')
    .action((file: string) => importFile(file, config));
  catalogue
    .command('lookup <service...>')
    .description('查一项服务 / look a service up by name, keyword, code or category')
    .action((words: string[]) => lookUp(words.join(' '), config));
  catalogue
    .command('misses')
    .description('问过而目录里没有的服务 / services asked for that it does not hold, most asked first')
    .addOption(dataOption())
    .option('--json', '每组一行 JSON / one JSON object for each group')
    .action((options: { data?: string; json?: boolean }) => showMisses(options, config));
}

async function importFile(file: string, { policyDir, lang }: Config): Promise<void> {
  const { district } = requirePolicy(policyDir);
  const result = await importCatalogue(file, policyDir, lang).catch((failure: unknown) => {
    // Another failure than the sheet's own is one of writing.
    if (failure instanceof GoufuError) throw failure;
    throw new GoufuError('E_FILE_WRITE', {
      what: policyDir,
      why: failure instanceof Error ? failure.message : String(failure),
    });
  });
  if (!result.ok) {
    for (const fault of result.faults) writeErr(describeFault(fault));
    writeErr(
      lang === 'zh'
        ? `共 ${result.faults.length} 处错误，没有导入，原目录未动。`
        : `${result.faults.length} faults; nothing was imported, the catalogue is as it was.`,
    );
    process.exitCode = 1;
    return;
  }
  for (const warning of result.warnings) writeErr(describeFault(warning));
  const { categories, sections, items } = result.counts;
  const { written, backup } = result;
  await writeOut(
    lang === 'zh'
      ? `已导入：${categories} 类 ${sections} 款 ${items} 项，写入 ${written}；${backup ? `原目录备份在 ${backup}` : '之前没有本区目录'}。`
      : `Imported ${categories} categories, ${sections} sections, ${items} items to ${written}; ${backup ? `the one before is ${backup}` : 'there was none before'}.`,
  );
  if (result.warnings.length > 0)
    writeErr(
      lang === 'zh'
        ? `另有 ${result.warnings.length} 处提醒，见上。`
        : `${result.warnings.length} warnings, see above.`,
    );
  if (district.catalogueFile === null) return;
  writeErr(
    lang === 'zh'
      ? `注意：district.yaml 的 catalogue_file 指向 ${district.catalogueFile}，查询用的是那一份；要用这次导入的，请改为 catalogue.csv。`
      : `Note: catalogue_file in district.yaml names ${district.catalogueFile}, and that one is used; to use this import, set it to catalogue.csv.`,
  );
}

async function lookUp(service: string, { policyDir, lang }: Config): Promise<void> {
  const { district } = requirePolicy(policyDir);
  const lookup = await createLookUp(policyDir, district.catalogueFile, lang)(service);
  const source = lookup.isSample
    ? { zh: '（示例目录，不是本区的）', en: ' (the sample, not the district’s own)' }
    : { zh: '', en: '' };
  const head = lookup.found
    ? { zh: `目录里有${source.zh}：`, en: `In the catalogue${source.en}:` }
    : {
        zh: `目录里没有“${lookup.asked || service}”${source.zh}${nearest('zh', lookup)}`,
        en: `“${lookup.asked || service}” is not in the catalogue${source.en}${nearest('en', lookup)}`,
      };
  await writeOut(head[lang]);
  for (const { code, category, section, item, note } of lookup.items) {
    await writeOut(`  ${code}  ${category} › ${section} › ${item}${note ? `  （${note}）` : ''}`);
  }
  if (lookup.domain)
    await writeOut(lang === 'zh' ? `  3.3 点名的领域：${lookup.domain}` : `  a field that 3.3 names: ${lookup.domain}`);
}

function nearest(lang: Lang, { items }: Lookup): string {
  if (lang === 'zh') return items.length > 0 ? '，最接近的是：' : '，也没有相近的。';
  return items.length > 0 ? '; the nearest are:' : ', nor anything near it.';
}

async function showMisses(options: { data?: string; json?: boolean }, { dataDir, lang }: Config): Promise<void> {
  const groups = await withStore(options.data ?? dataDir, listMisses);
  for (const group of groups) {
    const near = group.nearest.length > 0 ? ` → ${group.nearest.join(' · ')}` : '';
    await writeOut(
      options.json ? JSON.stringify(group) : `${String(group.count).padStart(5)}  ${group.asked.join(' | ')}${near}`,
    );
  }
  if (groups.length === 0) writeErr(lang === 'zh' ? '没有记下目录里查不到的服务。' : 'No service was missed.');
}

function describeFault({ file, line, cell, what, mend }: CatalogueFault): string {
  return `${file}:${cell ?? line}: ${what}. ${mend}`;
}
