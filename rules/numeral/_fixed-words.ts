/** Words with a numeral in them, as they are written. */
const FIXED_WORDS =
  "五四运动 五四精神 五四青年节 五一劳动节 五一国际劳动节 七一勋章 八一建军节 十一黄金周 一带一路 三农问题 三农工作 三个代表重要思想 三大攻坚战 三会一课 三严三实 三重一大 三去一降一补 三权分置 三北防护林 两个维护 两个确立 两学一做 两不愁三保障 四个意识 四个自信 五位一体 五大发展理念 六稳六保 一国两制 一岗双责 一网通办 一站式 中央八项规定 四菜一汤 四书五经".split(
    " ",
  );

const DIGIT_OF: Readonly<Record<string, string>> = {
  一: "1",
  二: "2",
  两: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  十: "10",
};

/** 五位一体 → 5位1体, 5位一体, 五位1体. */
const withDigits = (word: string): readonly string[] => {
  const [unit, ...rest] = [...word];
  if (unit === undefined) return [""];
  const tails = withDigits(rest.join(""));
  const digit = DIGIT_OF[unit];
  return tails.flatMap((tail) => (digit === undefined ? [unit + tail] : [unit + tail, digit + tail]));
};

/** What is written with digits, and how it should be. */
export const DIGIT_FORMS: ReadonlyMap<string, string> = new Map(
  FIXED_WORDS.flatMap((word) =>
    withDigits(word)
      .filter((form) => form !== word)
      .map((form) => [form, word] as const),
  ),
);
