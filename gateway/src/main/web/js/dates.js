import { beside } from './beside.js';

/** Says in words beside a date's field which day it holds: browsers write it in the order of their own language, not of the page's. */
export function sayDay(input) {
  const language = document.documentElement.lang === 'en' ? 'en-GB' : 'fr';
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  const said = beside(input, 'jour');
  said.className = 'in-words';
  input.addEventListener('input', say);
  say();

  function say() {
    const parts = input.valueAsDate ? words.formatToParts(input.valueAsDate) : [];
    said.textContent = parts
      .filter((it) => it.type !== 'literal')
      .map((it) => (it.type === 'day' && it.value === '1' && language === 'fr' ? '1er' : it.value))
      .join(' ');
  }
}
