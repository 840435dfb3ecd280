/** Listens for news of one's own; the parts of the page marked data-live are then asked for again and shown where they changed. */
export function liveUpdates(news) {
  if (!news || !document.querySelector('[data-live]') || !window.EventSource) {
    return;
  }
  let source = null;
  const listen = () => {
    let opened = false;
    source = new EventSource(news.dataset.liveSource);
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
  listen();
  window.addEventListener('pagehide', () => source.close());
  // The browser's arrow brings the page back as it was left.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      listen();
      refresh(news);
    }
  });
  // An answer is on its way: what comes next is the next page, and a second key must not meet another proposal here.
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
      source.close();
    }
  });
}

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

/** What stands there, apart from the forms' tokens. */
function content(region) {
  const copy = region.cloneNode(true);
  copy.querySelectorAll('input[type=hidden]').forEach((input) => input.remove());
  return copy.innerHTML;
}

/** Somebody is choosing or typing there: nothing may change under their hands. */
function isBeingUsed(region) {
  const used = document.activeElement;
  return (
    (region.contains(used) && used.matches('input, select, textarea')) ||
    region.querySelector('input:checked, details[open]') !== null
  );
}

function show(now, then) {
  const anchor = now.flatMap((region) => [...region.querySelectorAll('[id]')]).find((it) => it.getBoundingClientRect().bottom > 0);
  const before = anchor?.getBoundingClientRect().top;
  const focused = document.activeElement?.closest('[data-live] [href], [data-live] button');
  const address = focused?.getAttribute('href');
  now.forEach((region, i) => region.replaceChildren(...then[i].childNodes));
  const after = anchor && document.getElementById(anchor.id)?.getBoundingClientRect().top;
  if (window.scrollY > 0 && before !== undefined && after !== undefined) {
    window.scrollBy({ top: after - before, behavior: 'instant' });
  }
  if (address) {
    document.querySelector(`[data-live] [href="${CSS.escape(address)}"]`)?.focus({ preventScroll: true });
  }
}

function announce(news) {
  news.textContent = news.dataset.text;
  news.classList.add('shown');
  news.addEventListener('click', () => news.classList.remove('shown'), { once: true });
}

function offer(news, now, then) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-outline';
  button.textContent = news.dataset.show;
  button.addEventListener('click', () => {
    show(now, then);
    news.replaceChildren();
    news.classList.remove('shown');
  });
  const text = document.createElement('span');
  text.textContent = news.dataset.text;
  news.replaceChildren(text, button);
  news.classList.add('shown');
}
