// Checks the seed tables and prints one line of figures, or every fault and exit code 1.
// Usage: node check.mjs
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dayOf, expand, isDay, isoOf, publicHolidays } from './people/calendar.mjs';
import { luhn } from './people/identifiers.mjs';
import * as jobLeads from './people/job-leads.mjs';
import * as practitioners from './people/practitioners.mjs';
import * as spouses from './people/spouses.mjs';
import * as vacancies from './people/vacancies.mjs';
import { readTable } from './tables.mjs';

const BOX = { south: 46, north: 49, west: -3, east: 3 };
const MOST_BYTES = 2_000_000;
const KINDS =
  'REINFORCEMENT REPLACEMENT ADVANCED_CONSULTATION HANDOVER SETTLEMENT COLLABORATION ASSISTANTSHIP SALARIED_SESSION'.split(
    ' ',
  );
const SETTINGS = 'MSP HEALTH_CENTRE PRIVATE_PRACTICE HOSPITAL'.split(' ');
const SPECIALTIES =
  'GENERAL_PRACTICE GERIATRICS PAEDIATRICS GYNAECOLOGY PSYCHIATRY CARDIOLOGY DERMATOLOGY OPHTHALMOLOGY'.split(' ');
const CATEGORIES = 'INTERN YOUNG_RETIREE FACILITATOR JUNIOR_DOCTOR LOCUM'.split(' ');
const account = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const faults = [];
let table = '';
let line = 0;
const must = (holds, sentence) => {
  if (!holds) faults.push(`${table}:${line}: ${sentence}`);
};
const oneOf = (value, list, column) => must(list.includes(value), `${column} is ${value || 'empty'}`);
const whole = (value, least, most, column) =>
  must(/^\d+$/.test(value) && Number(value) >= least && Number(value) <= most, `${column} is ${value}`);

const communes = check('communes.csv', { key: 'insee', least: 1495 }, (row) => {
  must(/^[0-9AB]{5}$/.test(row.insee), `INSEE code ${row.insee}`);
  oneOf(row.departement, ['44', '49', '53', '72', '85', '41'], 'departement');
  place(row);
  whole(row.population, 0, 1_000_000, 'population');
  oneOf(row.approximate, ['true', 'false'], 'approximate');
  must(/^\d{5}(\|\d{5})*$/.test(row.postal_codes), `postal codes ${row.postal_codes}`);
});
const territories = check('territories.csv', { key: 'siren', least: 83 }, (row) => {
  must(/^\d{9}$/.test(row.siren) && luhn(row.siren), `SIREN ${row.siren}`);
  place(row);
  whole(row.population, 1, 2_000_000, 'population');
  must((row.priority === 'true') === (row.priority_reason !== ''), 'a reason goes with priority, and only with it');
});
table = 'territories.csv';
line = 1;
const priority = [...territories.values()].filter((it) => it.priority === 'true').length;
must(priority > 0 && priority <= 10, `${priority} priority territories, at most 10`);

const rome = check('rome.csv', { key: 'code', least: 60 }, (row) => {
  must(/^[A-N]\d{4}$/.test(row.code), `ROME code ${row.code}`);
  must(row.label !== '' && row.job !== '', 'a label and a job');
  must(Number(row.low) < Number(row.high), 'pay from low to high');
});

let offered = 0;
const doctors = check('practitioners.csv', { key: 'reference', header: practitioners.HEADER, exactly: 400 }, (row) => {
  must(/^\d{11}$/.test(row.rpps), `RPPS ${row.rpps} has not 11 digits`);
  must(!luhn(row.rpps), `RPPS ${row.rpps} could be somebody's`);
  oneOf(row.category, CATEGORIES, 'category');
  oneOf(row.specialty, SPECIALTIES, 'specialty');
  known(communes, row.home_commune, 'commune');
  whole(row.max_travel_minutes, 5, 180, 'max_travel_minutes');
  for (const kind of row.mission_kinds.split('|')) oneOf(kind, KINDS, 'mission kind');
  const student = row.category === 'INTERN' || row.category === 'JUNIOR_DOCTOR';
  must(row.credential_kind === (student ? 'LICENCE' : 'REGISTRATION'), `${row.credential_kind} of ${row.category}`);
  for (const column of ['credential_valid_until', 'insurance_valid_until']) {
    must(isDay(row[column]), `${column} is ${row[column]}`);
  }
  for (const column of ['accepts_overnight', 'needs_housing', 'attested', 'consent']) {
    oneOf(row[column], ['true', 'false'], column);
  }
  offered += halfDays(row.availability).length;
  whole(row.week_cap, 1, 14, 'week_cap');
  whole(row.month_cap, Number(row.week_cap), 62, 'month_cap');
});
unique(doctors, 'practitioners.csv', ['rpps', 'email', 'phone', 'credential_number']);
accounts(doctors, 'practitioners.csv', [1, 2, 3], 1);

