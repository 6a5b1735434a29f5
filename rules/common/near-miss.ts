/** Where two texts begin to differ. */
const commonHead = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
};

/**
 * Whether what begins at `at` may be a near miss of what begins at `place` in `form`: of the two units of each where they part,
 * one is the same. With `step` -1 both are read backwards.
 */
export const mayBeNear = (text: string, at: number, form: string, place = 0, step: 1 | -1 = 1): boolean => {
  let [i, j] = [at, place];
  while (text.charCodeAt(i) === form.charCodeAt(j)) {
    i += step;
    j += step;
  }
  if (j + step < 0 || j + step >= form.length) return true;
  const [is, then] = [text.charCodeAt(i), text.charCodeAt(i + step)];
  const [should, next] = [form.charCodeAt(j), form.charCodeAt(j + step)];
  return then === next || is === next || then === should;
};

/** Whether two texts differ in one character: another one, one too many or too few, or two neighbours in each other's place. */
export const isNearMiss = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const at = commonHead(one, other);
  if (one.length !== other.length)
    return one.length < other.length ? one.slice(at) === other.slice(at + 1) : one.slice(at + 1) === other.slice(at);
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};
