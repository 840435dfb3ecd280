/** Lets the arrow keys move through the half-days as they lie in the table, and paints by drawing; space toggles by itself. */
export function dayGrid(grid) {
  if (!grid) {
    return;
  }
  const boxes = new Map([...grid.querySelectorAll('input[type=checkbox]')].map((it) => [it.value, it]));
  const dates = [...boxes.keys()].map((it) => it.slice(0, 10)).sort();
  const first = dates[0];
  const last = dates.at(-1);
  const next = { ArrowLeft: sideways(-1), ArrowRight: sideways(1), ArrowUp: up, ArrowDown: down };
  grid.addEventListener('keydown', (event) => {
    const step = next[event.key];
    if (!step || !boxes.has(event.target.value)) {
      return;
    }
    event.preventDefault();
    // What is promised or over has no box: the next one beyond it is meant.
    let at = step(event.target.value);
    while (!boxes.has(at) && at.slice(0, 10) >= first && at.slice(0, 10) <= last) {
      at = step(at);
    }
    moveTo(boxes.get(at));
  });

  // The table is one stop of the tab key, where the arrows left off: what comes after it is one key away.
  let stop = boxes.values().next().value;
  boxes.forEach((it) => (it.tabIndex = it === stop ? 0 : -1));
  grid.addEventListener('focusin', (event) => {
    if (boxes.has(event.target.value)) {
      stop.tabIndex = -1;
      stop = event.target;
      stop.tabIndex = 0;
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
  window.addEventListener('pointerup', () => {
    if (paint?.drawn) {
      // Boxes that a script ticks tell nobody by themselves.
      grid.dispatchEvent(new Event('change', { bubbles: true }));
    }
    setTimeout(() => (paint = null));
  });

  /** In sight with the whole of what one sees of it, above what sticks to the window's foot. */
  function moveTo(box) {
    box?.focus({ preventScroll: true });
    box?.closest('label').scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  function boxOf(element) {
    return element.closest('label')?.querySelector('input[type=checkbox]') ?? null;
  }
}

/** The same half of another day. */
function sideways(days) {
  return (halfDay) => `${daysOn(halfDay, days)}:${halfDay.slice(11)}`;
}

/** Below a morning lies its afternoon, below that the morning of a week later. */
function down(halfDay) {
  return halfDay.endsWith('AM') ? `${halfDay.slice(0, 10)}:PM` : `${daysOn(halfDay, 7)}:AM`;
}

function up(halfDay) {
  return halfDay.endsWith('PM') ? `${halfDay.slice(0, 10)}:AM` : `${daysOn(halfDay, -7)}:PM`;
}

function daysOn(halfDay, days) {
  const day = new Date(`${halfDay.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