let wanted = 0;
const practiceAt = new Map();
const needs = check('vacancies.csv', { key: 'reference', header: vacancies.HEADER, exactly: 300 }, (row) => {
  oneOf(row.kind, KINDS, 'kind');
  oneOf(row.practice_setting, SETTINGS, 'practice_setting');
  oneOf(row.specialty, SPECIALTIES, 'specialty');
  known(communes, row.commune, 'commune');
  known(territories, row.territory, 'territory');
  must(communes.get(row.commune)?.epci === row.territory, `${row.commune} is not in ${row.territory}`);
  must((practiceAt.get(row.practice) ?? row.commune) === row.commune, `${row.practice} is in two communes`);
  practiceAt.set(row.practice, row.commune);
  must(row.title.length > 0 && row.title.length <= 120, 'a title of at most 120 characters');
  must(!/[{}]|undefined/.test(row.title + row.description + row.practice_description), 'an unfilled text');
  const days = halfDays(row.availability);
  must(days.length > 0, 'no wanted half-day');
  wanted += days.length;
  if (days.length > 0) {
    const closed = publicHolidays(dayOf(days[0].slice(0, 10)), dayOf(days.at(-1).slice(0, 10))).map(isoOf);
    must(!days.some((it) => closed.includes(it.slice(0, 10))), 'a half-day on a public holiday');
  }
  whole(row.doctors_per_half_day, 1, 5, 'doctors_per_half_day');
  whole(row.minimum_block, 1, 10, 'minimum_block');
  oneOf(row.pay_kind, ['FEE_SHARE', 'PER_HALF_DAY', 'SALARY'], 'pay_kind');
  if (row.pay_kind === 'FEE_SHARE') whole(row.pay_amount, 50, 100, 'percent');
  else whole(row.pay_amount, 50, 1_000, 'euros a half-day');
  oneOf(row.urgency, ['NORMAL', 'URGENT'], 'urgency');
  oneOf(row.status, ['PUBLISHED', 'DRAFT', 'PAUSED'], 'status');
  oneOf(row.housing_offered, ['true', 'false'], 'housing_offered');
  must((row.host_account === '') === (row.host_email !== 'mairie@demo.releve.example'), 'host account and address');
});
accounts(needs, 'vacancies.csv', [5], 8, 'host_account');
table = 'vacancies.csv';
for (const kind of KINDS)
  must(
    [...needs.values()].some((it) => it.kind === kind),
    `no vacancy of kind ${kind}`,
  );

const partners = check('spouses.csv', { key: 'reference', header: spouses.HEADER, exactly: 300 }, (row) => {
  known(doctors, row.practitioner, 'practitioner');
  for (const code of row.rome_codes.split('|')) known(rome, code, 'ROME code');
  whole(row.max_minutes, 5, 120, 'max_minutes');
  oneOf(row.opted_in, ['true', 'false'], 'opted_in');
  oneOf(row.practitioner_agreed, ['true', 'false'], 'practitioner_agreed');
});
unique(partners, 'spouses.csv', ['practitioner', 'email']);
accounts(partners, 'spouses.csv', [4], 1);

const leads = check('job-leads.csv', { key: 'reference', header: jobLeads.HEADER, exactly: 1500 }, (row) => {
  known(rome, row.rome_code, 'ROME code');
  known(communes, row.commune, 'commune');
  oneOf(row.contract, ['CDI', 'CDD', 'INTERIM'], 'contract');
  whole(row.hours, 1, 48, 'hours');
  oneOf(row.open, ['true', 'false'], 'open');
  must(!/[{}]|undefined/.test(row.title + row.description + row.employer), 'an unfilled text');
});

