import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import roles from "../../rules/common/roles.json";

const isRegex = (source: string): boolean => {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
};

const schema = JSON.parse(readFileSync(path.join(__dirname, "../../rules/schema/roles.schema.json"), "utf8"));

describe("章节职能数据", () => {
  it("符合 rules/schema/roles.schema.json", () => {
    const validate = new Ajv({ allErrors: true, formats: { regex: isRegex } }).compile(schema);
    assert.ok(validate(roles), JSON.stringify(validate.errors));
  });

  it("文种所列的职能都有定义，没有重复", () => {
    const ids = roles.roles.map((role) => role.id);
    assert.deepEqual(ids, [...new Set(ids)]);
    const named = roles.profiles.flatMap(({ order, expects }) => [...order, ...expects.map(({ role }) => role)]);
    assert.deepEqual(
      named.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it("有 says 的职能都有 traces，否则没有段落会被看到", () => {
    for (const role of roles.roles) assert.equal(role.says !== undefined, role.traces !== undefined, role.id);
  });
});
