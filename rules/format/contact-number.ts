import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";

const LABELS = ["电话", "手机", "传真", "电 话", "手 机", "传 真", "邮编", "邮政编码"];
const POSTCODE = /(?:邮编|邮政编码) ?：? ?(\d{1,10})(?!\d|-)/y;
/** The first number after the label; several follow each other with marks. */
const LABELLED = /(?:电 ?话|手 ?机|传 ?真)(?:号码)?(?:（[^（）]{1,8}）)?(?:及[一-鿿]{2,4})?：? {0,4}(?=[\d（+])/y;
const NUMBER = /（?\+?\d[\d（） —–-]{2,26}\d/y;
const NEXT = /(?:[、，；/]|（[一-鿿]{1,6}）| (?=1\d{10}))[、，；/ ]{0,3}(?=[\d（])/y;
const MOST = 12;

const MOBILE = 11;

/** Why the digits are no telephone number of the mainland, or undefined. */
const faultOf = (written: string): string | undefined => {
  const digits = written.replace(/\D/g, "");
  if (digits.startsWith("86") && digits.length > MOBILE) return undefined;
  const grouped = written.split(/[—–-]+/).filter(Boolean);
  if (/^1[3-9]/.test(digits) && grouped.length === 1)
    return digits.length < 9 || digits.length === MOBILE ? undefined : `有${digits.length}位，手机号码应为11位`;
  if (digits.startsWith("0")) {
    const local =
      grouped.length > 1 && /^0\d{2,3}$/.test(grouped[0] as string) ? (grouped[1] as string).replace(/\D/g, "") : "";
    if (local !== "" && (local.length < 7 || local.length > 8))
      return `区号后有${local.length}位，固定电话应为7位或8位`;
    return local === "" && grouped.length === 1 && (digits.length < 10 || digits.length > 12)
      ? "位数不对，区号加号码应为10至12位"
      : undefined;
  }
  return undefined;
};

const numbersAt = function* (folded: string, at: number): Generator<Finding> {
  LABELLED.lastIndex = at;
  let place = at + (LABELLED.exec(folded)?.[0].length ?? 0);
  if (place === at) return;
  for (let count = 0; count < MOST; count++) {
    NUMBER.lastIndex = place;
    const written = NUMBER.exec(folded)?.[0];
    if (written === undefined) return;
    const fault = faultOf(written);
    const end = place + written.length;
    if (fault) yield { span: { start: place, end }, message: `号码“${written}”${fault}，请核对。` };
    NEXT.lastIndex = end;
    const next = NEXT.exec(folded);
    if (!next) return;
    place = end + next[0].length;
  }
};

const postcodeAt = (folded: string, at: number): Finding | undefined => {
  POSTCODE.lastIndex = at;
  const match = POSTCODE.exec(folded);
  const digits = match?.[1] ?? "";
  if (!match || digits.length === 6) return undefined;
  const end = at + match[0].length;
  return {
    span: { start: end - digits.length, end },
    message: `邮政编码“${digits}”有${digits.length}位，应为6位，请核对。`,
  };
};

export default defineParagraphRule({
  id: "format/contact-number",
  title: "联系电话和邮政编码的位数要对。",
  rationale: "联系方式少一位或多一位，收文单位就联系不上。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第二十条", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: LABELS },
  examples: {
    invalid: [
      { text: "联系人：张某，电话：⟦138123456789⟧。" },
      { text: "（联系人：李某，联系电话：⟦010-651974⟧、13812345678，传真：⟦0571-880089990⟧）" },
      { text: "手机：⟦1381234567⟧，邮编：⟦31200⟧。" },
    ],
    valid: [
      {
        text: "联系电话：010-65197437、0571–88008999，手机：13812345678，传真：01084207245（传真）、85221460，邮编：312000。",
      },
      {
        text: "投诉电话：12345，电话：400-711-1010，电话：95598，电话：110，电话：027-87327533-8012，内线电话：6102。",
      },
      {
        text: "电话 138 1234 5678，手机（微信）：138-1234-5678，电话：+86-10-65197437，全市电话1200部，电话2024年停用。",
      },
      { text: "电话：01084207245、01084208244（传真）、13718505670。" },
    ],
  },
  *check({ folded }, { hits }) {
    for (const { at, literal } of hits) {
      if (literal.startsWith("邮")) {
        const finding = postcodeAt(folded, at);
        if (finding) yield finding;
      } else yield* numbersAt(folded, at);
    }
  },
});
