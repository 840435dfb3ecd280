// Invented needs of real communes.
import { dayOf, expand, isoOf, weekdayOf } from './calendar.mjs';
import { fictionalPhone } from './identifiers.mjs';
import { at, of, slug, typeset } from './names.mjs';
import { needsOf } from './needs.mjs';
import { bourgs, communeOf } from './places.mjs';
import {
  DETAILS,
  DETAILS_OF_SPECIALISTS,
  HOUSING,
  PRACTICES,
  REASONS,
  SPECIALTY,
  TITLES,
  WELCOME,
} from './vacancy-texts.mjs';

export const HEADER =
  'reference,host_account,host_name,host_email,host_phone,practice,practice_name,practice_description,practice_setting,kind,specialty,' +
  'territory,commune,title,description,availability,doctors_per_half_day,minimum_block,housing_offered,pay_kind,' +
  'pay_amount,urgency,status';

const COUNTS = {
  REPLACEMENT: 84,
  REINFORCEMENT: 80,
  ADVANCED_CONSULTATION: 45,
  SALARIED_SESSION: 28,
  HANDOVER: 24,
  SETTLEMENT: 14,
  COLLABORATION: 13,
  ASSISTANTSHIP: 12,
};
const WEEK = ['MON', 'TUE', 'WED', 'THU', 'FRI'];

/** The needs of the town hall one can log in as, in the Communauté de communes du Mont des Avaloirs. */
const MAIRIE = '00000000-0000-4000-8000-000000000005';
const DEMO = [
  { kind: 'REINFORCEMENT', commune: '53271', days: ['TUE'], weeks: [1, 16] }, // Villaines-la-Juhel
  { kind: 'REPLACEMENT', commune: '53185', days: ['FRI'], weeks: [1, 12] }, // Pré-en-Pail-Saint-Samson
  { kind: 'ADVANCED_CONSULTATION', commune: '53121', days: ['THU'], weeks: [5, 25] }, // Javron-les-Chapelles
  { kind: 'HANDOVER', commune: '53271', days: ['WED'], weeks: [4, 20] },
  { kind: 'SALARIED_SESSION', commune: '53185', days: ['TUE', 'THU'], weeks: [4, 24] },
  { kind: 'REINFORCEMENT', commune: '53246', days: ['MON', 'THU'], weeks: [2, 10] }, // Saint-Pierre-des-Nids
  { kind: 'REPLACEMENT', commune: '53271', days: WEEK, weeks: [10, 11] },
  { kind: 'SETTLEMENT', commune: '53121', days: ['TUE', 'WED'], weeks: [12, 28] },
];

const SPECIALISTS = {
  GERIATRICS: 4,
  PAEDIATRICS: 3,
  GYNAECOLOGY: 3,
  PSYCHIATRY: 2,
  CARDIOLOGY: 3,
  DERMATOLOGY: 2,
  OPHTHALMOLOGY: 2,
};

