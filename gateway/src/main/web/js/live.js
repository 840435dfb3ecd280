import { enhance } from './enhance.js';
import { logInAgain } from './over.js';

/** What the server sent of each part of the page, whatever scripts have added to it since. */
const sent = new WeakMap();

/** Before anything else changes the page. */
export function rememberSent() {
  document.querySelectorAll('[data-live]').forEach((region) => sent.set(region, content(region)));
}

/** Listens for news of one's own; the parts of the page marked data-live are then asked for again and shown where they changed. */
export function liveUpdates(news) {
  if (!news || !document.querySelector('[data-live]') || !window.EventSource) {
    return;
  }
  let source = null;
  let question = null;
  let listening = false;
  let asking = false;
  let askAgain = false;
  let again = 0;
  const leave = () => {
    listening = false;
    clearTimeout(again);
    source.close();
    question.abort();
  };
  const comeBackLater = () => {
    clearTimeout(again);
    again = setTimeout(comeBack, LONGEST_AWAY * (1 + Math.random()));
  };
  const listen = () => {
    let opened = false;
    listening = true;
    question = new AbortController();
    source = new EventSource(news.dataset.liveSource);
    // A browser comes back by itself when a connection is cut, but not after an answer that is no stream.
    source.addEventListener('error', (event) => {
      if (event.target.readyState === EventSource.CLOSED) {
        comeBackLater();
      }
    });
    source.addEventListener('open', () => {
      // Who was away for a moment has missed what was told meanwhile.
      if (opened) {
        refresh();
      }
      opened = true;
    });
    source.addEventListener('message', (event) => {
      if (JSON.parse(event.data).kind !== 'still-here') {
        refresh();
      }
    });
  };
  const comeBack = () => {
    leave();
    listen();
    refresh();
  };
  /** One question at a time, however much is told meanwhile. */
  const refresh = async () => {
    askAgain = true;
    if (asking) {
      return;
    }
    asking = true;
    while (listening && askAgain) {
      askAgain = false;
      try {
        await lookAgain(news, question.signal, leave);
      } catch {
        // No connection, or no time for us just now, unless the question was dropped: what was told is looked for a little later.
        if (listening && !askAgain) {
          comeBackLater();
        }
      }
    }
    asking = false;
  };
  listen();
  window.addEventListener('pagehide', leave);
  // A page that nobody looks at listens to nothing: a browser has few connections to one host.
  document.addEventListener('visibilitychange', () => {
    leave();
    if (!document.hidden) {
      comeBack();
    }
  });
  // The browser's arrow brings the page back as it was left.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      comeBack();
    }
  });
  // An answer is on its way: what comes next is the next page, and a second key must not meet another proposal here.
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
      leave();
    }
  });
}

/** Milliseconds, and up to as many again, so that not all pages come back at once. */
const LONGEST_AWAY = 20_000;

const TOO_MANY = 429;
const FAILED = 500;

async function lookAgain(news, signal, leave) {
  // What is being read stays what is read: a page may name itself more exactly than the address that led to it.
  const address = document.querySelector('[data-live-from]')?.dataset.liveFrom ?? location.pathname + location.search;
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'manual', signal });
  if (answer.type === 'opaqueredirect' && (await isSessionOver(signal))) {
    leave();
    sayItIsOver(news);
  } else if (answer.ok) {
    compare(news, new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } else if (answer.status === TOO_MANY || answer.status >= FAILED) {
    throw new Error(`no page just now: ${answer.status}`);
  }
}

/** A page may lead elsewhere for other reasons; the API says it plainly. */
async function isSessionOver(signal) {
  const answer = await fetch('/api/me', { signal });
  return answer.status === 401;
}

function compare(news, fresh) {
  // Who is told of a session's end may have logged in again in another window.
  if (news.querySelector('a')) {
    hush(news);
  }
  const now = [...document.querySelectorAll('[data-live]')];
  const then = [...fresh.querySelectorAll('[data-live]')];
  if (now.length !== then.length || now.every((region, i) => sent.get(region) === content(then[i]))) {
    return;
  }
  if (now.some(isBeingUsed)) {
    offer(news, now, then);
  } else {
    show(now, then);
    announce(news);
  }
}

/** What stands there as it came, apart from the forms' tokens. */
function content(region) {
  const copy = region.cloneNode(true);
  copy.querySelectorAll('input[type=hidden]').forEach((input) => input.remove());
  return copy.innerHTML;
}

/** Somebody is choosing or typing there, or has done so: nothing may change under their hands. */
function isBeingUsed(region) {
  const used = document.activeElement;
  return (
    (region.contains(used) && used.matches('input, select, textarea')) ||
    fieldsOf(region).some(isChanged) ||
    region.querySelector('details[open]') !== null
  );
}

