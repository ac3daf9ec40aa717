import type { Widen } from '../../../shared/widen.js';
import type { zh } from './wording.zh.js';

/** The keys and shapes that both languages have. */
export type CheckWording = Widen<typeof zh>;
