import type { Org, Rating } from '../org.js';
import type { Ruling } from './why.js';

// 「3A级以上社会组织」: 以上 includes 3A.
const RULINGS: Record<Rating, Ruling> = {
  '1A': { status: 'unmet', why: 'rating_below_3a' },
  '2A': { status: 'unmet', why: 'rating_below_3a' },
  '3A': { status: 'met', why: 'rating_3a_or_above' },
  '4A': { status: 'met', why: 'rating_3a_or_above' },
  '5A': { status: 'met', why: 'rating_3a_or_above' },
  none: { status: 'unmet', why: 'not_rated' },
  unknown: { status: 'unknown', why: 'rating_not_known' },
};

/** Whether the social organisation's rating reaches 3A (clause 3.2). */
export function ruleRating(org: Org): Ruling {
  return org.rating === null ? { status: 'unknown', why: 'not_told' } : RULINGS[org.rating];
}
