import * as vscode from "vscode";
import type { OutlineAnswer } from "../server/protocol";
import { describeGenre } from "./genre";
import type { OutlineSource } from "./outline-source";

const findingsOf = ({ findings, config }: OutlineAnswer): string => {
  if (config.ignored) return "配置里已排除";
  const { error, warning, information, hint } = findings;
  return error + warning + information + hint === 0
    ? "没有发现问题"
    : `${error} 错误 ${warning} 警告 ${information + hint} 提示`;
};

const configOf = ({ config }: OutlineAnswer): string => {
  const source = config.uri === null ? "推荐规则" : vscode.workspace.asRelativePath(vscode.Uri.parse(config.uri));
  return config.faulty
    ? `${source} 有误，暂用上一次有效的配置`
    : `${source}${config.profile === "draft" ? "（草稿）" : ""}`;
};

const severityOf = ({ findings, config }: OutlineAnswer): vscode.LanguageStatusSeverity => {
  if (config.faulty || findings.error > 0) return vscode.LanguageStatusSeverity.Error;
  return findings.warning > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
};

/** Genre, findings and the configuration in force, in the editor's language status. */
export const registerStatus = (context: vscode.ExtensionContext, outline: OutlineSource): void => {
  const status = vscode.languages.createLanguageStatusItem("gongwen.status", ["plaintext", "markdown", "gongwen"]);
  status.name = "公文";
  status.text = "公文：未检查";
  const update = (): void => {
    const current = outline.current();
    status.text =
      current === undefined ? "公文：未检查" : `${describeGenre(current.answer)}：${findingsOf(current.answer)}`;
    status.detail = current === undefined ? "" : configOf(current.answer);
    status.severity = current === undefined ? vscode.LanguageStatusSeverity.Information : severityOf(current.answer);
    status.command =
      current?.answer.config.uri == null
        ? { command: "gongwen.showOutline", title: "公文结构" }
        : { command: "vscode.open", title: "打开配置", arguments: [vscode.Uri.parse(current.answer.config.uri)] };
  };
  context.subscriptions.push(status, outline.onDidChange(update));
};
