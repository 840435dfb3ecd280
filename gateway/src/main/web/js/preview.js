const PATIENCE = 300;

/** Asks who could come while the need is being typed, and shows the answer beside the form. */
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
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (mine === asked) {
      panel.classList.remove('waiting-for-answer');
      if (answer.ok && !answer.redirected) {
        panel.innerHTML = new DOMParser().parseFromString(await answer.text(), 'text/html').body.innerHTML;
      }
    }
  }
}
