import type { User } from '../domain/people/role.js';
import { findUser } from '../services/people.js';
import type { Activity } from '../shared/channel.js';
import type { Store } from '../shared/store.js';
import { personKey } from './keys.js';

/** Tells who sent a message. */
export type Identify = (activity: Activity) => Promise<User>;

/** Looks people up in the store, by the one id of all their accounts; whoever is not known there is an applicant. */
export function identifyInStore(store: Store): Identify {
  return (activity) => findUser(store, personKey(activity));
}
