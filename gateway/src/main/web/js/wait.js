const SHOWN_AFTER = 400;
const SAID_AFTER = 4000;

/** Longer than the gateway waits for a service: whatever was to come comes no more. */
const GIVEN_UP_AFTER = 65_000;

/** Says that an answer is on its way once that takes long enough to wonder, and after seconds what is being waited for. */
export function waits(sign) {
  if (!sign) {
    return;
  }
  let timers = [];
  let sent = false;
  const end = () => {
    timers.forEach(clearTimeout);
    sign.replaceChildren();
    sign.classList.remove('shown');
  };
  const begin = (what) => {
    end();
    const say = (text) => {
      sign.textContent = text;
      sign.classList.add('shown');
    };
    timers = [
      setTimeout(() => say(sign.dataset.soon), SHOWN_AFTER),
      setTimeout(() => say(what), SAID_AFTER),
      setTimeout(end, GIVEN_UP_AFTER),
    ];
  };
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
      sent = true;
      begin(event.target.method === 'post' ? sign.dataset.sending : sign.dataset.preparing);
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (link && !event.defaultPrevented && leadsAway(event, link)) {
      begin(sign.dataset.preparing);
    }
  });
  // Once the form is on its way, a preview has nothing more to say.
  document.addEventListener('releve:asked', () => sent || begin(sign.dataset.reckoning));
  document.addEventListener('releve:answered', () => sent || end());
  window.addEventListener('pagehide', end);
  window.addEventListener('pageshow', () => (sent = false));
}

/** Not what opens elsewhere, is kept as a file, as the documents of the API are, or lies on this page. */
function leadsAway(event, link) {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const samePage = link.pathname === location.pathname && link.search === location.search && link.hash;
  const file = link.hasAttribute('download') || link.pathname.startsWith('/api/');
  return plain && link.origin === location.origin && !link.target && !file && !samePage;
}
