const PATIENCE = 300;

/** Asks what a form would bring while it is being filled in, and shows the answer beside it. */
export function preview(form) {
  const panel = form.querySelector('[data-panel]');
  let waiting;
  let asked = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PATIENCE);
  });
  form.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PATIENCE);
  });

  async function ask() {
    const mine = ++asked;
    panel.classList.add('waiting-for-answer');
    const body = new URLSearchParams(new FormData(form));
    // A form that is sent by its address has no token among its fields.
    if (form.dataset.token) {
      body.set(form.dataset.tokenName, form.dataset.token);
    }
    const answer = await fetch(form.dataset.preview, { method: 'POST', body });
    if (mine === asked) {
      panel.classList.remove('waiting-for-answer');
      if (answer.ok && !answer.redirected) {
        panel.innerHTML = new DOMParser().parseFromString(await answer.text(), 'text/html').body.innerHTML;
      }
    }
  }
}
