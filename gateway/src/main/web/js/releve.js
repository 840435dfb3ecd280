import { queueKeys } from './queue.js';
import { dayGrid } from './days.js';
import { forgetSentDraft } from './draft.js';
import { enhance } from './enhance.js';
import { liveUpdates, rememberSent } from './live.js';
import { waits } from './wait.js';

/** Milliseconds after which a form that led nowhere, because its reader stopped it, may be sent again. */
const ON_ITS_WAY = 10_000;

// Every page works without these; they only make it quicker.
document.documentElement.classList.add('js');
forgetSentDraft();
rememberSent();
enhance(document);
// What was done, or what is to be corrected, is read first.
document.querySelector('[data-first]')?.focus();
dayGrid(document.querySelector('[data-day-grid]'));
// On a phone what lies above the half-days makes room for them.
if (matchMedia('(max-width: 560px)').matches) {
  document.querySelectorAll('details[data-folds]').forEach((it) => (it.open = false));
}
queueKeys();
liveUpdates(document.querySelector('[data-live-source]'));
// A link that begins the form anew asks once something is typed.
document.querySelectorAll('a[data-confirm]').forEach((link) => {
  link.addEventListener('click', (event) => {
    if (document.querySelector('form[data-typed]') && !window.confirm(link.dataset.confirm)) {
      event.preventDefault();
    }
  });
});
// What is sent is sent once; coming back by the browser's arrow makes the form good again.
document.addEventListener('submit', (event) => {
  if (event.defaultPrevented || event.target.method !== 'post') {
    return;
  }
  if (event.target.dataset.sent) {
    event.preventDefault();
  }
  event.target.dataset.sent = 'yes';
  setTimeout(() => delete event.target.dataset.sent, ON_ITS_WAY);
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));
waits(document.querySelector('[data-soon]'));
const frames = document.querySelectorAll('[data-map]');
if (frames.length > 0) {
  import('./map.js').then(({ moveableMap }) => frames.forEach(moveableMap));
}
