// Invented job offers, with real ROME codes and labels.
import { of, at, LAST_NAMES, thousands, typeset } from './names.mjs';
import { bourgs, communeOf } from './places.mjs';

export const HEADER = 'reference,rome_code,title,employer,commune,contract,hours,salary,description,url,open';

/** Offers near the demo municipality that the demo spouse looks for: Villaines-la-Juhel, Pré-en-Pail, Javron, Mayenne. */
const DEMO = [
  ['M1607', '53271'],
  ['M1607', '53185'],
  ['M1203', '53271'],
  ['M1203', '53121'],
  ['M1607', '53147'],
  ['M1203', '53147'],
];

const EMPLOYERS = {
  commune: (place) => `Mairie ${of(place)}`,
  hospital: (place) => `Pôle santé ${of(place)}`,
  carehome: (place, name) => `Résidence ${name}`,
  school: (place) => `Établissement scolaire ${of(place)}`,
  pharmacy: (place, name) => `Pharmacie ${name}`,
  practice: (place, name) => `Clinique vétérinaire ${name}`,
  farm: (place, name) => `Ferme ${name}`,
  shop: (place, name) => `Maison ${name}`,
  garage: (place, name) => `Garage ${name}`,
  restaurant: (place, name) => `Auberge ${name}`,
  works: (place, name) => `${name} Bâtiment`,
  industry: (place, name) => `Ateliers ${name}`,
  transport: (place, name) => `Transports ${name}`,
  office: (place, name) => `Cabinet ${name}`,
  association: (place) => `Association d'entraide ${of(place)}`,
};

const REASONS = [
  'Poste à pourvoir à la suite d’un départ en retraite.',
  'Création de poste pour accompagner notre activité.',
  'Remplacement d’une personne absente, avec possibilité de suite.',
  'Renfort d’une petite équipe qui prend le temps de former.',
  'Le poste peut être proposé à temps partiel si vous le souhaitez.',
  'Débutants acceptés, un tuteur vous accompagne le premier mois.',
];
const PERKS = [
  'Horaires en journée, pas de travail le week-end.',
  'Un jour de télétravail par semaine est possible après la période d’essai.',
  'Titres-restaurant et mutuelle prise en charge pour moitié.',
  'Permis B nécessaire, véhicule de service fourni.',
  'Semaine de quatre jours possible.',
  'Aide à la recherche d’un logement et d’une place en crèche.',
];

export function makeJobLeads(random, trades) {
  const anywhere = random.drawer(bourgs, (it) => it.population ** 0.75);
  const priority = random.drawer(
    bourgs.filter((it) => it.priority),
    (it) => it.population ** 0.75,
  );

  return Array.from({ length: 1500 }, (_, index) => {
    const wanted = DEMO[index];
    const trade = wanted ? trades.find((it) => it.code === wanted[0]) : random.pick(trades);
    const place = wanted ? communeOf.get(wanted[1]) : random.chance(0.3) ? priority() : anywhere();
    const reference = `JOB-${String(index + 1).padStart(4, '0')}`;
    const hours = random.pick([35, 35, 35, 35, 39, 37, 30, 28, 24, 20]);
    return {
      reference,
      rome_code: trade.code,
      title: typeset(`${trade.job} (H/F)`),
      employer: typeset(EMPLOYERS[trade.employer](place.name, random.pick(LAST_NAMES))),
      commune: place.insee,
      contract: random.weighted({ CDI: 58, CDD: 32, INTERIM: 10 }),
      hours,
      salary: salary(trade, hours),
      description: typeset(`${trade.job} ${at(place.name)}. ${random.pick(REASONS)} ${random.pick(PERKS)}`),
      url: `https://emploi.demo.releve.example/offres/${reference}`,
      open: wanted !== undefined || random.chance(0.94),
    };
  });

  /** Gross pay a month, in proportion to the hours, in tens of euros. */
  function salary(trade, hours) {
    const share = Math.min(hours, 35) / 35;
    const least = Math.round((Number(trade.low) * share) / 10 + random.int(0, 4)) * 10;
    const most = Math.max(least + 50, Math.round((Number(trade.high) * share) / 10 - random.int(0, 4)) * 10);
    return typeset(`De ${thousands(least)} € à ${thousands(most)} € bruts par mois`);
  }
}
