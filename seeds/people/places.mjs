// The communes where people live and needs arise, from communes.csv and territories.csv.
import { readTable } from '../tables.mjs';

export const territories = new Map(
  readTable('territories.csv').rows.map((it) => [
    it.siren,
    { ...it, population: Number(it.population), priority: it.priority === 'true' },
  ]),
);

/** Communes that belong to an EPCI (one island does not). */
export const communes = readTable('communes.csv')
  .rows.filter((it) => it.epci !== '')
  .map((it) => ({
    ...it,
    population: Number(it.population),
    priority: territories.get(it.epci).priority,
    /** In an EPCI of over 90,000 residents: the region's cities, where most doctors live. */
    urban: territories.get(it.epci).population > 90_000 && !territories.get(it.epci).priority,
  }));

export const communeOf = new Map(communes.map((it) => [it.insee, it]));

/** Residents who are far from any city live in few, small communes: the larger ones have the practices. */
export const bourgs = communes.filter((it) => it.population >= 700);
