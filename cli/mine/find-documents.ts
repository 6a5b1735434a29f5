import { createProjectConfigs } from "../project-configs";
import type { FileNote } from "../results";
import { selectTargets, type Target } from "../targets";

/** The documents that operands stand for, and those that cannot be read, with the reason. */
export interface Found {
  readonly targets: readonly Target[];
  readonly failures: readonly FileNote[];
}

/** Found as `lint` finds them, but for `.gongwen.json`: a pack that it names may be what is about to be written. */
export async function findDocuments(operands: readonly string[]): Promise<Found | { readonly problem: string }> {
  const configs = createProjectConfigs(new Map(), { noConfig: true, config: undefined, profile: undefined, rules: [] });
  const { targets, failures, unmatched } = await selectTargets(operands.length === 0 ? ["."] : operands, configs);
  const [missing] = unmatched;
  return missing === undefined
    ? { targets, failures }
    : { problem: `${missing}：没有这样的文件，或其中没有可读的文件。` };
}
