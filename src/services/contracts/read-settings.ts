import { foldName } from '../../domain/contracts/contract.js';
import type { DepartmentSettings } from '../../domain/contracts/milestone.js';
import { hashText } from '../../domain/contracts/obligations.js';
import type { Transaction } from '../../shared/store.js';

/** The id of a department's record in the settings. */
export function settingsId(department: string): string {
  return `milestones:${hashText(foldName(department))}`;
}

/** What a department has changed of the milestones; empty when nothing. */
export async function readSettings(from: Pick<Transaction, 'get'>, department: string): Promise<DepartmentSettings> {
  const record = await from.get('settings', settingsId(department));
  return (record?.value as { milestones: DepartmentSettings } | undefined)?.milestones ?? {};
}
