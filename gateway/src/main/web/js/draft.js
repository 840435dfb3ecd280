import { kept } from './storage.js';

const KEPT = 'releve.brouillon.';
const SENT = 'releve.envoye';
const store = kept(() => sessionStorage);

/** Keeps what is typed into a form in this tab until it is sent, so that the end of a session loses nothing; for one account alone. */
export function keepDraft(form) {
  const main = document.querySelector('main');
  const key = `${KEPT}${main.dataset.account}.${form.dataset.draft}`;
  const found = read(key);
  // What comes back refused may be of a newer version than what was typed: it is kept as it stands there.
  if (showsWhatWasTyped()) {
    write(key, form);
    standAtItsPage(form);
  } else if (found && found.version === (form.dataset.draftVersion ?? '') && restore(form, found.fields)) {
    form.dataset.typed = 'yes';
    form.before(notice(main.dataset.draftFound, main.dataset.draftForget, () => forget(key)));
  }
  ['input', 'change'].forEach((touch) =>
    form.addEventListener(touch, () => {
      form.dataset.typed = 'yes';
      write(key, form);
    }),
  );
  form.addEventListener('submit', (event) => event.defaultPrevented || keep(SENT, key));
}

/** The page after a form was taken says so in its address; then its draft is needed no more. */
export function forgetSentDraft() {
  const sent = store.getItem(SENT);
  store.removeItem(SENT);
  if (sent && new URLSearchParams(location.search).has('fait')) {
    store.removeItem(sent);
  }
}

/** A refused form comes back filled in; a page that was led to after a refusal shows what the services know. */
function showsWhatWasTyped() {
  return document.querySelector('.message.bad[data-first]') !== null && !new URLSearchParams(location.search).has('probleme');
}

/** Coming back to what was sent, a browser wants to send it again or shows an error: the form's own page and the draft take its place. */
function standAtItsPage(form) {
  history.replaceState(null, '', form.dataset.page ?? form.getAttribute('action'));
}

function fields(form) {
  return [...form.elements].filter((it) => it.name && !it.readOnly && !['hidden', 'submit', 'file'].includes(it.type));
}

function write(key, form) {
  const typed = fields(form).map((it) => [it.name, it.type === 'checkbox' ? it.value : '', it.type === 'checkbox' ? it.checked : it.value]);
  keep(key, JSON.stringify({ version: form.dataset.draftVersion ?? '', fields: typed }));
}

/** There may be no room left. */
function keep(key, text) {
  try {
    store.setItem(key, text);
  } catch {
    store.removeItem(key);
  }
}

function read(key) {
  try {
    return JSON.parse(store.getItem(key));
  } catch {
    return null;
  }
}

/** Fields of one name come in their order, boxes to tick by what they stand for. Returns whether anything differed. */
function restore(form, typed) {
  const taken = {};
  const differing = typed.filter(([name, option, value]) => {
    const alike = fields(form).filter((it) => it.name === name && (it.type !== 'checkbox' || it.value === option));
    const nth = `${name} ${option}`;
    taken[nth] = (taken[nth] ?? -1) + 1;
    const field = alike[taken[nth]];
    if (!field) {
      return false;
    }
    const property = field.type === 'checkbox' ? 'checked' : 'value';
    const differs = field[property] !== value;
    field[property] = value;
    if (differs) {
      unfold(field);
      // What answers beside the form listens once the whole page is set up.
      setTimeout(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    }
    return differs;
  });
  return differing.length > 0;
}

function unfold(field) {
  for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
}

function forget(key) {
  store.removeItem(key);
  location.reload();
}

function notice(text, label, forgetIt) {
  const box = document.createElement('div');
  box.className = 'message good draft';
  box.setAttribute('role', 'status');
  const sentence = document.createElement('p');
  sentence.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-outline';
  button.textContent = label;
  button.addEventListener('click', forgetIt);
  box.append(sentence, button);
  return box;
}
