// Invented doctors.
import { blackout, endOfMonth, isoOf, single, weekly } from './calendar.mjs';
import { fictionalPhone, impossibleRpps } from './identifiers.mjs';
import * as names from './names.mjs';
import { offer } from './offers.mjs';
import { communes, communeOf } from './places.mjs';

export const HEADER =
  'reference,account,first_name,last_name,email,phone,rpps,category,specialty,home_commune,max_travel_minutes,' +
  'accepts_overnight,needs_housing,mission_kinds,credential_kind,credential_number,credential_valid_until,' +
  'insurance_valid_until,attested,consent,availability,week_cap,month_cap';

const COUNTS = { INTERN: 90, YOUNG_RETIREE: 140, FACILITATOR: 40, JUNIOR_DOCTOR: 40, LOCUM: 90 };

/** Shares of the kinds a doctor of a category offers; 1 is always. */
const KINDS = {
  INTERN: { REPLACEMENT: 1, REINFORCEMENT: 0.75, ADVANCED_CONSULTATION: 0.15, ASSISTANTSHIP: 0.1 },
  YOUNG_RETIREE: {
    REINFORCEMENT: 0.9,
    REPLACEMENT: 0.6,
    ADVANCED_CONSULTATION: 0.7,
    SALARIED_SESSION: 0.6,
    HANDOVER: 0.35,
  },
  FACILITATOR: { HANDOVER: 1, REINFORCEMENT: 0.6, ADVANCED_CONSULTATION: 0.4, SALARIED_SESSION: 0.2 },
  JUNIOR_DOCTOR: {
    REINFORCEMENT: 0.9,
    ADVANCED_CONSULTATION: 0.7,
    ASSISTANTSHIP: 0.35,
    SETTLEMENT: 0.25,
    COLLABORATION: 0.25,
  },
  LOCUM: {
    REPLACEMENT: 1,
    REINFORCEMENT: 0.6,
    COLLABORATION: 0.35,
    ASSISTANTSHIP: 0.3,
    SALARIED_SESSION: 0.3,
    SETTLEMENT: 0.2,
    ADVANCED_CONSULTATION: 0.3,
  },
};

const SPECIALTIES = {
  GENERAL_PRACTICE: 78,
  GERIATRICS: 4,
  PAEDIATRICS: 4,
  GYNAECOLOGY: 4,
  PSYCHIATRY: 3,
  CARDIOLOGY: 3,
  DERMATOLOGY: 2,
  OPHTHALMOLOGY: 2,
};

/** The three doctors one can log in as; what is not said here is drawn as for the others. */
const DEMO = [
  {
    account: '00000000-0000-4000-8000-000000000001',
    email: 'medecin@demo.releve.example',
    first_name: 'Hélène',
    last_name: 'Martinais',
    category: 'YOUNG_RETIREE',
    home_commune: '53147', // Mayenne
    max_travel_minutes: 50,
    mission_kinds: 'REINFORCEMENT|REPLACEMENT|ADVANCED_CONSULTATION|SALARIED_SESSION',
    rules: (from, to) => [
      ...weekly('TUE', 'AM', from, to),
      ...weekly('TUE', 'PM', from, to),
      ...weekly('THU', 'AM', from + 28, to),
      blackout(from + 14, from + 27),
    ],
    week_cap: 4,
    month_cap: 14,
  },
  {
    account: '00000000-0000-4000-8000-000000000002',
    email: 'interne@demo.releve.example',
    first_name: 'Yanis',
    last_name: 'Le Bris',
    category: 'INTERN',
    home_commune: '53097', // Évron
    max_travel_minutes: 60,
    mission_kinds: 'REPLACEMENT|REINFORCEMENT',
    credential_days: 130,
    rules: (from, to) => [
      ...weekly('FRI', 'AM', from, to),
      ...weekly('FRI', 'PM', from, to),
      ...weekly('SAT', 'AM', from, to),
      single(from + 17, 'AM'),
      single(from + 17, 'PM'),
    ],
    week_cap: 4,
    month_cap: 12,
  },
  {
    account: '00000000-0000-4000-8000-000000000003',
    email: 'facilitateur@demo.releve.example',
    first_name: 'Bernard',
    last_name: 'Guilloteau',
    category: 'FACILITATOR',
    home_commune: '85191', // La Roche-sur-Yon
    max_travel_minutes: 60,
    mission_kinds: 'HANDOVER|REINFORCEMENT|ADVANCED_CONSULTATION',
    rules: (from, to) => [
      ...weekly('MON', 'PM', from, to),
      ...weekly('WED', 'AM', from, to),
      ...weekly('WED', 'PM', from, to),
    ],
    week_cap: 3,
    month_cap: 12,
  },
];

