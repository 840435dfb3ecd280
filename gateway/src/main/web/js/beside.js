/** What is said before a field and read with it; there before there is anything to say, so that screen readers tell it. */
export function beside(input, what) {
  const said = document.createElement('span');
  said.id = `${input.id}-${what}`;
  input.before(said);
  input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') ?? ''} ${said.id}`.trim());
  return said;
}
