/** Repeats `check` until it no longer throws; after `patience` milliseconds its last error is the answer. */
export async function eventually<T>(check: () => Promise<T>, patience = 15_000): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}