export function makePractitioners(random, from, to) {
  const drawHome = random.drawer(communes, (it) => it.population * (it.urban ? 1.7 : it.priority ? 0.25 : 0.6));
  const demoCategories = DEMO.map((it) => it.category);
  const others = Object.entries(COUNTS).flatMap(([category, count]) =>
    Array(count - demoCategories.filter((it) => it === category).length).fill(category),
  );
  const phones = random.sample(
    Array.from({ length: 5000 }, (_, i) => i),
    400,
  );
  const addresses = new Set();

  return [...DEMO, ...random.shuffle(others).map((category) => ({ category }))].map((given, index) => {
    const { rules, credential_days: credentialDays, ...fixed } = given;
    const row = drawn(given, index);
    const offered = rules === undefined ? offer(given.category, random, from, to) : rules(from, to);
    if (credentialDays !== undefined) row.credential_valid_until = isoOf(endOfMonth(from + credentialDays));
    if (rules !== undefined) Object.assign(row, demoDefaults(from));
    return { ...row, ...fixed, availability: offered.join('|') };
  });

  function drawn({ category, home_commune: given }, index) {
    const [first, last] = person(category);
    const drawnHome = drawHome();
    const home = given === undefined ? drawnHome : communeOf.get(given);
    const overnight = random.chance(category === 'FACILITATOR' ? 0.25 : 0.4);
    const student = category === 'INTERN' || category === 'JUNIOR_DOCTOR';
    const weekCap = weekCapOf(category);
    const specialty = specialtyOf(category);
    return {
      reference: `PRC-${String(index + 1).padStart(4, '0')}`,
      account: '',
      first_name: first,
      last_name: last,
      email: address(`${names.slug(first)}.${names.slug(last)}`),
      phone: fictionalPhone(phones[index]),
      rpps: impossibleRpps(index + 1),
      category,
      specialty,
      home_commune: home.insee,
      max_travel_minutes: travelOf(category, specialty),
      accepts_overnight: overnight,
      needs_housing: overnight && random.chance(student ? 0.8 : 0.45),
      mission_kinds: kindsOf(category, specialty).join('|'),
      credential_kind: student ? 'LICENCE' : 'REGISTRATION',
      credential_number: student
        ? `DEMO-L-${home.departement}-${String(1000 + index)}`
        : `DEMO-${home.departement}-${String(10000 + index * 7)}`,
      credential_valid_until: isoOf(endOfMonth(from + credentialDays(student))),
      insurance_valid_until: isoOf(endOfMonth(from + insuranceDays())),
      attested: random.chance(0.9),
      consent: random.chance(0.95),
      week_cap: weekCap,
      month_cap: Math.max(weekCap, Math.round(weekCap * random.pick([2, 3, 3.5, 4]))),
    };
  }

  function person(category) {
    const retired = category === 'YOUNG_RETIREE' || category === 'FACILITATOR';
    const woman = random.chance(retired ? 0.4 : 0.58);
    const firsts = retired
      ? woman
        ? names.OLDER_WOMEN
        : names.OLDER_MEN
      : woman
        ? names.YOUNG_WOMEN
        : names.YOUNG_MEN;
    return [random.pick(firsts), random.pick(names.LAST_NAMES)];
  }

  function address(name) {
    let candidate = name;
    for (let n = 2; addresses.has(candidate); n++) candidate = `${name}.${n}`;
    addresses.add(candidate);
    return `${candidate}@demo.releve.example`;
  }

  function specialtyOf(category) {
    return category === 'JUNIOR_DOCTOR' || category === 'FACILITATOR'
      ? 'GENERAL_PRACTICE'
      : random.weighted(SPECIALTIES);
  }

  /** A specialist comes above all for advanced consultations. */
  function kindsOf(category, specialty) {
    const consults = specialty !== 'GENERAL_PRACTICE' && category !== 'INTERN';
    const kinds = Object.entries(KINDS[category])
      .filter(([kind, share]) => random.chance(share) || (consults && kind === 'ADVANCED_CONSULTATION'))
      .map(([kind]) => kind);
    return kinds.length > 0 ? kinds : [Object.keys(KINDS[category])[0]];
  }

  /** Minutes of road, one way; specialists are few and drive further. */
  function travelOf(category, specialty) {
    if (specialty !== 'GENERAL_PRACTICE') return Number(random.weighted({ 45: 2, 60: 3, 75: 2, 90: 2 }));
    return Number(
      random.weighted(
        category === 'YOUNG_RETIREE'
          ? { 20: 2, 30: 4, 40: 3, 45: 3, 60: 2 }
          : { 30: 2, 40: 3, 45: 3, 60: 4, 75: 1, 90: 1 },
      ),
    );
  }

  function weekCapOf(category) {
    return Number(
      random.weighted(
        category === 'LOCUM'
          ? { 4: 2, 6: 3, 8: 3, 10: 1 }
          : category === 'INTERN'
            ? { 2: 3, 4: 4, 6: 2, 8: 1 }
            : { 2: 4, 3: 2, 4: 3, 6: 1 },
      ),
    );
  }

  /** A student's licence lasts a year from any day, so its end falls anywhere; a registration is renewed yearly. */
  function credentialDays(student) {
    return student
      ? random.pick([25, 55, 85, 115, 145, 180, 210, 240, 270, 300, 330])
      : random.pick([389, 389, 389, 420, 600]);
  }

  function insuranceDays() {
    return random.weighted({ later: 82, within: 14, soon: 4 }) === 'later'
      ? random.pick([389, 389, 420, 480])
      : random.pick([24, 50, 80, 115, 145, 200]);
  }
}

/** A demo doctor has everything in order. */
const demoDefaults = (from) => ({
  specialty: 'GENERAL_PRACTICE',
  accepts_overnight: false,
  needs_housing: false,
  insurance_valid_until: isoOf(endOfMonth(from + 389)),
  attested: true,
  consent: true,
});
