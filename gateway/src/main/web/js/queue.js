import { kept } from './storage.js';

const OFF = 'releve.touches.coupees';
const browser = kept(() => localStorage);
let off = browser.getItem(OFF) === 'oui';

/**
 * Walks the coordinator's queue by keyboard: j and k go down and up, j from the last line to the next stretch; a approves (a press held
 * down counts once), r goes to the refusal.
 * Who speaks to their computer, or presses keys by mistake, turns them off; this browser remembers it.
 */
export function queueKeys() {
  sayWhetherOff();
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-keys]')) {
      off = !off;
      sayWhetherOff();
      browser.setItem(OFF, off ? 'oui' : 'non');
    }
  });
  // The queue may come while an empty page is open.
  document.addEventListener('change', (event) => {
    if (event.target.closest('[data-queue]')) {
      countChosen();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target) || off) {
      return;
    }
    const links = [...document.querySelectorAll('[data-queue] a[data-proposal]')];
    const at = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
    // Capitals are meant the same: who has locked them hardly knows.
    const key = event.key.toLowerCase();
    if (key === 'j') {
      (links[at + 1] ?? document.querySelector('[data-later]'))?.click();
    } else if (key === 'k') {
      (at > 0 ? links[at - 1] : null)?.click();
    } else if (key === 'a' && !event.repeat) {
      document.querySelector('[data-approve]')?.click();
    } else if (key === 'r') {
      event.preventDefault();
      document.querySelector('[data-reject]')?.focus();
    }
  });
}

/** Letters are its own; a box to tick has none. */
function isTypedInto(element) {
  return element.closest('input:not([type=checkbox]), select, textarea') !== null;
}

/** The switch names its state by itself, whenever it comes to stand there. */
function sayWhetherOff() {
  document.documentElement.classList.toggle('keys-off', off);
}

/** The button for several says how many they are, and the sentence below how many of them ask several doctors. */
function countChosen() {
  const button = document.querySelector('[data-chosen-count]');
  const chosen = document.querySelectorAll('[name=choix]:checked').length;
  button.dataset.label ??= button.textContent;
  button.textContent = chosen > 0 ? `${button.dataset.label} (${chosen})` : button.dataset.label;
  const sentence = document.querySelector('[data-asks-several]');
  if (sentence) {
    const urgent = document.querySelectorAll('[name=choix][data-urgent]:checked').length;
    sentence.dataset.label ??= sentence.textContent;
    sentence.textContent =
      urgent === 0
        ? sentence.dataset.label
        : urgent === 1
          ? sentence.dataset.one
          : sentence.dataset.many.replace('{0}', urgent);
  }
}
