/** Lets the arrow keys move through the half-days, a day to the side, half a day up or down; space toggles by itself. */
export function dayGrid(grid) {
  if (!grid) {
    return;
  }
  const boxes = [...grid.querySelectorAll('input[type=checkbox]')];
  const steps = { ArrowLeft: -2, ArrowRight: 2, ArrowUp: -1, ArrowDown: 1 };
  grid.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const at = boxes.indexOf(event.target);
    if (step && at >= 0 && boxes[at + step]) {
      event.preventDefault();
      boxes[at + step].focus();
    }
  });

  // Painting: pressing on one half-day and drawing over others gives them all the state of the first.
  let paint = null;
  grid.addEventListener('pointerdown', (event) => {
    const box = boxOf(event.target);
    if (box && !box.disabled && event.pointerType === 'mouse') {
      paint = { checked: !box.checked, first: box };
    }
  });
  grid.addEventListener('pointerover', (event) => {
    const box = boxOf(event.target);
    if (!paint || !box || box.disabled || box === paint.first) {
      return;
    }
    paint.first.checked = paint.checked;
    paint.drawn = true;
    box.checked = paint.checked;
  });
  grid.addEventListener(
    'click',
    (event) => {
      if (paint?.drawn && boxOf(event.target)) {
        event.preventDefault();
      }
      paint = null;
    },
    true,
  );
  window.addEventListener('pointerup', () => setTimeout(() => (paint = null)));

  function boxOf(element) {
    return element.closest('label')?.querySelector('input[type=checkbox]') ?? null;
  }
}
