import { faultAt } from './beside.js';

/** Says at once that a file is larger than is taken, before it is on its way for minutes; such a form is not sent. */
export function checkSize(input) {
  const most = Number(input.dataset.maxBytes);
  const say = faultAt(input);
  input.addEventListener('change', check);
  input.form.addEventListener('submit', (event) => {
    if (isTooLarge()) {
      event.preventDefault();
      check();
      input.focus();
    }
  });

  function check() {
    say(isTooLarge() ? input.form.dataset.tooLarge : '');
  }

  function isTooLarge() {
    return [...input.files].some((it) => it.size > most);
  }
}
