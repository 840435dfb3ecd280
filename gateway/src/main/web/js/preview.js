const PATIENCE = 300;

/** Asks what a form, or a part of it, would bring while it is being filled in, and shows the answer beside it. */
export function preview(part) {
  const form = part.closest('form');
  const panel = part.querySelector('[data-panel]');
  let waiting;
  let question = new AbortController();
  part.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PATIENCE);
  });
  part.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PATIENCE);
  });

  async function ask() {
    question.abort();
    question = new AbortController();
    const mine = question;
    panel.classList.add('waiting-for-answer');
    document.dispatchEvent(new Event('releve:asked'));
    const body = new URLSearchParams(new FormData(form));
    [...form.elements].filter((it) => it.name && !isAsked(it)).forEach((it) => body.delete(it.name));
    // A form that is sent by its address has no token among its fields.
    if (form.dataset.token) {
      body.set(form.dataset.tokenName, form.dataset.token);
    }
    try {
      const answer = await fetch(part.dataset.preview, { method: 'POST', body, signal: mine.signal });
      const text = await answer.text();
      if (answer.ok && !answer.redirected) {
        panel.innerHTML = new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
        panel.classList.remove('waiting-for-answer');
      }
    } catch {
      // What stands there stays dimmed: it is the answer to another question.
    }
    if (mine === question) {
      document.dispatchEvent(new Event('releve:answered'));
    }
  }

  /** What the rest of a form says stays here. */
  function isAsked(field) {
    return part.contains(field) || field.type === 'hidden' || field.name === part.dataset.with;
  }
}
