/** What stands right before a phrase, as far as it matters: `。` where a sentence begins, `，` where a clause does, else the two characters it goes on from. */
export const jointOf = (before: string): string => {
  const end = before.slice(before.lastIndexOf("\n") + 1).trimEnd();
  if (end === "" || /[。！？]$/.test(end)) return "。";
  return /\p{P}$/u.test(end) ? "，" : end.slice(-2);
};
