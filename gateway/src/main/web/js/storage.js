/** A browser may keep nothing, or refuse to be asked: pages work all the same. */
export function kept(storage) {
  try {
    return storage();
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
