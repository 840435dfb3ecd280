// Invented partners who look for work near the posting.
export const HEADER = 'reference,account,practitioner,email,rome_codes,max_minutes,opted_in,practitioner_agreed';

const DEMO = {
  account: '00000000-0000-4000-8000-000000000004',
  email: 'conjoint@demo.releve.example',
  rome_codes: 'M1607|M1203',
  max_minutes: 30,
  opted_in: true,
  practitioner_agreed: true,
};

export function makeSpouses(random, practitioners, trades) {
  const [demoDoctor, ...others] = practitioners;
  const doctors = [demoDoctor, ...random.sample(others, 299)];
  return doctors.map((doctor, index) => ({
    reference: `SPO-${String(index + 1).padStart(4, '0')}`,
    account: '',
    practitioner: doctor.reference,
    email: `conjoint.${String(index + 1).padStart(4, '0')}@demo.releve.example`,
    rome_codes: random
      .sample(trades, random.int(1, 3))
      .map((it) => it.code)
      .join('|'),
    max_minutes: random.pick([15, 20, 30, 30, 30, 45, 60]),
    opted_in: random.chance(0.92),
    practitioner_agreed: random.chance(0.9),
    ...(index === 0 ? DEMO : {}),
  }));
}
