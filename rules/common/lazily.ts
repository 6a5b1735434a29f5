/** `compute` at first call, its result afterwards: for facts that most documents never ask for. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
};
