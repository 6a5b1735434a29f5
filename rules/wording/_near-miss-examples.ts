import { exampleEntry } from "../../engine/mined/example-entry";
import type { Entry } from "../../engine/mined/model";

const nearMiss = (id: string, wrong: string, right: string): Entry =>
  exampleEntry({ id: `near-miss:${id}`, family: "near-miss", wrong, right, severity: "warning" });

/** Near misses for the examples of the rule. */
export const EXAMPLE_NEAR_MISSES: readonly Entry[] = [
  nearMiss("00000001", "联系会议制度", "联席会议制度"),
  nearMiss("00000003", "工作度", "工作制度"),
];
