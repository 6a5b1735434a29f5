import ts from "typescript";

export interface FunctionLength {
  /** As written, or the line it begins on. */
  readonly name: string;
  readonly lines: number;
}

const nameOf = (node: ts.FunctionLikeDeclaration, line: number) => {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named === undefined ? `line ${line}` : named.getText();
};

const hasBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && "body" in node && node.body !== undefined;

/** Every function in `source` with the number of lines from its head to its end. */
export const functionLengths = (file: string, source: string): readonly FunctionLength[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lengths: FunctionLength[] = [];
  const visit = (node: ts.Node): void => {
    if (hasBody(node)) {
      const first = tree.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
      lengths.push({ name: nameOf(node, first + 1), lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return lengths;
};
