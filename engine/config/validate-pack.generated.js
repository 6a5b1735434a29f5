// 由 npm run gen 生成，请勿手改。
const validatePack = (value) => validate21(value) ? [] : validate21.errors, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", properties: { $schema: { type: "string" }, version: { const: 1 }, corpus: { $ref: "#/definitions/corpus" }, entries: { type: "array", items: { $ref: "#/definitions/entry" } } }, required: ["version", "corpus", "entries"], additionalProperties: !1, definitions: { entry: { type: "object", required: ["family"], discriminator: { propertyName: "family" }, oneOf: [{ $ref: "#/definitions/numbering" }, { $ref: "#/definitions/section" }, { $ref: "#/definitions/phrase" }, { $ref: "#/definitions/fixed-form" }, { $ref: "#/definitions/name" }, { $ref: "#/definitions/mask" }, { $ref: "#/definitions/near-miss" }, { $ref: "#/definitions/measure" }] }, numbering: { type: "object", properties: { id: { type: "string", pattern: "^numbering:." }, family: { const: "numbering" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, aspect: { type: "string", enum: ["form", "level", "after", "child", "end", "run-in", "enumeration"] }, kind: { type: "string", enum: ["chapter", "hanzi", "paren-hanzi", "arabic", "paren-arabic", "decimal", "circled", "latin", "roman", "hash"] }, level: { type: "integer", minimum: 1 }, form: { type: "string" }, value: { type: "string" } }, required: ["id", "family", "title", "severity", "evidence", "aspect", "form"], additionalProperties: !1 }, section: { type: "object", properties: { id: { type: "string", pattern: "^section:." }, family: { const: "section" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, aspect: { type: "string", enum: ["synonym", "running", "presence", "absence", "order"] }, role: { type: "string", pattern: "\\S" }, words: { type: "string", pattern: "\\S" }, genre: { type: "string", pattern: "\\S" }, next: { type: "string", pattern: "\\S" } }, required: ["id", "family", "title", "severity", "evidence", "aspect", "role"], additionalProperties: !1 }, phrase: { type: "object", properties: { id: { type: "string", pattern: "^phrase:." }, family: { const: "phrase" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, body: { type: "string", pattern: "\\S" }, group: { type: "string", enum: ["\u5F00\u5934", "\u8FC7\u6E21", "\u4E3E\u63AA", "\u8981\u6C42", "\u6210\u6548", "\u95EE\u9898", "\u6253\u7B97", "\u7ED3\u8BED"] }, genres: { type: "array", items: { type: "string" } }, roles: { type: "array", items: { type: "string" } }, initials: { type: "array", items: { type: "string" } } }, required: ["id", "family", "title", "severity", "evidence", "body", "group", "genres", "roles", "initials"], additionalProperties: !1 }, "fixed-form": { type: "object", properties: { id: { type: "string", pattern: "^fixed-form:." }, family: { const: "fixed-form" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, form: { type: "string", pattern: "\\S" }, marks: { type: "string", enum: ["\u201C\u201D", "\u300A\u300B"] }, tail: { type: "string" }, members: { type: "array", items: { type: "string" } }, variants: { type: "array", items: { type: "string" } }, bare: { type: "boolean" }, since: { type: "string", pattern: "^\\d{4}(-\\d{2})?$" }, until: { type: "string", pattern: "^\\d{4}(-\\d{2})?$" } }, required: ["id", "family", "title", "severity", "evidence", "form", "marks", "variants"], additionalProperties: !1 }, name: { type: "object", properties: { id: { type: "string", pattern: "^name:." }, family: { const: "name" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, aspect: { type: "string", enum: ["defined", "pair", "term"] }, full: { type: "string", pattern: "\\S" }, short: { type: "string", pattern: "\\S" } }, required: ["id", "family", "title", "severity", "evidence", "aspect", "full", "short"], additionalProperties: !1 }, mask: { type: "object", properties: { id: { type: "string", pattern: "^mask:." }, family: { const: "mask" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, form: { type: "string", pattern: "\\S" }, before: { type: "string" }, after: { type: "string" }, token: { type: "string" }, verdict: { type: "string", enum: ["mask", "literal"] } }, required: ["id", "family", "title", "severity", "evidence", "form", "verdict"], additionalProperties: !1 }, "near-miss": { type: "object", properties: { id: { type: "string", pattern: "^near-miss:." }, family: { const: "near-miss" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, wrong: { type: "string", pattern: "\\S" }, right: { type: "string", pattern: "\\S" } }, required: ["id", "family", "title", "severity", "evidence", "wrong", "right"], additionalProperties: !1 }, measure: { type: "object", properties: { id: { type: "string", pattern: "^measure:." }, family: { const: "measure" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, of: { type: "string", enum: ["sentence", "paragraph", "heading"] }, genre: { type: ["string", "null"] }, count: { type: "integer", minimum: 0 }, mean: { type: "number", minimum: 0 }, percentiles: { type: "object", properties: { p50: { type: "number", minimum: 0 }, p90: { type: "number", minimum: 0 }, p95: { type: "number", minimum: 0 }, p99: { type: "number", minimum: 0 } }, required: ["p50", "p90", "p95", "p99"], additionalProperties: !1 }, longest: { type: "number", minimum: 0 } }, required: ["id", "family", "title", "severity", "evidence", "of", "genre", "count", "mean", "percentiles", "longest"], additionalProperties: !1 }, evidence: { type: "object", properties: { support: { type: "integer", minimum: 0 }, documents: { type: "integer", minimum: 0 }, missed: { type: "integer", minimum: 0 }, of: { type: "integer", minimum: 0 }, share: { type: "number", minimum: 0, maximum: 1 }, bound: { type: "number", minimum: 0, maximum: 1 }, genres: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, examples: { type: "array", items: { $ref: "#/definitions/sighting" } }, counterExamples: { type: "array", items: { $ref: "#/definitions/sighting" } } }, required: ["support", "documents", "of", "share", "bound", "genres", "examples", "counterExamples"], additionalProperties: !1 }, sighting: { type: "object", properties: { path: { type: "string" }, span: { type: "array", items: [{ type: "integer", minimum: 0 }, { type: "integer", minimum: 0 }], minItems: 2, additionalItems: !1 }, before: { type: "string" }, text: { type: "string" }, after: { type: "string" } }, required: ["path", "span", "before", "text", "after"], additionalProperties: !1 }, standard: { type: "object", properties: { basis: { type: "object", properties: { source: { type: "string", pattern: "\\S" }, clause: { type: "string" }, evidence: { type: "string", enum: ["standard", "secondary", "practice", "corpus"] } }, required: ["source", "evidence"], additionalProperties: !1 }, agrees: { type: "boolean" }, says: { type: "string", pattern: "\\S" } }, required: ["basis", "agrees", "says"], additionalProperties: !1 }, corpus: { type: "object", properties: { files: { type: "integer", minimum: 0 }, documents: { type: "integer", minimum: 0 }, duplicates: { type: "integer", minimum: 0 }, characters: { type: "integer", minimum: 0 }, genres: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, segmenter: { type: "string", enum: ["nodejieba", "jieba-wasm"] } }, required: ["files", "documents", "duplicates", "characters", "genres", "segmenter"], additionalProperties: !1 } } }, schema7 = { type: "object", properties: { files: { type: "integer", minimum: 0 }, documents: { type: "integer", minimum: 0 }, duplicates: { type: "integer", minimum: 0 }, characters: { type: "integer", minimum: 0 }, genres: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, segmenter: { type: "string", enum: ["nodejieba", "jieba-wasm"] } }, required: ["files", "documents", "duplicates", "characters", "genres", "segmenter"], additionalProperties: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.documents === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.duplicates === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.characters === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "characters" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.genres === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "genres" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.segmenter === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "segmenter" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "files" || key0 === "documents" || key0 === "duplicates" || key0 === "characters" || key0 === "genres" || key0 === "segmenter")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err7 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data1 = data.documents;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err10 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.duplicates !== void 0) {
      let data2 = data.duplicates;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err12 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.characters !== void 0) {
      let data3 = data.characters;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/characters", schemaPath: "#/properties/characters/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        const err14 = { instancePath: instancePath + "/characters", schemaPath: "#/properties/characters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.genres !== void 0) {
      let data4 = data.genres;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err15 = { instancePath: instancePath + "/genres/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/genres/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
            const err16 = { instancePath: instancePath + "/genres/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/genres/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      else {
        const err17 = { instancePath: instancePath + "/genres", schemaPath: "#/properties/genres/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.segmenter !== void 0) {
      let data6 = data.segmenter;
      if (typeof data6 != "string") {
        const err18 = { instancePath: instancePath + "/segmenter", schemaPath: "#/properties/segmenter/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data6 === "nodejieba" || data6 === "jieba-wasm")) {
        const err19 = { instancePath: instancePath + "/segmenter", schemaPath: "#/properties/segmenter/enum", keyword: "enum", params: { allowedValues: schema7.properties.segmenter.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
const schema8 = { type: "object", required: ["family"], discriminator: { propertyName: "family" }, oneOf: [{ $ref: "#/definitions/numbering" }, { $ref: "#/definitions/section" }, { $ref: "#/definitions/phrase" }, { $ref: "#/definitions/fixed-form" }, { $ref: "#/definitions/name" }, { $ref: "#/definitions/mask" }, { $ref: "#/definitions/near-miss" }, { $ref: "#/definitions/measure" }] }, schema9 = { type: "object", properties: { id: { type: "string", pattern: "^numbering:." }, family: { const: "numbering" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, aspect: { type: "string", enum: ["form", "level", "after", "child", "end", "run-in", "enumeration"] }, kind: { type: "string", enum: ["chapter", "hanzi", "paren-hanzi", "arabic", "paren-arabic", "decimal", "circled", "latin", "roman", "hash"] }, level: { type: "integer", minimum: 1 }, form: { type: "string" }, value: { type: "string" } }, required: ["id", "family", "title", "severity", "evidence", "aspect", "form"], additionalProperties: !1 }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^numbering:.", "u"), schema10 = { type: "object", properties: { support: { type: "integer", minimum: 0 }, documents: { type: "integer", minimum: 0 }, missed: { type: "integer", minimum: 0 }, of: { type: "integer", minimum: 0 }, share: { type: "number", minimum: 0, maximum: 1 }, bound: { type: "number", minimum: 0, maximum: 1 }, genres: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, examples: { type: "array", items: { $ref: "#/definitions/sighting" } }, counterExamples: { type: "array", items: { $ref: "#/definitions/sighting" } } }, required: ["support", "documents", "of", "share", "bound", "genres", "examples", "counterExamples"], additionalProperties: !1 }, schema11 = { type: "object", properties: { path: { type: "string" }, span: { type: "array", items: [{ type: "integer", minimum: 0 }, { type: "integer", minimum: 0 }], minItems: 2, additionalItems: !1 }, before: { type: "string" }, text: { type: "string" }, after: { type: "string" } }, required: ["path", "span", "before", "text", "after"], additionalProperties: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "span" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.before === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.text === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.after === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "path" || key0 === "span" || key0 === "before" || key0 === "text" || key0 === "after")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.path !== void 0 && typeof data.path != "string") {
      const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.span !== void 0) {
      let data1 = data.span;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err7 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!(data1.length <= 2)) {
          const err8 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len1 = data1.length;
        if (len1 > 0) {
          let data2 = data1[0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/span/0", schemaPath: "#/properties/span/items/0/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
            const err10 = { instancePath: instancePath + "/span/0", schemaPath: "#/properties/span/items/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (len1 > 1) {
          let data3 = data1[1];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err11 = { instancePath: instancePath + "/span/1", schemaPath: "#/properties/span/items/1/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            const err12 = { instancePath: instancePath + "/span/1", schemaPath: "#/properties/span/items/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.before !== void 0 && typeof data.before != "string") {
      const err14 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      const err15 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.after !== void 0 && typeof data.after != "string") {
      const err16 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.support === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "support" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.documents === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.of === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.share === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bound === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bound" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.genres === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "genres" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.examples === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.counterExamples === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterExamples" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema10.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.support !== void 0) {
      let data0 = data.support;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err10 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data1 = data.documents;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err12 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.missed !== void 0) {
      let data2 = data.missed;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err13 = { instancePath: instancePath + "/missed", schemaPath: "#/properties/missed/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err14 = { instancePath: instancePath + "/missed", schemaPath: "#/properties/missed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err15 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        const err16 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bound !== void 0) {
      let data5 = data.bound;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/bound", schemaPath: "#/properties/bound/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/bound", schemaPath: "#/properties/bound/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.genres !== void 0) {
      let data6 = data.genres;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (const key1 in data6) {
          let data7 = data6[key1];
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err23 = { instancePath: instancePath + "/genres/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/genres/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
            const err24 = { instancePath: instancePath + "/genres/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/genres/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      else {
        const err25 = { instancePath: instancePath + "/genres", schemaPath: "#/properties/genres/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data8 = data.examples;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data8[i0], { instancePath: instancePath + "/examples/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.counterExamples !== void 0) {
      let data10 = data.counterExamples;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate27(data10[i1], { instancePath: instancePath + "/counterExamples/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        const err27 = { instancePath: instancePath + "/counterExamples", schemaPath: "#/properties/counterExamples/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
const schema12 = { type: "object", properties: { basis: { type: "object", properties: { source: { type: "string", pattern: "\\S" }, clause: { type: "string" }, evidence: { type: "string", enum: ["standard", "secondary", "practice", "corpus"] } }, required: ["source", "evidence"], additionalProperties: !1 }, agrees: { type: "boolean" }, says: { type: "string", pattern: "\\S" } }, required: ["basis", "agrees", "says"], additionalProperties: !1 }, pattern1 = new RegExp("\\S", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basis === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agrees === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agrees" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.says === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "basis" || key0 === "agrees" || key0 === "says")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.basis !== void 0) {
      let data0 = data.basis;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.source === void 0) {
          const err4 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "source" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.evidence === void 0) {
          const err5 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "evidence" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (const key1 in data0)
          if (!(key1 === "source" || key1 === "clause" || key1 === "evidence")) {
            const err6 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.source !== void 0) {
          let data1 = data0.source;
          if (typeof data1 == "string") {
            if (!pattern1.test(data1)) {
              const err7 = { instancePath: instancePath + "/basis/source", schemaPath: "#/properties/basis/properties/source/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/basis/source", schemaPath: "#/properties/basis/properties/source/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.clause !== void 0 && typeof data0.clause != "string") {
          const err9 = { instancePath: instancePath + "/basis/clause", schemaPath: "#/properties/basis/properties/clause/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.evidence !== void 0) {
          let data3 = data0.evidence;
          if (typeof data3 != "string") {
            const err10 = { instancePath: instancePath + "/basis/evidence", schemaPath: "#/properties/basis/properties/evidence/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (!(data3 === "standard" || data3 === "secondary" || data3 === "practice" || data3 === "corpus")) {
            const err11 = { instancePath: instancePath + "/basis/evidence", schemaPath: "#/properties/basis/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema12.properties.basis.properties.evidence.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.agrees !== void 0 && typeof data.agrees != "boolean") {
      const err13 = { instancePath: instancePath + "/agrees", schemaPath: "#/properties/agrees/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.says !== void 0) {
      let data5 = data.says;
      if (typeof data5 == "string") {
        if (!pattern1.test(data5)) {
          const err14 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.aspect === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aspect" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.form === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema9.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^numbering:." } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "numbering") {
      const err10 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "numbering" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema9.properties.severity.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err14 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.aspect !== void 0) {
      let data7 = data.aspect;
      if (typeof data7 != "string") {
        const err15 = { instancePath: instancePath + "/aspect", schemaPath: "#/properties/aspect/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data7 === "form" || data7 === "level" || data7 === "after" || data7 === "child" || data7 === "end" || data7 === "run-in" || data7 === "enumeration")) {
        const err16 = { instancePath: instancePath + "/aspect", schemaPath: "#/properties/aspect/enum", keyword: "enum", params: { allowedValues: schema9.properties.aspect.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data8 = data.kind;
      if (typeof data8 != "string") {
        const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data8 === "chapter" || data8 === "hanzi" || data8 === "paren-hanzi" || data8 === "arabic" || data8 === "paren-arabic" || data8 === "decimal" || data8 === "circled" || data8 === "latin" || data8 === "roman" || data8 === "hash")) {
        const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema9.properties.kind.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.level !== void 0) {
      let data9 = data.level;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err19 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        const err20 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.form !== void 0 && typeof data.form != "string") {
      const err21 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.value !== void 0 && typeof data.value != "string") {
      const err22 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
const schema13 = { type: "object", properties: { id: { type: "string", pattern: "^section:." }, family: { const: "section" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, aspect: { type: "string", enum: ["synonym", "running", "presence", "absence", "order"] }, role: { type: "string", pattern: "\\S" }, words: { type: "string", pattern: "\\S" }, genre: { type: "string", pattern: "\\S" }, next: { type: "string", pattern: "\\S" } }, required: ["id", "family", "title", "severity", "evidence", "aspect", "role"], additionalProperties: !1 }, pattern3 = new RegExp("^section:.", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.aspect === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aspect" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.role === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern3.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^section:." } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "section") {
      const err10 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "section" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema13.properties.severity.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err14 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.aspect !== void 0) {
      let data7 = data.aspect;
      if (typeof data7 != "string") {
        const err15 = { instancePath: instancePath + "/aspect", schemaPath: "#/properties/aspect/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data7 === "synonym" || data7 === "running" || data7 === "presence" || data7 === "absence" || data7 === "order")) {
        const err16 = { instancePath: instancePath + "/aspect", schemaPath: "#/properties/aspect/enum", keyword: "enum", params: { allowedValues: schema13.properties.aspect.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.role !== void 0) {
      let data8 = data.role;
      if (typeof data8 == "string") {
        if (!pattern1.test(data8)) {
          const err17 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.words !== void 0) {
      let data9 = data.words;
      if (typeof data9 == "string") {
        if (!pattern1.test(data9)) {
          const err19 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.genre !== void 0) {
      let data10 = data.genre;
      if (typeof data10 == "string") {
        if (!pattern1.test(data10)) {
          const err21 = { instancePath: instancePath + "/genre", schemaPath: "#/properties/genre/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/genre", schemaPath: "#/properties/genre/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.next !== void 0) {
      let data11 = data.next;
      if (typeof data11 == "string") {
        if (!pattern1.test(data11)) {
          const err23 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
const schema14 = { type: "object", properties: { id: { type: "string", pattern: "^phrase:." }, family: { const: "phrase" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, body: { type: "string", pattern: "\\S" }, group: { type: "string", enum: ["\u5F00\u5934", "\u8FC7\u6E21", "\u4E3E\u63AA", "\u8981\u6C42", "\u6210\u6548", "\u95EE\u9898", "\u6253\u7B97", "\u7ED3\u8BED"] }, genres: { type: "array", items: { type: "string" } }, roles: { type: "array", items: { type: "string" } }, initials: { type: "array", items: { type: "string" } } }, required: ["id", "family", "title", "severity", "evidence", "body", "group", "genres", "roles", "initials"], additionalProperties: !1 }, pattern8 = new RegExp("^phrase:.", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.body === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.group === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.genres === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "genres" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.roles === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.initials === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initials" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema14.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^phrase:." } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "phrase") {
      const err13 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "phrase" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err15 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err16 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema14.properties.severity.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err17 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.body !== void 0) {
      let data7 = data.body;
      if (typeof data7 == "string") {
        if (!pattern1.test(data7)) {
          const err18 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.group !== void 0) {
      let data8 = data.group;
      if (typeof data8 != "string") {
        const err20 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data8 === "\u5F00\u5934" || data8 === "\u8FC7\u6E21" || data8 === "\u4E3E\u63AA" || data8 === "\u8981\u6C42" || data8 === "\u6210\u6548" || data8 === "\u95EE\u9898" || data8 === "\u6253\u7B97" || data8 === "\u7ED3\u8BED")) {
        const err21 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/enum", keyword: "enum", params: { allowedValues: schema14.properties.group.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.genres !== void 0) {
      let data9 = data.genres;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data9[i0] != "string") {
            const err22 = { instancePath: instancePath + "/genres/" + i0, schemaPath: "#/properties/genres/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      } else {
        const err23 = { instancePath: instancePath + "/genres", schemaPath: "#/properties/genres/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data11 = data.roles;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data11[i1] != "string") {
            const err24 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
      } else {
        const err25 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.initials !== void 0) {
      let data13 = data.initials;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data13[i2] != "string") {
            const err26 = { instancePath: instancePath + "/initials/" + i2, schemaPath: "#/properties/initials/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      } else {
        const err27 = { instancePath: instancePath + "/initials", schemaPath: "#/properties/initials/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
const schema15 = { type: "object", properties: { id: { type: "string", pattern: "^fixed-form:." }, family: { const: "fixed-form" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, form: { type: "string", pattern: "\\S" }, marks: { type: "string", enum: ["\u201C\u201D", "\u300A\u300B"] }, tail: { type: "string" }, members: { type: "array", items: { type: "string" } }, variants: { type: "array", items: { type: "string" } }, bare: { type: "boolean" }, since: { type: "string", pattern: "^\\d{4}(-\\d{2})?$" }, until: { type: "string", pattern: "^\\d{4}(-\\d{2})?$" } }, required: ["id", "family", "title", "severity", "evidence", "form", "marks", "variants"], additionalProperties: !1 }, pattern10 = new RegExp("^fixed-form:.", "u"), pattern12 = new RegExp("^\\d{4}(-\\d{2})?$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.form === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.marks === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marks" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.variants === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variants" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema15.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern10.test(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^fixed-form:." } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "fixed-form") {
      const err11 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "fixed-form" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err14 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema15.properties.severity.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err15 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.form !== void 0) {
      let data7 = data.form;
      if (typeof data7 == "string") {
        if (!pattern1.test(data7)) {
          const err16 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.marks !== void 0) {
      let data8 = data.marks;
      if (typeof data8 != "string") {
        const err18 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data8 === "\u201C\u201D" || data8 === "\u300A\u300B")) {
        const err19 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.tail !== void 0 && typeof data.tail != "string") {
      const err20 = { instancePath: instancePath + "/tail", schemaPath: "#/properties/tail/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.members !== void 0) {
      let data10 = data.members;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data10[i0] != "string") {
            const err21 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        const err22 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.variants !== void 0) {
      let data12 = data.variants;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data12[i1] != "string") {
            const err23 = { instancePath: instancePath + "/variants/" + i1, schemaPath: "#/properties/variants/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        const err24 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.bare !== void 0 && typeof data.bare != "boolean") {
      const err25 = { instancePath: instancePath + "/bare", schemaPath: "#/properties/bare/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.since !== void 0) {
      let data15 = data.since;
      if (typeof data15 == "string") {
        if (!pattern12.test(data15)) {
          const err26 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2})?$" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.until !== void 0) {
      let data16 = data.until;
      if (typeof data16 == "string") {
        if (!pattern12.test(data16)) {
          const err28 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2})?$" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
const schema16 = { type: "object", properties: { id: { type: "string", pattern: "^name:." }, family: { const: "name" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, aspect: { type: "string", enum: ["defined", "pair", "term"] }, full: { type: "string", pattern: "\\S" }, short: { type: "string", pattern: "\\S" } }, required: ["id", "family", "title", "severity", "evidence", "aspect", "full", "short"], additionalProperties: !1 }, pattern14 = new RegExp("^name:.", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.aspect === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aspect" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.full === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "full" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.short === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "short" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema16.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^name:." } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "name") {
      const err11 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "name" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err14 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema16.properties.severity.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err15 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.aspect !== void 0) {
      let data7 = data.aspect;
      if (typeof data7 != "string") {
        const err16 = { instancePath: instancePath + "/aspect", schemaPath: "#/properties/aspect/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data7 === "defined" || data7 === "pair" || data7 === "term")) {
        const err17 = { instancePath: instancePath + "/aspect", schemaPath: "#/properties/aspect/enum", keyword: "enum", params: { allowedValues: schema16.properties.aspect.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.full !== void 0) {
      let data8 = data.full;
      if (typeof data8 == "string") {
        if (!pattern1.test(data8)) {
          const err18 = { instancePath: instancePath + "/full", schemaPath: "#/properties/full/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/full", schemaPath: "#/properties/full/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.short !== void 0) {
      let data9 = data.short;
      if (typeof data9 == "string") {
        if (!pattern1.test(data9)) {
          const err20 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
const schema17 = { type: "object", properties: { id: { type: "string", pattern: "^mask:." }, family: { const: "mask" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, form: { type: "string", pattern: "\\S" }, before: { type: "string" }, after: { type: "string" }, token: { type: "string" }, verdict: { type: "string", enum: ["mask", "literal"] } }, required: ["id", "family", "title", "severity", "evidence", "form", "verdict"], additionalProperties: !1 }, pattern17 = new RegExp("^mask:.", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.form === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.verdict === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema17.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern17.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^mask:." } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "mask") {
      const err10 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "mask" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema17.properties.severity.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err14 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.form !== void 0) {
      let data7 = data.form;
      if (typeof data7 == "string") {
        if (!pattern1.test(data7)) {
          const err15 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.before !== void 0 && typeof data.before != "string") {
      const err17 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.after !== void 0 && typeof data.after != "string") {
      const err18 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.token !== void 0 && typeof data.token != "string") {
      const err19 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.verdict !== void 0) {
      let data11 = data.verdict;
      if (typeof data11 != "string") {
        const err20 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data11 === "mask" || data11 === "literal")) {
        const err21 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema17.properties.verdict.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
const schema18 = { type: "object", properties: { id: { type: "string", pattern: "^near-miss:." }, family: { const: "near-miss" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, wrong: { type: "string", pattern: "\\S" }, right: { type: "string", pattern: "\\S" } }, required: ["id", "family", "title", "severity", "evidence", "wrong", "right"], additionalProperties: !1 }, pattern19 = new RegExp("^near-miss:.", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.wrong === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wrong" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.right === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "right" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema18.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern19.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^near-miss:." } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "near-miss") {
      const err10 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "near-miss" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema18.properties.severity.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err14 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.wrong !== void 0) {
      let data7 = data.wrong;
      if (typeof data7 == "string") {
        if (!pattern1.test(data7)) {
          const err15 = { instancePath: instancePath + "/wrong", schemaPath: "#/properties/wrong/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/wrong", schemaPath: "#/properties/wrong/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.right !== void 0) {
      let data8 = data.right;
      if (typeof data8 == "string") {
        if (!pattern1.test(data8)) {
          const err17 = { instancePath: instancePath + "/right", schemaPath: "#/properties/right/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/right", schemaPath: "#/properties/right/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
const schema19 = { type: "object", properties: { id: { type: "string", pattern: "^measure:." }, family: { const: "measure" }, title: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information", "hint"] }, evidence: { $ref: "#/definitions/evidence" }, standard: { $ref: "#/definitions/standard" }, decision: { type: "string" }, of: { type: "string", enum: ["sentence", "paragraph", "heading"] }, genre: { type: ["string", "null"] }, count: { type: "integer", minimum: 0 }, mean: { type: "number", minimum: 0 }, percentiles: { type: "object", properties: { p50: { type: "number", minimum: 0 }, p90: { type: "number", minimum: 0 }, p95: { type: "number", minimum: 0 }, p99: { type: "number", minimum: 0 } }, required: ["p50", "p90", "p95", "p99"], additionalProperties: !1 }, longest: { type: "number", minimum: 0 } }, required: ["id", "family", "title", "severity", "evidence", "of", "genre", "count", "mean", "percentiles", "longest"], additionalProperties: !1 }, pattern22 = new RegExp("^measure:.", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.severity === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.of === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.genre === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "genre" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.count === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.mean === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.percentiles === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "percentiles" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.longest === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longest" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema19.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern22.test(data0)) {
          const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^measure:." } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.family !== void 0 && data.family !== "measure") {
      const err14 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/const", keyword: "const", params: { allowedValue: "measure" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err15 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 != "string") {
        const err16 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint")) {
        const err17 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate26(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.standard !== void 0 && (validate31(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decision !== void 0 && typeof data.decision != "string") {
      const err18 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.of !== void 0) {
      let data7 = data.of;
      if (typeof data7 != "string") {
        const err19 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data7 === "sentence" || data7 === "paragraph" || data7 === "heading")) {
        const err20 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: schema19.properties.of.enum } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.genre !== void 0) {
      let data8 = data.genre;
      if (typeof data8 != "string" && data8 !== null) {
        const err21 = { instancePath: instancePath + "/genre", schemaPath: "#/properties/genre/type", keyword: "type", params: { type: schema19.properties.genre.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.count !== void 0) {
      let data9 = data.count;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err22 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
        const err23 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.mean !== void 0) {
      let data10 = data.mean;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err24 = { instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.percentiles !== void 0) {
      let data11 = data.percentiles;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.p50 === void 0) {
          const err26 = { instancePath: instancePath + "/percentiles", schemaPath: "#/properties/percentiles/required", keyword: "required", params: { missingProperty: "p50" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11.p90 === void 0) {
          const err27 = { instancePath: instancePath + "/percentiles", schemaPath: "#/properties/percentiles/required", keyword: "required", params: { missingProperty: "p90" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.p95 === void 0) {
          const err28 = { instancePath: instancePath + "/percentiles", schemaPath: "#/properties/percentiles/required", keyword: "required", params: { missingProperty: "p95" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data11.p99 === void 0) {
          const err29 = { instancePath: instancePath + "/percentiles", schemaPath: "#/properties/percentiles/required", keyword: "required", params: { missingProperty: "p99" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (const key1 in data11)
          if (!(key1 === "p50" || key1 === "p90" || key1 === "p95" || key1 === "p99")) {
            const err30 = { instancePath: instancePath + "/percentiles", schemaPath: "#/properties/percentiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data11.p50 !== void 0) {
          let data12 = data11.p50;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err31 = { instancePath: instancePath + "/percentiles/p50", schemaPath: "#/properties/percentiles/properties/p50/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/percentiles/p50", schemaPath: "#/properties/percentiles/properties/p50/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data11.p90 !== void 0) {
          let data13 = data11.p90;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err33 = { instancePath: instancePath + "/percentiles/p90", schemaPath: "#/properties/percentiles/properties/p90/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/percentiles/p90", schemaPath: "#/properties/percentiles/properties/p90/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data11.p95 !== void 0) {
          let data14 = data11.p95;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err35 = { instancePath: instancePath + "/percentiles/p95", schemaPath: "#/properties/percentiles/properties/p95/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/percentiles/p95", schemaPath: "#/properties/percentiles/properties/p95/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data11.p99 !== void 0) {
          let data15 = data11.p99;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err37 = { instancePath: instancePath + "/percentiles/p99", schemaPath: "#/properties/percentiles/properties/p99/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/percentiles/p99", schemaPath: "#/properties/percentiles/properties/p99/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/percentiles", schemaPath: "#/properties/percentiles/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.longest !== void 0) {
      let data16 = data.longest;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err40 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.family === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.family;
    if (typeof tag0 == "string")
      if (tag0 === "numbering")
        validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      else if (tag0 === "section")
        validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
      else if (tag0 === "phrase")
        validate36(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
      else if (tag0 === "fixed-form")
        validate39(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      else if (tag0 === "name")
        validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      else if (tag0 === "mask")
        validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      else if (tag0 === "near-miss")
        validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      else if (tag0 === "measure")
        validate51(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "family", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "family", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.corpus === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "corpus" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entries === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "$schema" || key0 === "version" || key0 === "corpus" || key0 === "entries")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && data.version !== 1) {
      const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.corpus !== void 0 && (validate22(data.corpus, { instancePath: instancePath + "/corpus", parentData: data, parentDataProperty: "corpus", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.entries !== void 0) {
      let data3 = data.entries;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data3[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  validatePack
};
