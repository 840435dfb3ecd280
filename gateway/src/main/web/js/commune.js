const PATIENCE = 200;

/** Offers communes as one types a name; choosing one puts its name and INSEE code into the field. */
export function communeSearch(input) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-communes`;
  input.after(list);
  input.setAttribute('list', list.id);
  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    const question = input.value.trim();
    if (question.length < 2 || /\(\w{5}\)$/.test(question)) {
      return;
    }
    waiting = setTimeout(() => search(question), PATIENCE);
  });

  async function search(question) {
    const answer = await fetch(`/api/communes?limit=10&q=${encodeURIComponent(question)}`);
    if (!answer.ok || question !== input.value.trim()) {
      return;
    }
    const { items } = await answer.json();
    list.replaceChildren(
      ...items.map((commune) => {
        const option = document.createElement('option');
        option.value = `${commune.name} (${commune.insee})`;
        // Browsers choose once more, by the letters alone: what was found without an accent bears what was typed too.
        if (!option.value.toLowerCase().includes(question.toLowerCase())) {
          option.label = `${option.value} · ${question}`;
        }
        return option;
      }),
    );
  }
}
