import * as vscode from "vscode";
import type { FindingCounts, MissingSection, OutlineAnswer, OutlinePart, OutlineSection } from "../server/protocol";
import { describeGenre } from "./genre";
import type { OutlineSource } from "./outline-source";

type Position = { readonly line: number; readonly character: number };

/** A line of the tree. */
export interface Node {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: vscode.ThemeIcon;
  readonly target: Position | undefined;
  /** The lines of text it stands for. */
  readonly range: { readonly start: Position; readonly end: Position } | undefined;
  readonly children: readonly Node[];
}

const total = ({ error, warning, information, hint }: FindingCounts): number => error + warning + information + hint;

const describeFindings = (findings: FindingCounts): string => {
  const { error, warning, information, hint } = findings;
  const named: readonly (readonly [number, string])[] = [
    [error, "错误"],
    [warning, "警告"],
    [information + hint, "提示"],
  ];
  return named.flatMap(([count, name]) => (count === 0 ? [] : [`${count} 个${name}`])).join("，");
};

const iconOf = (findings: FindingCounts, calm: string): vscode.ThemeIcon => {
  if (findings.error > 0) return new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
  if (findings.warning > 0) return new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));
  return new vscode.ThemeIcon(total(findings) > 0 ? "info" : calm);
};

const sectionNode = (section: OutlineSection): Node => ({
  label: `${section.number}${section.title}` || "（无标题）",
  description: describeFindings(section.findings),
  tooltip: `${section.number}${section.title}\n第 ${section.level} 级${total(section.findings) === 0 ? "，没有问题" : `，${describeFindings(section.findings)}`}`,
  icon: iconOf(section.findings, "circle-small-filled"),
  target: section.selectionRange.start,
  range: section.range,
  children: section.children.map(sectionNode),
});

const missingNode = (missing: MissingSection): Node => ({
  label: `缺：${missing.title}`,
  description: "",
  tooltip: `${missing.message}\n点击到应补的位置。`,
  icon: new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("list.warningForeground")),
  target: missing.position,
  range: undefined,
  children: [],
});

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** Sections in their order, what is missing at the place where it would go. */
const partContent = (part: OutlinePart): readonly Node[] =>
  [...part.sections.map(sectionNode), ...part.missing.map(missingNode)].sort((a, b) => {
    if (a.target === undefined || b.target === undefined) return 0;
    return before(a.target, b.target) ? -1 : before(b.target, a.target) ? 1 : 0;
  });

const partNode = (part: OutlinePart, index: number, parts: readonly OutlinePart[]): Node => ({
  label: part.title === null ? `第${index + 1}篇` : `${parts.length > 1 ? `${index + 1}．` : ""}${part.title}`,
  description: [part.genre, describeFindings(part.findings)].filter(Boolean).join("　"),
  tooltip: part.genre === null ? "未认出文种" : `文种：${part.genre}`,
  icon: iconOf(part.findings, "file"),
  target: part.selectionRange.start,
  range: part.range,
  children: partContent(part),
});

/** Above the tree, for a long title leaves no room beside itself: what the document is, and how it stands. */
const summaryOf = (answer: OutlineAnswer): string =>
  [describeGenre(answer), describeFindings(answer.findings) || "没有发现问题"].join("：");

const treeOf = ({ parts }: OutlineAnswer): readonly Node[] => parts.map(partNode);

const toItem = (node: Node, uri: vscode.Uri, alone: boolean): vscode.TreeItem => {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, node.children.length === 0 ? None : alone ? Expanded : Collapsed);
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = node.icon;
  item.accessibilityInformation = { label: [node.label, node.description].filter(Boolean).join("，") };
  if (node.target !== undefined) {
    item.command = {
      command: "vscode.open",
      title: "转到",
      arguments: [uri, { selection: new vscode.Range(toPosition(node.target), toPosition(node.target)) }],
    };
  }
  return item;
};

const toPosition = ({ line, character }: Position): vscode.Position => new vscode.Position(line, character);

/** The view 公文结构: genre, parts, sections with their findings, and what is missing. */
export const registerOutlineView = (
  context: vscode.ExtensionContext,
  outline: OutlineSource,
): vscode.TreeView<Node> => {
  const changed = new vscode.EventEmitter<undefined>();
  let roots: readonly Node[] = [];
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots)],
    getTreeItem: (node) => {
      const uri = outline.current()?.uri ?? vscode.Uri.file("/");
      return toItem(node, uri, roots.length < 4 || !roots.includes(node));
    },
  };
  const view = vscode.window.createTreeView("gongwen.outline", { treeDataProvider: provider, showCollapseAll: true });
  const update = (): void => {
    const current = outline.current();
    roots = current === undefined ? [] : treeOf(current.answer);
    const count = current === undefined ? 0 : total(current.answer.findings);
    view.badge = count === 0 ? undefined : { value: count, tooltip: `${count} 个问题` };
    view.message = current === undefined ? "" : summaryOf(current.answer);
    changed.fire(undefined);
  };
  context.subscriptions.push(view, changed, outline.onDidChange(update));
  return view;
};
