// Numbers that look right and belong to nobody.

/** 06 39 98 xx xx: kept by the regulator (Arcep) for works of fiction. */
export function fictionalPhone(number) {
  const digits = String(number).padStart(4, '0');
  return `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

/** Eleven digits whose last one is not the check digit, so that the directory can have given it to nobody. */
export function impossibleRpps(number) {
  const body = `100${String(number).padStart(5, '0')}00`;
  const right = [...Array(10).keys()].find((digit) => luhn(`${body}${digit}`));
  return `${body}${(right + 1 + (number % 9)) % 10}`;
}

/** The check digit of RPPS, SIREN and bank cards. */
export function luhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
