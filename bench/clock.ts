/** Milliseconds that have passed since some fixed moment. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now();

/**
 * Time that the processor has worked for this process, helper threads of the engine included: what to look at on a machine
 * that others keep busy. Work of child processes is not in it.
 */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
