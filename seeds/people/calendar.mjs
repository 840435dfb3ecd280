// Days as whole numbers since 1970-01-01, and the rules that describe half-days in the tables:
//   TUE:AM/2026-12-08/2027-03-30   every Tuesday morning from the first to the last day
//   2026-12-12:AM                  one half-day
//   -2026-12-21/2027-01-03         none of the half-days of these days

export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const MILLIS = 86_400_000;

/** Whether the text is a day of the calendar, as 2026-12-07. */
export function isDay(text) {
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().slice(0, 10) === text;
}

export function dayOf(iso) {
  if (!isDay(iso)) throw new Error(`no such day: ${iso}`);
  return Date.parse(`${iso}T00:00:00Z`) / MILLIS;
}
export const isoOf = (day) => new Date(day * MILLIS).toISOString().slice(0, 10);
/** 0 is Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day) => (day + 3) % 7;

export function endOfMonth(day) {
  const date = new Date(day * MILLIS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MILLIS;
}

/** A weekly rule whose bounds fall on its own weekday; empty if the bounds hold no such day. */
export function weekly(weekday, part, first, last) {
  const index = WEEKDAYS.indexOf(weekday);
  const from = first + ((index - weekdayOf(first) + 7) % 7);
  const to = last - ((weekdayOf(last) - index + 7) % 7);
  return from > to ? [] : [`${weekday}:${part}/${isoOf(from)}/${isoOf(to)}`];
}

export const single = (day, part) => `${isoOf(day)}:${part}`;
export const blackout = (first, last) => `-${isoOf(first)}/${isoOf(last)}`;

/** Every half-day that the rules describe, ascending, as 2026-12-08:AM. */
export function expand(rules) {
  const halfDays = new Set();
  const barred = new Set();
  for (const rule of rules) {
    let match;
    if ((match = /^([A-Z]{3}):(AM|PM)\/(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(rule))) {
      const index = WEEKDAYS.indexOf(match[1]);
      if (index < 0) throw new Error(`no such weekday: ${rule}`);
      for (const day of days(match[3], match[4], rule)) {
        if (weekdayOf(day) === index) halfDays.add(single(day, match[2]));
      }
    } else if ((match = /^(\d{4}-\d\d-\d\d):(AM|PM)$/.exec(rule))) {
      halfDays.add(single(dayOf(match[1]), match[2]));
    } else if ((match = /^-(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(rule))) {
      for (const day of days(match[1], match[2], rule)) barred.add(isoOf(day));
    } else {
      throw new Error(`not a rule: ${rule}`);
    }
  }
  return [...halfDays].filter((it) => !barred.has(it.slice(0, 10))).sort();
}

function days(firstIso, lastIso, rule) {
  const first = dayOf(firstIso);
  const last = dayOf(lastIso);
  if (first > last) throw new Error(`ends before it starts: ${rule}`);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Public holidays of metropolitan France from the first to the last day (Code du travail, L3133-1). */
export function publicHolidays(first, last) {
  const from = Number(isoOf(first).slice(0, 4));
  const to = Number(isoOf(last).slice(0, 4));
  const all = [];
  for (let year = from; year <= to; year++) {
    const easter = easterSunday(year);
    all.push(easter + 1, easter + 39, easter + 50); // Easter Monday, Ascension, Whit Monday
    for (const date of ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']) {
      all.push(dayOf(`${year}-${date}`));
    }
  }
  return all.filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

/** Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / MILLIS;
}
