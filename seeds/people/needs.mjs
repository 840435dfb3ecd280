// The half-days that an invented need asks for.
import { blackout, publicHolidays, single, weekdayOf, weekly } from './calendar.mjs';

const WEEK = ['MON', 'TUE', 'WED', 'THU', 'FRI'];
const DAY_NAME = { MON: 'lundi', TUE: 'mardi', WED: 'mercredi', THU: 'jeudi', FRI: 'vendredi' };

/** Draws needs between the first and the last day. */
export function needsOf(random, from, to) {
  const holidays = publicHolidays(from, to);
  return { needOf, regular };

  /** Half-days of a kind of need: rules, and the days in French for the title. */
  function needOf(kind) {
    const week = random.int(0, 20);
    if (kind === 'REPLACEMENT') {
      return random.chance(0.5)
        ? regular(WEEK, [week, week + random.int(0, 2)])
        : regular(random.sample(WEEK, random.int(1, 2)), [week, week + random.int(7, 20)]);
    }
    if (kind === 'REINFORCEMENT') {
      return random.chance(0.25)
        ? scattered(random.int(2, 6))
        : regular(random.sample(WEEK, random.int(1, 3)), [week, week + random.int(3, 10)]);
    }
    if (kind === 'ADVANCED_CONSULTATION') {
      return regular([random.pick(WEEK)], [week % 8, (week % 8) + random.int(11, 20)], [random.pick(['AM', 'PM'])]);
    }
    if (kind === 'HANDOVER') {
      return regular(
        random.sample(WEEK, random.int(1, 2)),
        [week, week + random.int(5, 12)],
        [random.pick(['AM', 'PM'])],
      );
    }
    if (kind === 'SALARIED_SESSION') {
      return regular(random.sample(WEEK, random.int(1, 2)), [week % 6, (week % 6) + random.int(15, 22)]);
    }
    return regular(random.sample(WEEK, random.int(1, 2)), [8 + (week % 8), 28]);
  }

  /** The same days every week, without the public holidays; weeks are counted from the first day. */
  function regular(days, [firstWeek, lastWeek], parts = ['AM', 'PM']) {
    const sorted = WEEK.filter((it) => days.includes(it));
    const first = from + 7 * firstWeek;
    const last = Math.min(to, from + 7 * lastWeek + 6);
    const closed = holidays.filter((it) => it >= first && it <= last && sorted.includes(WEEK[weekdayOf(it)]));
    return {
      rules: [
        ...sorted.flatMap((day) => parts.flatMap((part) => weekly(day, part, first, last))),
        ...closed.map((day) => blackout(day, day)),
      ],
      wholeWeeks: sorted.length === WEEK.length,
      days: sorted.length === WEEK.length ? weeksNamed(lastWeek - firstWeek + 1) : named(sorted, parts),
    };
  }

  /** A few single days. */
  function scattered(count) {
    const open = Array.from({ length: 20 * 7 }, (_, i) => from + 7 + i).filter(
      (it) => weekdayOf(it) < 6 && !holidays.includes(it),
    );
    const days = random.sample(open, count).sort((a, b) => a - b);
    return {
      rules: days.flatMap((it) => (weekdayOf(it) === 5 ? [single(it, 'AM')] : [single(it, 'AM'), single(it, 'PM')])),
      days: `${['deux', 'trois', 'quatre', 'cinq', 'six'][count - 2]} journées`,
    };
  }

  function weeksNamed(count) {
    return count === 1 ? 'une semaine' : `${{ 2: 'deux', 3: 'trois' }[count]} semaines`;
  }

  function named(days, parts) {
    const half = parts.length === 2 ? '' : parts[0] === 'AM' ? ' matin' : ' après-midi';
    return `le ${days.map((it) => DAY_NAME[it]).join(' et le ')}${half}`.replace(/ et le (?=.* et le )/g, ', le ');
  }
}
