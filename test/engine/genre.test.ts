import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import { genreOfClosing, genreOfTitle } from "../../engine/document/genre";

const TITLES: readonly (readonly [title: string, genre: string | null])[] = [
  ["县水务局2024年工作总结", "总结"],
  ["县水务局2024年工作总结暨2025年工作打算", "总结"],
  ["2024年工作开展情况及2025年工作计划", "总结"],
  ["县水务局2025年工作要点", "计划"],
  ["关于防汛工作情况的报告", "报告"],
  ["2024年政府工作报告", "政府工作报告"],
  ["关于农村供水情况的调研报告", "调研报告"],
  ["2024年度述职述廉报告", "述职报告"],
  ["关于拨付经费的请示", "请示"],
  ["关于增设线路建议的答复", "函"],
  ["关于征求修改意见的函", "函"],
  ["关于公布评审结果的公告（第3号）", "公告"],
  ["关于印发《考核办法》的通知", "通知"],
  ["《干部教育培训工作条例》", "法规"],
  ["关于审理劳动争议案件适用法律问题的解释（二）", "法规"],
  ["春季防汛工作指南", "指南"],
  ["2023年关于深化医改工作推进情况报告（完整文档）", "报告"],
  ["在全县防汛工作会议上的讲话", "讲话"],
  ["先进典型发言材料", "经验交流"],
  ["推进城乡融合的新方法", null],
  ["聚焦三个重点推进乡村振兴", null],
];

describe("文种", () => {
  for (const [title, genre] of TITLES)
    it(`${title}：${genre ?? "不知道"}`, () => assert.equal(genreOfTitle(title), genre));

  it("没有标题时看结语", () => {
    assert.equal(genreOfClosing("妥否，请批示。"), "请示");
    assert.equal(genreOfClosing("特此通告。"), "通告");
    assert.equal(
      genreOfClosing("各单位要把妥否请批示一类的用语用对地方，不要在报告里写，也不要在通知里写，以免误事。"),
      null,
    );
  });
});

const TITLED: readonly (readonly [text: string, title: string, genre: string | null])[] = [
  [
    "县政府办公室\n关于做好秋季\n防火工作的通知\n各乡镇：\n请做好防火工作。",
    "县政府办公室关于做好秋季防火工作的通知",
    "通知",
  ],
  [
    "关于全面推行公示制度\n和审核制度的指导意见\n各部门：\n请贯彻执行。",
    "关于全面推行公示制度和审核制度的指导意见",
    "意见",
  ],
  ["关于转发《安全检查\n实施办法》的通知\n各部门：\n请执行。", "关于转发《安全检查实施办法》的通知", "通知"],
  ["县水务局2024年工作总结\n取得的成绩\n今年以来，各项工作按计划完成，成绩很好。", "县水务局2024年工作总结", "总结"],
  [
    "推进乡村振兴的做法\n产业兴旺\n坚持发展特色产业，建成基地十二个，带动农户四千多户增收。",
    "推进乡村振兴的做法",
    "经验交流",
  ],
];

describe("标题占几行", () => {
  const linter = createLinter([]);
  for (const [text, title, genre] of TITLED)
    it(title, () => {
      const [part] = linter.parse(text, "plaintext").parts;
      assert.deepEqual([part?.title, part?.genre], [title, genre]);
    });
});

const elementsOf = (text: string): readonly string[] =>
  createLinter([])
    .parse(text, "plaintext")
    .blocks.map((block) => block.paragraph.element);

describe("版头、落款各要素", () => {
  it("标题、主送、正文、附件说明、署名、日期、附注", () =>
    assert.deepEqual(
      elementsOf(
        "关于举办培训班的通知\n县政办〔2024〕5号\n各乡镇人民政府：\n定于9月12日举办公文写作培训班，请选派一名文秘人员参加。\n附件：名额分配表\n县政府办公室\n2024年9月2日\n（此件公开发布）\n联系电话：5512345",
      ),
      ["title", "documentNumber", "addressee", "body", "attachmentNote", "signature", "date", "note", "note"],
    ));

  it("版头在标题之前，版记和没有括号的附注在落款之后", () =>
    assert.deepEqual(
      elementsOf(
        "000012\n机密★1年\n特急\n市水务局文件\n市水发〔2024〕8号　　签发人：张某\n关于做好防汛值班工作的通知\n各科室：\n请安排好值班。\n市水务局\n2024年5月6日\n此件公开发布\n抄送：市委办公室。\n市水务局办公室　　　2024年5月7日印发",
      ),
      [
        ...["note", "note", "note", "note", "note", "title", "addressee", "body"],
        ...["signature", "date", "note", "note", "note"],
      ],
    ));

  it("发文字号在标题之前，标题照样认得", () => {
    const [part] = createLinter([]).parse("市水发〔2024〕8号\n关于值班的请示\n县政府：\n请批准。", "plaintext").parts;
    assert.deepEqual([part?.title, part?.genre], ["关于值班的请示", "请示"]);
  });

  it("以“文件”结尾的标题下面没有别的标题，仍是标题", () => {
    const [part] = createLinter([]).parse("学习文件\n今天学习三个文件，请大家认真讨论。", "plaintext").parts;
    assert.equal(part?.title, "学习文件");
  });

  it("联系方式不是署名，署名到它为止", () =>
    assert.deepEqual(
      elementsOf(
        "关于培训的通知\n各单位：\n请按时参加。\n技术支持中心\n地址：人民路8号\n附件一：课程表\n县政府办公室\n2024年9月2日",
      ).slice(3),
      ["body", "note", "attachmentNote", "signature", "date"],
    ));

  it("以冒号结尾的目的句不是主送", () =>
    assert.equal(
      elementsOf("某某管理规定\n为规范管理，根据有关法律制定本规定：\n第一条 本规定适用于本县。")[1],
      "body",
    ));

  it("目录到第一个条目再次出现为止", () =>
    assert.deepEqual(
      elementsOf("应急预案\n目　录\n总则……1\n组织机构……2\n总则\n为做好应急工作，制定本预案，适用于全县范围。").slice(
        1,
        4,
      ),
      ["note", "note", "note"],
    ));

  it("“条”在“一、”之下连续编号", () => {
    const [part] = createLinter([]).parse(
      "证据规定\n一、举证\n第一条 被告负责举证。\n第二条 原告可以举证。\n二、质证\n第三条 证据应当质证。",
      "plaintext",
    ).parts;
    assert.deepEqual(
      part?.sections.map(({ title, children }) => [title, children.length]),
      [
        ["举证", 2],
        ["质证", 1],
      ],
    );
  });
});