export function makeVacancies(random, from, to) {
  const short = random.drawer(
    bourgs.filter((it) => it.priority),
    (it) => it.population ** 0.5,
  );
  const rural = random.drawer(
    bourgs.filter((it) => !it.priority && !it.urban),
    (it) => it.population ** 0.5,
  );
  const urban = random.drawer(
    bourgs.filter((it) => it.urban),
    (it) => it.population ** 0.5,
  );
  const { needOf, regular } = needsOf(random, from, to);
  const practices = new Map();
  const phones = new Map();

  const others = Object.entries(COUNTS).flatMap(([kind, count]) =>
    Array(count - DEMO.filter((it) => it.kind === kind).length).fill(kind),
  );
  return [...DEMO, ...random.shuffle(others).map((kind) => ({ kind }))].map(vacancy);

  function vacancy(given, index) {
    const { kind } = given;
    const demo = given.commune !== undefined;
    const commune = demo ? communeOf.get(given.commune) : place();
    const specialty = demo ? 'GENERAL_PRACTICE' : specialtyOf(kind);
    const practice = practiceAt(commune, kind);
    const need = demo ? regular(given.days, given.weeks) : needOf(kind);
    const wording = kind === 'REPLACEMENT' && need.wholeWeeks ? 'LEAVE' : kind;
    const wanted = expand(need.rules);
    const housing = random.chance(commune.urban ? 0.1 : 0.35);
    return {
      reference: `VAC-${String(index + 1).padStart(4, '0')}`,
      host_account: demo ? MAIRIE : '',
      host_name: typeset(`Mairie ${of(commune.name)}`),
      host_email: demo ? 'mairie@demo.releve.example' : `mairie.${slug(commune.name)}@demo.releve.example`,
      host_phone: phoneOf(commune),
      practice: practice.reference,
      practice_name: practice.name,
      practice_description: practice.description,
      practice_setting: practice.setting,
      kind,
      specialty,
      territory: commune.epci,
      commune: commune.insee,
      title: fill(random.pick(TITLES[wording]), commune, specialty, need.days),
      description: describe(wording, commune, specialty, need.days, housing),
      availability: need.rules.join('|'),
      doctors_per_half_day: random.chance(0.06) && kind === 'REINFORCEMENT' ? 2 : 1,
      minimum_block: blockOf(wanted),
      housing_offered: housing,
      ...payOf(kind),
      urgency: !demo && ['REINFORCEMENT', 'REPLACEMENT'].includes(kind) && random.chance(0.2) ? 'URGENT' : 'NORMAL',
      status: demo ? 'PUBLISHED' : random.weighted({ PUBLISHED: 92, DRAFT: 5, PAUSED: 3 }),
    };
  }

  function place() {
    return { short, rural, urban }[random.weighted({ short: 48, rural: 44, urban: 8 })]();
  }

  function specialtyOf(kind) {
    const specialist =
      { ADVANCED_CONSULTATION: 0.5, SALARIED_SESSION: 0.1, REPLACEMENT: 0.08, REINFORCEMENT: 0.03 }[kind] ?? 0;
    return random.chance(specialist) ? random.weighted(SPECIALISTS) : 'GENERAL_PRACTICE';
  }

  /** One practice of each form a commune. */
  function practiceAt(commune, kind) {
    const form =
      kind === 'SALARIED_SESSION' ? 'centre' : kind === 'SETTLEMENT' || commune.population > 2500 ? 'house' : 'office';
    const key = `${commune.insee} ${form}`;
    if (!practices.has(key)) {
      const setting = { centre: 'HEALTH_CENTRE', house: 'MSP', office: 'PRIVATE_PRACTICE' }[form];
      const title = { centre: 'Centre de santé', house: 'Maison de santé', office: 'Cabinet médical' }[form];
      practices.set(key, {
        reference: `PRA-${String(practices.size + 1).padStart(4, '0')}`,
        name: typeset(`${title} ${of(commune.name)}`),
        description: typeset(random.pick(PRACTICES[form]).replace('{n}', random.pick(['deux', 'trois', 'quatre']))),
        setting,
      });
    }
    return practices.get(key);
  }

  function phoneOf(commune) {
    if (!phones.has(commune.insee)) phones.set(commune.insee, fictionalPhone(5000 + phones.size));
    return phones.get(commune.insee);
  }

  /** At most half of the fullest week, so that two doctors can share it. */
  function blockOf(wanted) {
    const perWeek = {};
    for (const it of wanted) {
      const day = dayOf(it.slice(0, 10));
      const monday = isoOf(day - weekdayOf(day));
      perWeek[monday] = (perWeek[monday] ?? 0) + 1;
    }
    const fullest = Math.max(...Object.values(perWeek));
    return random.chance(0.55) || fullest < 2 ? 1 : Math.min(4, Math.max(2, Math.floor(fullest / 2)));
  }

  function describe(wording, commune, specialty, days, housing) {
    const parts = [
      random.pick(REASONS[wording]),
      ...random.sample(specialty === 'GENERAL_PRACTICE' ? DETAILS : DETAILS_OF_SPECIALISTS, 2),
      housing ? random.pick(HOUSING) : '',
      random.pick(WELCOME),
    ];
    return fill(parts.filter((it) => it !== '').join(' '), commune, specialty, days);
  }

  function fill(template, commune, specialty, days) {
    return typeset(
      template
        .replace('de {speciality}', of(SPECIALTY[specialty]))
        .replace('{speciality}', SPECIALTY[specialty])
        .replace('{place}', at(commune.name))
        .replace('{of}', of(commune.name))
        .replace('{days}', days),
    );
  }

  /** A share of the fees in percent, or euros a half-day. */
  function payOf(kind) {
    const share = (...percents) => ({ pay_kind: 'FEE_SHARE', pay_amount: random.pick(percents) });
    const euros = (pay, ...amounts) => ({ pay_kind: pay, pay_amount: random.pick(amounts) });
    switch (kind) {
      case 'REPLACEMENT':
        return share(75, 80, 80, 85, 90, 100);
      case 'REINFORCEMENT':
        return random.chance(0.5) ? euros('PER_HALF_DAY', 100, 150, 200) : share(90, 95, 100);
      case 'ADVANCED_CONSULTATION':
        return random.chance(0.6) ? share(95, 100) : euros('PER_HALF_DAY', 150, 200, 250);
      case 'HANDOVER':
        return euros('PER_HALF_DAY', 180, 200, 220, 250);
      case 'SALARIED_SESSION':
        return euros('SALARY', 240, 260, 280, 300, 320);
      case 'ASSISTANTSHIP':
        return share(75, 80, 85);
      case 'COLLABORATION':
        return share(80, 85, 90);
      case 'SETTLEMENT':
        return share(100);
      default:
        throw new Error(`no pay for ${kind}`);
    }
  }
}
