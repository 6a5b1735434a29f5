import { CONFIG_TEMPLATE } from "../../engine/config/template";
import { answering } from "../answer";
import type { Feature } from "../feature";
import { CONFIG_TEMPLATE_REQUEST, RULES_REQUEST, type RuleChoice } from "../protocol";

/** What our client shows without a text: all rules, and the text of a new configuration file. */
export const catalogue: Feature = {
  capabilities: {},
  register: (connection, { environment }) => {
    connection.onRequest(
      RULES_REQUEST,
      answering(connection, environment, "列出规则", [], (): RuleChoice[] =>
        [...environment.linters.rules.values()].map(({ id, title }) => ({ id, title })),
      ),
    );
    connection.onRequest(
      CONFIG_TEMPLATE_REQUEST,
      answering(connection, environment, "准备配置文件", null, (): string | null => CONFIG_TEMPLATE),
    );
  },
};
