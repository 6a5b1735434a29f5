import assert from "node:assert/strict";
import { loadConfig } from "../../engine/config/load";
import { presetConfig } from "../../engine/config/presets";
import { createResolver } from "../../engine/config/resolve";
import { hostOf, RULES } from "./config-fixture";

/** `severities` of the three rules in order, for one file. */
const RESOLVED: readonly {
  name: string;
  config: object;
  file?: string;
  base?: object;
  severities: string;
  chosen?: string;
}[] = [
  { name: "nothing said: recommended", config: {}, severities: "error warning off" },
  { name: "strict", config: { extends: ["strict"] }, severities: "error warning warning" },
  { name: "the later preset wins", config: { extends: ["strict", "recommended"] }, severities: "error warning off" },
  {
    name: "a rule turned off",
    config: { rules: { "placeholder/mask": "off" } },
    severities: "error off off",
    chosen: "placeholder/mask",
  },
  {
    name: "a rule turned on",
    config: { rules: { "placeholder/date": ["hint"] } },
    severities: "error warning hint",
    chosen: "placeholder/date",
  },
  { name: "draft", config: { profile: "draft" }, severities: "error hint off" },
  { name: "draft with every rule", config: { extends: ["strict"], profile: "draft" }, severities: "error hint off" },
  {
    name: "draft does not touch a chosen severity",
    config: { profile: "draft", rules: { "placeholder/mask": "error" } },
    severities: "error error off",
    chosen: "placeholder/mask",
  },
  {
    name: "an extended file",
    config: { extends: ["base.json"] },
    base: { rules: { "placeholder/mask": "hint" } },
    severities: "error hint off",
    chosen: "placeholder/mask",
  },
  {
    name: "the file over what it extends",
    config: { extends: ["base.json"], rules: { "placeholder/mask": "error" } },
    base: { rules: { "placeholder/mask": "hint" } },
    severities: "error error off",
    chosen: "placeholder/mask",
  },
  {
    name: "an override that matches",
    config: { overrides: [{ files: ["草稿/**"], rules: { "placeholder/mask": "off" } }] },
    file: "/w/草稿/a.txt",
    severities: "error off off",
    chosen: "placeholder/mask",
  },
  {
    name: "an override that does not",
    config: { overrides: [{ files: ["草稿/**"], rules: { "placeholder/mask": "off" } }] },
    file: "/w/定稿/a.txt",
    severities: "error warning off",
  },
  {
    name: "an override by extension",
    config: { overrides: [{ files: ["*.md"], profile: "draft" }] },
    file: "/w/a/b.md",
    severities: "error hint off",
  },
  {
    name: "the later override wins",
    config: {
      overrides: [
        { files: ["*.md"], profile: "draft" },
        { files: ["a.md"], profile: "final" },
      ],
    },
    file: "/w/a.md",
    severities: "error warning off",
  },
  {
    name: "an override does not reach beyond its folder",
    config: { overrides: [{ files: ["*"], rules: { "placeholder/mask": "off" } }] },
    file: "/v/a.txt",
    severities: "error warning off",
  },
];

const resolverOf = (config: object, base: object = {}, choices = {}) => {
  const files = { "/w/.gongwen.json": JSON.stringify(config), "/w/base.json": JSON.stringify(base) };
  const loaded = loadConfig("/w/.gongwen.json", RULES, hostOf(files));
  assert.deepEqual(loaded.problems, []);
  return createResolver(loaded, RULES, hostOf(files), choices);
};

describe("createResolver", () => {
  for (const { name, config, base, file = "/w/a.txt", severities, chosen } of RESOLVED) {
    it(name, () => {
      const resolved = resolverOf(config, base).configFor(file);
      const settings = [...resolved.rules];
      assert.equal(settings.map(([, setting]) => setting.severity).join(" "), severities);
      assert.equal(settings.find(([, setting]) => setting.chosen)?.[0], chosen);
    });
  }

  it("lays options over the defaults, and keeps them where only a severity is said", () => {
    const id = "numbering/heading-sequence";
    const options = (config: object) => resolverOf(config).configFor("/w/a.txt").rules.get(id)?.options;
    assert.deepEqual(options({}), { limit: 3, skipLists: false, words: ["甲"] });
    const config = {
      rules: { [id]: ["error", { limit: 9 }] },
      overrides: [{ files: ["*.txt"], rules: { [id]: "hint" } }],
    };
    assert.deepEqual(options(config), { limit: 9, skipLists: false, words: ["甲"] });
  });

  it("gathers words and entries from all layers", () => {
    const overrides = [{ files: ["*.txt"], words: { allow: ["丙"] } }];
    const config = { extends: ["base.json"], words: { allow: ["甲"] }, overrides };
    const resolved = resolverOf(config, { words: { allow: ["乙"] }, ignoredEntries: ["e1"] }).configFor("/w/a.txt");
    assert.deepEqual([...resolved.allowedWords], ["乙", "甲", "丙"]);
    assert.deepEqual([...resolved.ignoredEntries], ["e1"]);
  });

  it("lets the choices of the run win", () => {
    const config = { profile: "final", rules: { "placeholder/mask": "off" } };
    const choices = { profile: "draft", rules: { "placeholder/mask": "error" } };
    const resolved = resolverOf(config, {}, choices).configFor("/w/a.txt");
    assert.equal(resolved.profile, "draft");
    assert.equal(resolved.rules.get("placeholder/mask")?.severity, "error");
  });

  it("gives the same object for the same settings", () => {
    const { configFor } = resolverOf({ overrides: [{ files: ["*.md"], profile: "draft" }] });
    assert.equal(configFor("/w/a.txt"), configFor("/w/b/c.txt"));
    assert.equal(configFor("/w/a.md"), configFor("/w/b.md"));
    assert.notEqual(configFor("/w/a.md"), configFor("/w/a.txt"));
  });

  it("equals the preset alone where nothing is said", () => {
    assert.deepEqual(resolverOf({}).configFor("/w/a.txt"), presetConfig(RULES));
    assert.deepEqual(
      resolverOf({ extends: ["strict"], profile: "draft" }).configFor("/w/a.txt"),
      presetConfig(RULES, "strict", "draft"),
    );
  });

  it("knows which files are ignored and which are listed", () => {
    const { isIgnored, isListed } = resolverOf({ ignore: ["旧/", "*.bak.txt"], files: ["发文/**"] });
    const paths = ["/w/旧/a.txt", "/w/b/c.bak.txt", "/w/发文/a.doc.txt", "/v/旧/a.txt"];
    assert.deepEqual(paths.map(isIgnored), [true, true, false, false]);
    assert.deepEqual(paths.map(isListed), [false, false, true, false]);
    assert.equal(resolverOf({}).isListed("/w/a.txt"), undefined);
  });
});
