// The slowest message of a small soak.
import { runMessages } from '../../soak/messages.js';
import { report } from '../measure.js';

report(await runMessages({ count: 5_000, seed: 20260318, maxMs: 40_000 }));
