// The half-days of an invented doctor.
import { blackout, single, weekly } from './calendar.mjs';

const WEEK = ['MON', 'TUE', 'WED', 'THU', 'FRI'];

/** The half-days a doctor offers, in the form of the category. */
export function offer(category, random, from, to) {
  const rules = [];
  const whole = (weekday, first, last) => [
    ...weekly(weekday, 'AM', first, last),
    ...weekly(weekday, 'PM', first, last),
  ];
  const start = from + 7 * random.weighted({ 0: 5, 2: 3, 4: 3, 8: 2, 12: 1 });
  const end = Math.min(to, start + 7 * random.int(8, 29) - 1);

  if (category === 'INTERN' && random.chance(0.45)) {
    // Between two traineeships: a few weeks at a stretch.
    for (let block = random.int(1, 3); block > 0; block--) {
      const monday = from + 7 * random.int(1, 26);
      const last = Math.min(to, monday + 7 * random.int(1, 2) - 1);
      for (const day of WEEK) rules.push(...whole(day, monday, last));
    }
  } else if (category === 'LOCUM') {
    for (const day of random.sample(WEEK, random.int(2, 4))) rules.push(...whole(day, start, end));
    if (random.chance(0.25)) rules.push(...weekly('SAT', 'AM', start, end));
  } else {
    for (const day of random.sample(WEEK, random.int(1, category === 'YOUNG_RETIREE' ? 3 : 2))) {
      if (random.chance(0.6)) rules.push(...whole(day, start, end));
      else rules.push(...weekly(day, random.pick(['AM', 'AM', 'PM']), start, end));
    }
    if (random.chance(0.2)) rules.push(...weekly('SAT', 'AM', start, end));
  }
  for (let extra = random.int(0, 3); extra > 0; extra--) {
    const day = from + 7 * random.int(0, 28) + random.int(0, 5);
    rules.push(single(day, random.pick(['AM', 'PM'])));
  }
  if (random.chance(0.55)) rules.push(blackout(from + 14, from + 27)); // Christmas, in the committed tables
  if (random.chance(0.4)) {
    const leave = from + 7 * random.int(5, 25);
    rules.push(blackout(leave, leave + 7 * random.int(1, 2) - 1));
  }
  return [...new Set(rules)];
}
