// The way through Slack: node --import tsx tests/bench/parts/slack.ts
import { loadSlack } from '../../slack/load.js';
import { percentile, report } from '../measure.js';

const { people, messages, acks, times, answers } = await loadSlack({ people: 50, each: 4, hot: false });
const answered = answers.flat().length;
report({
  people,
  messages,
  answered,
  ackP99: percentile(acks, 0.99),
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
});
// Sockets of the double may linger.
process.exit(0);
