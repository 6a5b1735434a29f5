/** On whose authority a rule speaks. `evidence`: a clause read in the standard, strong secondary sources, practice, or mined data. */
export interface Basis {
  /** `GB/T 15834-2011`, `党政机关公文处理工作条例`, or `通行做法` where no clause says so. */
  readonly source: string;
  readonly clause?: string;
  readonly evidence: "standard" | "secondary" | "practice" | "corpus";
}
