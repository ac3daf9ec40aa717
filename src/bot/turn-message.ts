import type { BotkitMessage } from 'botkit';
import type { User } from '../domain/people/role.js';
import type { Activity } from '../shared/channel.js';
import type { TimeLimit } from './time-limit.js';

/** A message on its way through botkit's middleware to the handler. */
export interface TurnMessage extends BotkitMessage {
  activity: Activity;
  limit: TimeLimit;
  /** Set by the middleware that identifies. */
  person: User | null;
}
