const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件",
  EACCES: "没有读写权限",
  EPERM: "没有读写权限",
  EROFS: "所在的磁盘是只读的",
  ENOSPC: "磁盘空间不足",
  ENOTDIR: "路径中有一段不是目录",
  EISDIR: "是目录，不是文件",
  ELOOP: "符号链接绕成了圈",
  ENAMETOOLONG: "路径太长",
  EMFILE: "打开的文件太多",
  EBUSY: "文件正被占用",
};

/** Why the system refused to read or write a file, in a person's words. */
export function faultReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `读写失败（${error instanceof Error ? error.message : String(error)}）`;
}

/** The reason as a sentence. */
export const fileFault = (error: unknown): string => `${faultReason(error)}。`;
