import type { Widen } from '../../shared/widen.js';
import type { zh } from './words.zh.js';

/** The keys and shapes that both languages have. */
export type ReportWords = Widen<typeof zh>;
