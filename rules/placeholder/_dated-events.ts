/** An event, a document or an office with the time that it belongs to. */
export interface DatedEvent {
  readonly id: string;
  /** How texts name it; the first is the form for messages. */
  readonly names: readonly string[];
  readonly kind: "event" | "document" | "office";
  /** First and last year that fit, `undefined` where open. For offices the years in which they existed. */
  readonly from?: number;
  readonly to?: number;
  /** When it was, in words. */
  readonly when: string;
}

const event = (id: string, year: number, month: number, ...names: readonly string[]): DatedEvent => ({
  id,
  names,
  kind: "event",
  from: year,
  to: year,
  when: `${year}年${month}月`,
});

const document = (id: string, year: number, name: string): DatedEvent => ({
  id,
  names: [name],
  kind: "document",
  from: year,
  to: year,
  when: `${year}年`,
});

const office = (id: string, from: number | undefined, to: number, ...names: readonly string[]): DatedEvent => ({
  id,
  names,
  kind: "office",
  ...(from === undefined ? {} : { from }),
  to,
  when: `${to}年机构改革前`,
});

/** Publicly known dates. Every entry may be switched off by its id. */
export const DATED_EVENTS: readonly DatedEvent[] = [
  event("congress-16", 2002, 11, "党的十六大"),
  event("congress-17", 2007, 10, "党的十七大"),
  event("congress-18", 2012, 11, "党的十八大"),
  event("congress-19", 2017, 10, "党的十九大"),
  event("congress-20", 2022, 10, "党的二十大"),
  event("plenum-18-3", 2013, 11, "十八届三中全会"),
  event("plenum-18-4", 2014, 10, "十八届四中全会"),
  event("plenum-18-5", 2015, 10, "十八届五中全会"),
  event("plenum-18-6", 2016, 10, "十八届六中全会"),
  event("plenum-19-4", 2019, 10, "十九届四中全会"),
  event("plenum-19-5", 2020, 10, "十九届五中全会"),
  event("plenum-19-6", 2021, 11, "十九届六中全会"),
  event("plenum-20-3", 2024, 7, "二十届三中全会"),
  event("health-conference", 2016, 8, "全国卫生与健康大会"),
  event("education-conference-2018", 2018, 9, "新时代全国教育大会"),
  event("reform-40", 2018, 12, "庆祝改革开放40周年大会"),
  event("prc-70", 2019, 10, "庆祝中华人民共和国成立70周年"),
  event("party-100", 2021, 7, "庆祝中国共产党成立100周年大会"),
  event("poverty-relief", 2021, 2, "全国脱贫攻坚总结表彰大会"),
  document("reform-decision", 2013, "《中共中央关于全面深化改革若干重大问题的决定》"),
  document("medical-reform", 2009, "《中共中央国务院关于深化医药卫生体制改革的意见》"),
  document("healthy-china", 2016, "《“健康中国2030”规划纲要》"),
  document("guizhou-development", 2012, "《国务院关于进一步促进贵州经济社会又好又快发展的若干意见》"),
  document("poverty-decision", 2015, "《中共中央国务院关于打赢脱贫攻坚战的决定》"),
  document("rural-plan", 2018, "《乡村振兴战略规划（2018—2022年）》"),
  document("document-work", 2012, "《党政机关公文处理工作条例》"),
  office("health-ministry", undefined, 2013, "国家卫生部"),
  office("health-family", 2013, 2018, "国家卫计委", "国家卫生计生委", "国家卫生和计划生育委员会"),
  office("bank-regulation", 2003, 2018, "中国银监会", "国家银监会"),
  office("insurance-regulation", 1998, 2018, "中国保监会"),
  office("bank-insurance", 2018, 2023, "中国银保监会", "国家银保监会"),
  office("tourism-bureau", undefined, 2018, "国家旅游局"),
  office("poverty-office", undefined, 2021, "国务院扶贫办", "国务院扶贫开发领导小组办公室"),
  office("work-safety", 2001, 2018, "国家安全监管总局", "国家安监总局"),
  office("quality-inspection", 2001, 2018, "国家质检总局"),
  office("industry-commerce", undefined, 2018, "国家工商总局"),
];
