// A small repeatable generator: the same name always gives the same people. Not for secrets.

/** Generator of one table; tables have their own so that a change in one leaves the others as they were. */
export function randomOf(name) {
  let state = 2166136261; // FNV-1a of the name
  for (const c of name) state = Math.imul(state ^ c.codePointAt(0), 16777619);

  /** Mulberry32: a number from 0 (included) to 1 (excluded). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const chance = (share) => next() < share;

  /** One key of an object whose values are weights. */
  const weighted = (weights) => {
    const entries = Object.entries(weights);
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries.at(-1)[0];
  };

  /** A function that draws from the list again and again, each with the weight it has. */
  const drawer = (list, weight) => {
    const sums = [];
    let total = 0;
    for (const it of list) sums.push((total += weight(it)));
    return () => {
      const left = next() * total;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle] > left) high = middle;
        else low = middle + 1;
      }
      return list[low];
    };
  };

  const shuffle = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  const sample = (list, count) => shuffle(list).slice(0, count);

  return { int, pick, chance, weighted, drawer, shuffle, sample };
}
