// 由 npm run gen 生成，请勿手改。
const validateConfig = (value) => validate21(value) ? [] : validate21.errors, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", properties: { $schema: { type: "string" }, extends: { type: "array", items: { type: "string" } }, rules: { $ref: "#/definitions/rules" }, ignoredEntries: { type: "array", items: { type: "string" } }, words: { type: "object", properties: { allow: { type: "array", items: { type: "string" } } }, additionalProperties: !1 }, profile: { type: "string", enum: ["draft", "final"] }, files: { type: "array", items: { type: "string" } }, ignore: { type: "array", items: { type: "string" } }, overrides: { type: "array", items: { type: "object", properties: { files: { type: "array", items: { type: "string" } }, rules: { $ref: "#/definitions/rules" }, ignoredEntries: { type: "array", items: { type: "string" } }, words: { type: "object", properties: { allow: { type: "array", items: { type: "string" } } }, additionalProperties: !1 }, profile: { type: "string", enum: ["draft", "final"] } }, required: ["files"], additionalProperties: !1 } }, rulePacks: { type: "array", items: { type: "string" } } }, additionalProperties: !1, definitions: { severity: { type: "string", enum: ["off", "error", "warning", "information", "hint"] }, rules: { type: "object", additionalProperties: { type: ["string", "array"], if: { type: "array" }, then: { items: [{ $ref: "#/definitions/severity" }, { type: "object" }], minItems: 1, additionalItems: !1, maxItems: 2 }, else: { $ref: "#/definitions/severity" } } } } }, func2 = Object.prototype.hasOwnProperty, schema7 = { type: "object", additionalProperties: { type: ["string", "array"], if: { type: "array" }, then: { items: [{ $ref: "#/definitions/severity" }, { type: "object" }], minItems: 1, additionalItems: !1, maxItems: 2 }, else: { $ref: "#/definitions/severity" } } }, schema8 = { type: "string", enum: ["off", "error", "warning", "information", "hint"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "off" || data === "error" || data === "warning" || data === "information" || data === "hint")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema7.additionalProperties.type } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      const _errs4 = errors;
      let valid1 = !0;
      const _errs5 = errors;
      if (!Array.isArray(data0)) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length > 2) {
            const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/then/maxItems", keyword: "maxItems", params: { limit: 2 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/then/minItems", keyword: "minItems", params: { limit: 1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!(data0.length <= 2)) {
            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/then/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          const len1 = data0.length;
          if (len1 > 0 && (validate23(data0[0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/0", parentData: data0, parentDataProperty: 0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), len1 > 1) {
            let data2 = data0[1];
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/1", schemaPath: "#/additionalProperties/then/items/1/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        const _errs11 = errors;
        validate23(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
        var _valid0 = _errs11 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            const err2 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rules !== void 0 && (validate22(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.ignoredEntries !== void 0) {
      let data4 = data.ignoredEntries;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            const err4 = { instancePath: instancePath + "/ignoredEntries/" + i1, schemaPath: "#/properties/ignoredEntries/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = { instancePath: instancePath + "/ignoredEntries", schemaPath: "#/properties/ignoredEntries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.words !== void 0) {
      let data6 = data.words;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6)
          if (key1 !== "allow") {
            const err6 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data6.allow !== void 0) {
          let data7 = data6.allow;
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data7[i2] != "string") {
                const err7 = { instancePath: instancePath + "/words/allow/" + i2, schemaPath: "#/properties/words/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            const err8 = { instancePath: instancePath + "/words/allow", schemaPath: "#/properties/words/properties/allow/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.profile !== void 0) {
      let data9 = data.profile;
      if (typeof data9 != "string") {
        const err10 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data9 === "draft" || data9 === "final")) {
        const err11 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema6.properties.profile.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.files !== void 0) {
      let data10 = data.files;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data10[i3] != "string") {
            const err12 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        const err13 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data12 = data.ignore;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data12[i4] != "string") {
            const err14 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        const err15 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data14 = data.overrides;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data15 = data14[i5];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.files === void 0) {
              const err16 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (const key2 in data15)
              if (!(key2 === "files" || key2 === "rules" || key2 === "ignoredEntries" || key2 === "words" || key2 === "profile")) {
                const err17 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data15.files !== void 0) {
              let data16 = data15.files;
              if (Array.isArray(data16)) {
                const len6 = data16.length;
                for (let i6 = 0; i6 < len6; i6++)
                  if (typeof data16[i6] != "string") {
                    const err18 = { instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
              } else {
                const err19 = { instancePath: instancePath + "/overrides/" + i5 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data15.rules !== void 0 && (validate22(data15.rules, { instancePath: instancePath + "/overrides/" + i5 + "/rules", parentData: data15, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data15.ignoredEntries !== void 0) {
              let data19 = data15.ignoredEntries;
              if (Array.isArray(data19)) {
                const len7 = data19.length;
                for (let i7 = 0; i7 < len7; i7++)
                  if (typeof data19[i7] != "string") {
                    const err20 = { instancePath: instancePath + "/overrides/" + i5 + "/ignoredEntries/" + i7, schemaPath: "#/properties/overrides/items/properties/ignoredEntries/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
              } else {
                const err21 = { instancePath: instancePath + "/overrides/" + i5 + "/ignoredEntries", schemaPath: "#/properties/overrides/items/properties/ignoredEntries/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data15.words !== void 0) {
              let data21 = data15.words;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key3 in data21)
                  if (key3 !== "allow") {
                    const err22 = { instancePath: instancePath + "/overrides/" + i5 + "/words", schemaPath: "#/properties/overrides/items/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                if (data21.allow !== void 0) {
                  let data22 = data21.allow;
                  if (Array.isArray(data22)) {
                    const len8 = data22.length;
                    for (let i8 = 0; i8 < len8; i8++)
                      if (typeof data22[i8] != "string") {
                        const err23 = { instancePath: instancePath + "/overrides/" + i5 + "/words/allow/" + i8, schemaPath: "#/properties/overrides/items/properties/words/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                      }
                  } else {
                    const err24 = { instancePath: instancePath + "/overrides/" + i5 + "/words/allow", schemaPath: "#/properties/overrides/items/properties/words/properties/allow/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/overrides/" + i5 + "/words", schemaPath: "#/properties/overrides/items/properties/words/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data15.profile !== void 0) {
              let data24 = data15.profile;
              if (typeof data24 != "string") {
                const err26 = { instancePath: instancePath + "/overrides/" + i5 + "/profile", schemaPath: "#/properties/overrides/items/properties/profile/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (!(data24 === "draft" || data24 === "final")) {
                const err27 = { instancePath: instancePath + "/overrides/" + i5 + "/profile", schemaPath: "#/properties/overrides/items/properties/profile/enum", keyword: "enum", params: { allowedValues: schema6.properties.overrides.items.properties.profile.enum } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.rulePacks !== void 0) {
      let data25 = data.rulePacks;
      if (Array.isArray(data25)) {
        const len9 = data25.length;
        for (let i9 = 0; i9 < len9; i9++)
          if (typeof data25[i9] != "string") {
            const err30 = { instancePath: instancePath + "/rulePacks/" + i9, schemaPath: "#/properties/rulePacks/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
      } else {
        const err31 = { instancePath: instancePath + "/rulePacks", schemaPath: "#/properties/rulePacks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  validateConfig
};
