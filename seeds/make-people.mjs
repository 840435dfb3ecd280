// Makes practitioners.csv, vacancies.csv, spouses.csv and job-leads.csv: invented people, the same at each run.
// Usage: node make-people.mjs [--from YYYY-MM-DD]   the first day, a Monday; needs no package
import { readTable, writeTable } from './tables.mjs';
import { dayOf, isDay, isoOf, weekdayOf } from './people/calendar.mjs';
import * as jobLeads from './people/job-leads.mjs';
import * as practitioners from './people/practitioners.mjs';
import { randomOf } from './people/random.mjs';
import * as spouses from './people/spouses.mjs';
import * as vacancies from './people/vacancies.mjs';

/** First day of the committed tables. */
const FROM = '2026-12-07';
/** Weeks that offers and needs may cover. */
const WEEKS = 29;

const from = firstDay(process.argv.slice(2));
const to = from + 7 * WEEKS - 1;
const trades = readTable('rome.csv').rows;

const doctors = practitioners.makePractitioners(randomOf('practitioners'), from, to);
const counts = {
  practitioners: writeTable('practitioners.csv', practitioners.HEADER, doctors),
  vacancies: writeTable('vacancies.csv', vacancies.HEADER, vacancies.makeVacancies(randomOf('vacancies'), from, to)),
  spouses: writeTable('spouses.csv', spouses.HEADER, spouses.makeSpouses(randomOf('spouses'), doctors, trades)),
  'job-leads': writeTable('job-leads.csv', jobLeads.HEADER, jobLeads.makeJobLeads(randomOf('job-leads'), trades)),
};
const figures = Object.entries(counts).map(([table, count]) => `${table}=${count}`);
console.log(`people: ${figures.join(' ')} from=${isoOf(from)} to=${isoOf(to)}`);

function firstDay(args) {
  if (args.length === 0) return dayOf(FROM);
  if (args.length !== 2 || args[0] !== '--from') fail('usage: node make-people.mjs [--from YYYY-MM-DD]');
  const iso = args[1];
  if (!isDay(iso)) fail(`--from must be a day such as ${FROM}, not ${iso}`);
  if (weekdayOf(dayOf(iso)) !== 0) fail(`--from must be a Monday, ${iso} is not`);
  return dayOf(iso);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
