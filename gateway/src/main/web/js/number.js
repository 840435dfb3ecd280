import { faultAt } from './beside.js';

/**
 * Says at once, in the words of the refusal that would follow, when a number has too few or too many digits or a last one that does not
 * fit the others. Who is still typing is not told that digits are missing.
 */
export function checkNumber(input) {
  const wanted = Number(input.dataset.digits);
  const refused = document.getElementById(`${input.id}-faute`);
  const say = faultAt(input);
  input.addEventListener('input', () => check(false));
  input.addEventListener('change', () => check(true));
  if (input.value && !refused) {
    check(true);
  }

  function check(isTyped) {
    const number = input.value.replace(/\s/g, '');
    const right = /^\d+$/.test(number) && number.length === wanted && (!('luhn' in input.dataset) || hasCheckDigit(number));
    const wrong = !right && number !== '' && (isTyped || number.length >= wanted);
    input.setCustomValidity(right || number === '' ? '' : input.dataset.wrong);
    input.classList.toggle('counted', right);
    say(wrong ? input.dataset.wrong : '');
  }
}

/** By Luhn: every second digit from the right counts twice, and the sum ends in 0. */
function hasCheckDigit(number) {
  const sum = [...number].reverse().reduce((all, digit, i) => {
    const counted = i % 2 === 1 ? 2 * Number(digit) : Number(digit);
    return all + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
