import { existsSync } from "node:fs";
import path from "node:path";
import { load } from "nodejieba";

/**
 * Weights of words for finding keywords, which nothing here does. The table that comes with nodejieba is larger than its
 * dictionary and takes a fifth of the time to load; cutting does not look at it.
 */
const WEIGHTS = path.join(__dirname, "idf.utf8");

// Loaded with this module, once in a process. A file that is missing would end the process.
load(existsSync(WEIGHTS) ? { idfDict: WEIGHTS } : {});

export { cut } from "nodejieba";
