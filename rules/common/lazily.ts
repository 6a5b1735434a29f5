/** `compute` at first call, its result afterwards: for facts that most documents never ask for. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
};

/** `compute` at the first call for each key, its result afterwards. */
export const onceForEach = <T>(compute: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
};
