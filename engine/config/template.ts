/** The text of a new `.gongwen.json`: every key explained, nothing changed. */
export const CONFIG_TEMPLATE = `// 公文检查的配置：编辑器与命令行共用。不需要的行可以删去。
{
  // 起点：recommended 为推荐的规则，strict 为全部规则，也可写另一个配置文件的路径。
  "extends": ["recommended"],

  // draft 草稿，未定的内容从轻；final 定稿。
  "profile": "final",

  // 每条规则的级别：off、error、warning、information、hint；规则名见 gongwen rules。
  // 例如："placeholder/mask": "warning"
  "rules": {},

  // 本单位的规则数据，由 gongwen mine 得出，例如 "./house.json"。
  "rulePacks": [],

  // 不检查的文件，写法同 .gitignore。
  "ignore": [],

  // 只对部分文件生效的设置。
  // 例如：{ "files": ["草稿/**"], "profile": "draft" }
  "overrides": []
}
`;