table = 'communes.csv';
line = 1;
for (const commune of communes.values()) {
  line = commune.line;
  if (commune.insee === '85113') must(commune.epci === '', "L'Île-d'Yeu belongs to no EPCI");
  else known(territories, commune.epci, 'EPCI');
}

const bytes = folderSize(fileURLToPath(new URL('.', import.meta.url)));
table = 'seeds';
line = 0;
must(bytes <= MOST_BYTES, `${bytes} bytes, at most ${MOST_BYTES}`);

if (faults.length > 0) {
  console.error(faults.slice(0, 50).join('\n'));
  console.error(`seeds: ${faults.length} faults`);
  process.exit(1);
}
console.log(
  `seeds: ok communes=${communes.size} territories=${territories.size} priority=${priority} ` +
    `practitioners=${doctors.size} vacancies=${needs.size} spouses=${partners.size} job_leads=${leads.size} ` +
    `rome=${rome.size} offered_half_days=${offered} wanted_half_days=${wanted} bytes=${bytes}`,
);

/** Reads a table, checks each row, and gives the rows by their key. */
function check(name, { key, header, least = 0, exactly }, checkRow) {
  table = name;
  line = 1;
  const { header: found, rows } = readTable(name);
  must(header === undefined || header === found, `columns ${found}`);
  must(rows.length >= least && (exactly === undefined || rows.length === exactly), `${rows.length} rows`);
  const byKey = new Map();
  for (const row of rows) {
    line = row.line;
    must(!byKey.has(row[key]), `${row[key]} twice`);
    byKey.set(row[key], row);
    fictional(row);
    checkRow(row);
  }
  return byKey;
}

/** No address, number or link that could reach anybody. */
function fictional(row) {
  for (const [column, value] of Object.entries(row)) {
    const text = String(value);
    for (const [, host] of text.matchAll(/(?:@|:\/\/)([^\s/"|]+)/g)) {
      must(host.endsWith('demo.releve.example'), `${column} names ${host}`);
    }
    must(!/\b\w+\.(fr|com|org|net|eu)\b/.test(text), `${column} names a real domain`);
    if (column.endsWith('phone')) must(/^06 39 98 \d\d \d\d$/.test(text), `${column} ${text}`);
    if (column === 'email' || column === 'host_email') must(/^[a-z0-9.-]+@/.test(text), `${column} ${text}`);
  }
}

function place({ latitude, longitude }) {
  const inside =
    latitude !== '' &&
    longitude !== '' &&
    Number(latitude) > BOX.south &&
    Number(latitude) < BOX.north &&
    Number(longitude) > BOX.west &&
    Number(longitude) < BOX.east;
  must(inside, `place ${latitude}, ${longitude}`);
}

function known(rows, key, what) {
  must(rows.has(key), `no ${what} ${key}`);
}

function halfDays(availability) {
  try {
    return expand(availability.split('|'));
  } catch (fault) {
    must(false, fault.message);
    return [];
  }
}

function unique(rows, name, columns) {
  table = name;
  for (const column of columns) {
    const seen = new Set();
    for (const row of rows.values()) {
      line = row.line;
      must(!seen.has(row[column]), `${column} ${row[column]} twice`);
      seen.add(row[column]);
    }
  }
}

/** Each demo account has so many rows, and nobody else has an account. */
function accounts(rows, name, numbers, times, column = 'account') {
  table = name;
  line = 1;
  const found = [...rows.values()].map((it) => it[column]).filter((it) => it !== '');
  must(found.length === numbers.length * times, `${found.length} rows with an account`);
  for (const n of numbers) {
    must(found.filter((it) => it === account(n)).length === times, `account ${account(n)} not ${times} times`);
  }
}

function folderSize(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.name !== 'node_modules')
    .map((it) => (it.isDirectory() ? folderSize(`${folder}/${it.name}`) : statSync(`${folder}/${it.name}`).size))
    .reduce((sum, size) => sum + size, 0);
}
