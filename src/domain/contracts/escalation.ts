/**
 * How far a reminder goes up: 0 to the owner alone, 1 to the deputy too, 2 to the head too. `count` counts the reminders since
 * somebody answered one, this one included; after so many (`after`) the next goes up. Null: never.
 */
export function escalationLevel(count: number, after: number | null): 0 | 1 | 2 {
  if (after === null || count <= after) return 0;
  return count <= 2 * after ? 1 : 2;
}
