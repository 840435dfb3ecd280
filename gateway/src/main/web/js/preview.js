import { logInAgain } from './over.js';

const PATIENCE = 300;
const UNKNOWN = 401;

/** Asks what a form, or a part of it, would bring while it is being filled in, and shows the answer beside it. */
export function preview(part) {
  const form = part.closest('form');
  const panel = part.querySelector('[data-panel]');
  const uncounted = (part.dataset.uncounted ?? '').split(' ');
  let waiting;
  let question = new AbortController();
  // What was asked last, if it was answered.
  let answered = null;
  ['input', 'change'].forEach((touch) =>
    part.addEventListener(touch, () => {
      clearTimeout(waiting);
      waiting = setTimeout(typed, PATIENCE);
    }),
  );
  // What comes next is the next page: nobody waits for the answer any more.
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    question.abort();
    panel.classList.remove('waiting-for-answer');
  });

  function typed() {
    // What is asked by its address stands in it: coming back to the page, also by the login, brings it back.
    if (form.method === 'get') {
      keepInAddress(form);
    }
    ask();
  }

  async function ask() {
    const body = new URLSearchParams(new FormData(form));
    [...form.elements].filter((it) => it.name && !isAsked(it)).forEach((it) => body.delete(it.name));
    const asked = counted(body);
    question.abort();
    if (asked === answered) {
      end();
      return;
    }
    question = new AbortController();
    const mine = question;
    panel.classList.add('waiting-for-answer');
    document.dispatchEvent(new Event('releve:asked'));
    // A form that is sent by its address has no token among its fields.
    if (form.dataset.token) {
      body.set(form.dataset.tokenName, form.dataset.token);
    }
    const { said, isAnswer } = await answerTo(body, mine.signal);
    if (!mine.signal.aborted) {
      answered = isAnswer ? asked : null;
      show(said);
      end();
    }
  }

  function end() {
    panel.classList.remove('waiting-for-answer');
    document.dispatchEvent(new Event('releve:answered'));
  }

  /** What the panel says next: the answer, or why there is none. */
  async function answerTo(body, signal) {
    try {
      const answer = await fetch(part.dataset.preview, { method: 'POST', body, signal });
      const text = await answer.text();
      if (answer.ok && !answer.redirected) {
        return { said: [...new DOMParser().parseFromString(text, 'text/html').body.childNodes], isAnswer: true };
      }
      return { said: noAnswer(answer.status === UNKNOWN), isAnswer: false };
    } catch {
      return { said: noAnswer(false), isAnswer: false };
    }
  }

  /** What is said already is not put there anew: a screen reader would read it out again. */
  function show(said) {
    const fresh = document.createElement('div');
    fresh.append(...said);
    if (fresh.innerHTML.trim() !== panel.innerHTML.trim()) {
      panel.replaceChildren(...fresh.childNodes);
    }
  }

  /** What the answer depends on. */
  function counted(body) {
    const counting = new URLSearchParams(body);
    uncounted.forEach((name) => counting.delete(name));
    return counting.toString();
  }

  /** What the rest of a form says stays here. */
  function isAsked(field) {
    return part.contains(field) || field.type === 'hidden' || field.name === part.dataset.with;
  }
}

/** The page in the other language asks the same. */
function keepInAddress(form) {
  const asked = new URLSearchParams(new FormData(form)).toString();
  history.replaceState(null, '', `${location.pathname}?${asked}`);
  const other = document.querySelector('a[rel=alternate]');
  const language = new URLSearchParams(other.search).get('langue');
  other.search = `${asked}&langue=${language}`;
}

/** The words for it stand with the news. */
function noAnswer(isSessionOver) {
  const news = document.querySelector('[data-live-source]');
  const sentence = document.createElement('p');
  sentence.textContent = isSessionOver ? news.dataset.over : news.dataset.noAnswer;
  return isSessionOver ? [sentence, logInAgain(news)] : [sentence];
}
