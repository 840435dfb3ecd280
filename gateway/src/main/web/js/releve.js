import { queueKeys } from './queue.js';
import { dayGrid } from './days.js';
import { communeSearch } from './commune.js';

// Every page works without these; they only make it quicker.
document.documentElement.classList.add('js');
queueKeys(document.querySelector('[data-queue]'));
dayGrid(document.querySelector('[data-day-grid]'));
document.querySelectorAll('input[data-commune]').forEach(communeSearch);
document.querySelectorAll('form[data-confirm]').forEach((form) => {
  form.addEventListener('submit', (event) => {
    if (!window.confirm(form.dataset.confirm)) {
      event.preventDefault();
    }
  });
});
