/** How a mask's surroundings begin, as in **市**局 or ***万元: the stars before it open no bold text. */
const AFTER_MASK =
  /^(?:[省市县区州镇乡村局委厅部年月日同号公%‰，。；、]|总书记|新时代|[万亿]?元|[个家项名户次件](?![别体性庭业目称]))/;

/** Whether text between two pairs of stars reads as bold text (`**要点**`) and not as what stands between two masks. */
export const isBold = (content: string): boolean =>
  content.length > 1 && !/[*]|^\s|\s$/.test(content) && !AFTER_MASK.test(content);
