#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Script } from "node:vm";

const PROGRAM = `${__dirname}/cli-main.js`;
const CODE_CACHE = `${__dirname}/cli-main.cache`;

const readIfThere = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/**
 * Compiling the program takes longer than checking a letter with it, so the build keeps what V8 made of it. Where that was made
 * by another version of V8, V8 sets it aside and compiles anew. The program is all ASCII.
 */
const program = (): Script => {
  const source = readFileSync(PROGRAM, "latin1");
  const cachedData = readIfThere(CODE_CACHE);
  return new Script(source, { filename: PROGRAM, ...(cachedData === undefined ? {} : { cachedData }) });
};

program().runInThisContext()(exports, require, module, PROGRAM, __dirname);