function fieldsOf(region) {
  return [...region.querySelectorAll('input, select, textarea')];
}

/** What was ticked, chosen or typed and is still there, in a form that does the same, is so again; not who says to have read what may be new. */
function chooseAgain(fields, chosen) {
  chosen.forEach((old) => {
    const field = fields.find((it) => asked(it) === asked(old));
    if (!field || field.type === 'hidden' || field.type === 'file' || 'notAgain' in field.dataset) {
      return;
    }
    if (field.matches('select') && ![...field.options].some((it) => it.value === old.value)) {
      return;
    }
    if (isTicked(field)) {
      field.checked = old.checked;
    } else {
      field.value = old.value;
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What a field says for which form. */
function asked(field) {
  return JSON.stringify([field.form?.getAttribute('action'), field.name, isTicked(field) ? field.value : '']);
}

function isTicked(field) {
  return field.type === 'checkbox' || field.type === 'radio';
}

/** It says something else than when it came. */
function isChanged(field) {
  if (field.matches('select')) {
    const asItCame = [...field.options].findLastIndex((it) => it.defaultSelected);
    return field.selectedIndex !== Math.max(0, asItCame);
  }
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function show(now, then) {
  const anchor = standing(now);
  const before = anchor?.getBoundingClientRect().top;
  const held = now.findIndex((region) => region.contains(document.activeElement));
  const focused = held < 0 ? null : place(document.activeElement);
  const looked = held < 0 ? 0 : document.activeElement.getBoundingClientRect().top;
  const chosen = now.map((region) => fieldsOf(region).filter(isChanged));
  now.forEach((region, i) => {
    sent.set(region, content(then[i]));
    region.replaceChildren(...then[i].childNodes);
    enhance(region);
    chooseAgain(fieldsOf(region), chosen[i]);
  });
  const there = anchor && (anchor.isConnected ? anchor : document.getElementById(anchor.id));
  const after = there?.getBoundingClientRect().top;
  if (window.scrollY > 0 && before !== undefined && after !== undefined) {
    window.scrollBy({ top: after - before, behavior: 'instant' });
  }
  if (held >= 0 && giveFocus(now[held], focused)) {
    window.scrollBy({ top: document.activeElement.getBoundingClientRect().top - looked, behavior: 'instant' });
  }
}

/** What is to stay where it is seen: the first named thing in the window that may change, else what has the focus elsewhere. */
function standing(now) {
  const named = now.flatMap((region) => [...region.querySelectorAll('[id]')]).find((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  const focused = document.activeElement;
  const apart = now.every((region) => !region.contains(focused) && !focused.contains(region));
  return named ?? (apart ? focused : undefined);
}

/** Where a link leads, or what a button sends. */
function place(element) {
  return JSON.stringify([element.getAttribute('href'), element.form?.getAttribute('action'), element.name, element.value]);
}

/** What had the focus has it again, where it was seen; if it is gone, its part of the page is read from its heading. */
function giveFocus(region, wanted) {
  const again = [...region.querySelectorAll('a[href], button, input, select, textarea')].find((it) => place(it) === wanted);
  const heading = region.querySelector('h1, h2') ?? region;
  if (!again) {
    heading.tabIndex = -1;
  }
  (again ?? heading).focus({ preventScroll: true });
  return again !== undefined;
}

/** Said again even if it was said before, and there until it is closed. */
function announce(news) {
  tell(news, news.dataset.text, closing(news));
}

/** Whoever is in the middle of something may look later: what is told next offers it again. */
function offer(news, now, then) {
  tell(news, news.dataset.text, button(news, news.dataset.show, () => show(now, then)), closing(news));
}

function sayItIsOver(news) {
  tell(news, news.dataset.over, logInAgain(news));
}

function closing(news) {
  return button(news, news.dataset.close, () => {});
}

function button(news, label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-outline';
  made.textContent = label;
  made.addEventListener('click', () => {
    act();
    if (news.contains(document.activeElement)) {
      document.querySelector('main').focus({ preventScroll: true });
    }
    hush(news);
  });
  return made;
}

function tell(news, sentence, ...deeds) {
  const text = document.createElement('span');
  text.textContent = sentence;
  const held = news.contains(document.activeElement);
  news.replaceChildren(text, ...deeds);
  if (held) {
    deeds[0].focus({ preventScroll: true });
  }
  news.classList.add('shown');
}

function hush(news) {
  news.replaceChildren();
  news.classList.remove('shown');
}
