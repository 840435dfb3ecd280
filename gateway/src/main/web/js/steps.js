/** Shows a long form one fieldset at a time; the step stands in the address, so going back in the browser is going back a step. */
export function steps(form) {
  const all = [...form.querySelectorAll(':scope > fieldset')];
  const send = form.querySelector(':scope > .buttons');
  const [backLabel, onLabel] = form.dataset.steps.split('|');
  const back = button(backLabel, 'btn-outline');
  const on = button(onLabel, 'btn-primary');
  let shown = 0;
  const walk = document.createElement('div');
  walk.className = 'buttons';
  walk.append(on, back);
  form.append(walk);
  send.append(back.cloneNode(true));
  send.lastElementChild.addEventListener('click', () => go(at() - 1));
  back.addEventListener('click', () => go(at() - 1));
  on.addEventListener('click', () => {
    const wrong = [...all[at()].elements].find((it) => !it.checkValidity());
    if (wrong) {
      wrong.reportValidity();
    } else {
      go(at() + 1);
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input') && at() < all.length - 1) {
      event.preventDefault();
      on.click();
    }
  });
  window.addEventListener('hashchange', show);
  const faulty = form.ownerDocument.querySelector('.at-fault');
  if (faulty && !location.hash) {
    history.replaceState(null, '', `#etape-${all.findIndex((it) => it.contains(faulty)) + 1}`);
  }
  show();

  /** A link to a field at fault opens its step too; one to something outside the form leaves the step as it is. */
  function at() {
    if (location.hash.length < 2) {
      return 0;
    }
    const wanted = /^#etape-(\d)$/.exec(location.hash);
    if (wanted) {
      return Math.min(all.length, Math.max(1, Number(wanted[1]))) - 1;
    }
    const target = document.getElementById(location.hash.slice(1));
    const holding = all.findIndex((it) => it.contains(target));
    return holding < 0 ? shown : holding;
  }

  function go(step) {
    location.hash = `etape-${step + 1}`;
    show();
    const heading = all[step].querySelector('h2');
    heading.tabIndex = -1;
    heading.focus();
  }

  function show() {
    shown = at();
    all.forEach((it, i) => (it.hidden = i !== shown));
    walk.hidden = shown === all.length - 1;
    send.hidden = !walk.hidden;
    back.hidden = shown === 0;
  }

  function button(label, kind) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = `btn ${kind}`;
    made.textContent = label;
    return made;
  }
}
