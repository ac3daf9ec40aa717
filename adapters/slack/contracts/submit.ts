import type { SlackViewAction, ViewOutput } from '@slack/bolt';
import { type Contract, draftOf } from '../../../src/domain/contracts/contract.js';
import { fault, type Remark } from '../../../src/domain/contracts/remark.js';
import type { Acting } from '../../../src/services/contracts/acting.js';
import { changeContract } from '../../../src/services/contracts/change-contract.js';
import { findContracts, findObligations } from '../../../src/services/contracts/find-contracts.js';
import { readForm } from '../../../src/services/contracts/read-form.js';
import { registerContract } from '../../../src/services/contracts/register-contract.js';
import { GoufuError } from '../../../src/shared/errors.js';
import type { Feature, SlackMeans } from '../means.js';
import { FORM_ID, type FormMetadata, readFormMetadata, readValues, toErrors } from './form.js';
import { actingOf, type Office, wordsOf } from './office.js';

type Kept = { ok: true; say: string } | { ok: false; errors: Record<string, string> };

/** Keeps what a form says; faults stand under their fields. The same form again changes nothing. */
export function listenToForms(office: Office): Feature {
  return (means) => {
    means.app.view<SlackViewAction>({ callback_id: FORM_ID, type: 'view_submission' }, async ({ ack, body, view }) => {
      const kept = await keep(office, await actingOf(office, body.user.id), view);
      if (!kept.ok) return ack({ response_action: 'errors', errors: kept.errors } as never);
      await ack();
      await tellInPrivate(means, body.user.id, kept.say);
    });
  };
}

async function keep(office: Office, acting: Acting, view: ViewOutput): Promise<Kept> {
  const refuse = (faults: readonly Remark[]): Kept => ({ ok: false, errors: toErrors(faults, office.lang) });
  const read = readForm(readValues(view.state.values));
  if ('faults' in read) return refuse(read.faults);
  const metadata = readFormMetadata(view.private_metadata);
  try {
    return metadata.contract === null
      ? await register(office, acting, read.input, refuse)
      : await change(office, acting, metadata, metadata.contract, read.input, refuse);
  } catch (failure) {
    if (!(failure instanceof GoufuError) || failure.code !== 'E_FORBIDDEN') throw failure;
    return refuse([fault('forbidden', 'department', wordsOf('zh').noRights, wordsOf('en').noRights)]);
  }
}

type Input = Parameters<typeof registerContract>[2];
type Refuse = (faults: readonly Remark[]) => Kept;

async function register(office: Office, acting: Acting, input: Input, refuse: Refuse): Promise<Kept> {
  const w = wordsOf(office.lang);
  const done = await registerContract(office.store, acting, input);
  if (!done.ok) return refuse(done.faults);
  const name = nameContract(done.contract);
  if (!done.added) return { ok: true, say: w.savedAgain(name) };
  const { length } = await findObligations(office.store, acting, { contract: done.contract.id, status: 'open' });
  return { ok: true, say: withRemarks(office, w.saved(name, length), done.remarks) };
}

/** Refused when somebody else has changed the contract since the form was opened, unless it already stands as the form says. */
async function change(
  office: Office,
  acting: Acting,
  { updatedAt }: FormMetadata,
  id: string,
  input: Input,
  refuse: Refuse,
): Promise<Kept> {
  const w = wordsOf(office.lang);
  const [now] = await findContracts(office.store, acting, { ids: [id] });
  if (!now) return refuse([fault('gone', 'provider', wordsOf('zh').gone, wordsOf('en').gone)]);
  const isSame = JSON.stringify({ ...draftOf(now), ...input }) === JSON.stringify(draftOf(now));
  if (now.updatedAt !== updatedAt && !isSame)
    return refuse([fault('changed', 'provider', wordsOf('zh').changed, wordsOf('en').changed)]);
  const done = await changeContract(office.store, acting, id, input);
  if (done.ok) return { ok: true, say: withRemarks(office, w.edited(nameContract(done.contract)), done.remarks) };
  return refuse(
    done.reason === 'fault' ? done.faults : [fault('gone', 'provider', wordsOf('zh').gone, wordsOf('en').gone)],
  );
}

function nameContract({ provider, service }: Pick<Contract, 'provider' | 'service'>): string {
  return `${provider}“${service}”`;
}

function withRemarks({ lang }: Office, text: string, remarks: readonly Remark[]): string {
  const checks = remarks.filter((r) => r.level === 'check').map((r) => `· ${r[lang]}`);
  return checks.length > 0 ? [text, wordsOf(lang).remarks, ...checks].join('\n') : text;
}

/** What became of a form is told in the direct message, wherever it was opened. */
async function tellInPrivate({ client, deliverer }: SlackMeans, user: string, text: string): Promise<void> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id) await deliverer.tell({ channel: channel.id }, text);
}
