import type { ContractDraft } from './contract.js';
import { check, hint, type Remark } from './remark.js';

/** Names that sound like what a purchase of services may not be. */
export function checkWords({ provider, service }: ContractDraft): Remark[] {
  const remarks: Remark[] = [];
  if (/公益一类/.test(provider))
    remarks.push(
      check(
        'provider_class_1',
        'provider',
        '承接主体疑为公益一类事业单位',
        'the provider may be a class 1 public institution',
      ),
    );
  else if (/事业单位|公益二类/.test(provider))
    remarks.push(
      check(
        'provider_institution',
        'provider',
        '承接主体疑为事业单位，要看是公益几类',
        'the provider may be a public institution; its class matters',
      ),
    );
  if (/劳务派遣|聘用|临聘|公益性?岗位?|辅警|编外/.test(service))
    remarks.push(
      check('service_staffing', 'service', '服务名称像是用工，不是购买服务', 'the service sounds like hiring'),
    );
  return remarks;
}

/** Ways of procurement that need their conditions looked at. */
export function checkMethod({ method }: ContractDraft): Remark[] {
  const remarks: Remark[] = [];
  if (method !== null && /询价/.test(method))
    remarks.push(
      check(
        'method_inquiry',
        'method',
        '服务项目采用询价，适用条件要核实',
        'a request for quotations was used for a service',
      ),
    );
  if (method !== null && /单一来源/.test(method))
    remarks.push(
      check(
        'method_single_source',
        'method',
        '采用单一来源，适用条件与公示要核实',
        'single source: conditions and publication matter',
      ),
    );
  return remarks;
}

/** What a complete ledger tells and this contract doesn't. */
export function checkGaps({ number, catalogueCode, awarded, signed, method }: ContractDraft): Remark[] {
  const gaps: [boolean, Remark][] = [
    [number === null, hint('number_missing', 'number', '缺合同编号', 'there is no contract number')],
    [catalogueCode === null, hint('code_missing', 'catalogueCode', '缺目录代码', 'there is no catalogue code')],
    [awarded === null, hint('award_missing', 'awarded', '缺通知书日期', 'there is no date of award')],
    [signed === null, hint('signed_missing', 'signed', '缺签订日期', 'there is no signing date')],
    [method === null, hint('method_missing', 'method', '缺采购方式', 'there is no procurement method')],
  ];
  return gaps.flatMap(([isMissing, remark]) => (isMissing ? [remark] : []));
}
