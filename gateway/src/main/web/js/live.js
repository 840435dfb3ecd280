/** Listens for news of one's own; the parts of the page marked data-live are then asked for again and shown where they changed. */
export function liveUpdates(news) {
  if (!news || !document.querySelector('[data-live]') || !window.EventSource) {
    return;
  }
  let source = null;
  let again = 0;
  const leave = () => {
    clearTimeout(again);
    source.close();
  };
  const listen = () => {
    let opened = false;
    source = new EventSource(news.dataset.liveSource);
    // A browser comes back by itself when a connection is cut, but not after an answer that is no stream.
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(again);
        again = setTimeout(comeBack, LONGEST_AWAY * (1 + Math.random()));
      }
    });
    source.addEventListener('open', () => {
      // Who was away for a moment has missed what was told meanwhile.
      if (opened) {
        refresh(news);
      }
      opened = true;
    });
    source.addEventListener('message', (event) => {
      if (JSON.parse(event.data).kind !== 'still-here') {
        refresh(news);
      }
    });
  };
  const comeBack = () => {
    listen();
    refresh(news);
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
      leave();
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

let asking = false;
let askAgain = false;

/** One question at a time, however much is told meanwhile. */
async function refresh(news) {
  askAgain = true;
  if (asking) {
    return;
  }
  asking = true;
  try {
    while (askAgain) {
      askAgain = false;
      await lookAgain(news);
    }
  } catch {
    // No connection just now: what was told is looked for a little later.
    setTimeout(() => refresh(news), LONGEST_AWAY);
  } finally {
    asking = false;
  }
}

async function lookAgain(news) {
  // What is being read stays what is read: a page may name itself more exactly than the address that led to it.
  const address = document.querySelector('[data-live-from]')?.dataset.liveFrom ?? location.pathname + location.search;
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = [...document.querySelectorAll('[data-live]')];
  const then = [...fresh.querySelectorAll('[data-live]')];
  if (now.length !== then.length || now.every((region, i) => content(region) === content(then[i]))) {
    return;
  }
  if (now.some(isBeingUsed)) {
    offer(news, now, then);
  } else {
    show(now, then);
    announce(news);
  }
}

/** What stands there, apart from the forms' tokens and from where the focus was put. */
function content(region) {
  const copy = region.cloneNode(true);
  copy.querySelectorAll('input[type=hidden]').forEach((input) => input.remove());
  copy.querySelectorAll('h1, h2').forEach((heading) => heading.removeAttribute('tabindex'));
  return copy.innerHTML;
}

/** Somebody is choosing or typing there, or has done so: nothing may change under their hands. */
function isBeingUsed(region) {
  const used = document.activeElement;
  return (
    (region.contains(used) && used.matches('input, select, textarea')) ||
    [...region.querySelectorAll('input, select, textarea')].some(isChanged) ||
    region.querySelector('details[open]') !== null
  );
}

/** It says something else than when it came. */
function isChanged(field) {
  if (field.matches('select')) {
    const asItCame = [...field.options].findLastIndex((it) => it.defaultSelected);
    return field.selectedIndex !== Math.max(0, asItCame);
  }
  const isTicked = field.type === 'checkbox' || field.type === 'radio';
  return isTicked ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function show(now, then) {
  const anchor = standing(now);
  const before = anchor?.getBoundingClientRect().top;
  const held = now.findIndex((region) => region.contains(document.activeElement));
  const focused = held < 0 ? null : place(document.activeElement);
  const looked = held < 0 ? 0 : document.activeElement.getBoundingClientRect().top;
  now.forEach((region, i) => region.replaceChildren(...then[i].childNodes));
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
  tell(news, news.dataset.close, () => {});
}

function offer(news, now, then) {
  tell(news, news.dataset.show, () => show(now, then));
}

function tell(news, label, act) {
  const text = document.createElement('span');
  text.textContent = news.dataset.text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-outline';
  button.textContent = label;
  button.addEventListener('click', () => {
    act();
    if (news.contains(document.activeElement)) {
      document.querySelector('main').focus({ preventScroll: true });
    }
    news.replaceChildren();
    news.classList.remove('shown');
  });
  const held = news.contains(document.activeElement);
  news.replaceChildren(text, button);
  if (held) {
    button.focus({ preventScroll: true });
  }
  news.classList.add('shown');
}
