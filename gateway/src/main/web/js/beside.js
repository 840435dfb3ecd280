/** What is said before a field and read with it; there before there is anything to say, so that screen readers tell it. */
export function beside(input, what) {
  const said = document.createElement('span');
  said.id = `${input.id}-${what}`;
  input.before(said);
  input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') ?? ''} ${said.id}`.trim());
  return said;
}

/** Says what is wrong with a field, where a refusal would say it; nothing once nothing is. */
export function faultAt(input) {
  const said = document.getElementById(`${input.id}-faute`) ?? beside(input, 'faute');
  said.setAttribute('role', 'status');
  return (words) => {
    input.closest('.field').classList.toggle('at-fault', words !== '');
    input.setAttribute('aria-invalid', String(words !== ''));
    said.className = words ? 'wrong' : '';
    said.textContent = words;
  };
}
