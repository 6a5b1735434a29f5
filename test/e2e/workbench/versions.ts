/** The workbench the suite runs in. code-server carries VS Code of the version without its leading 4 (4.139.1 is VS Code 1.139.1). */
export const CODE_SERVER = "4.139.1";

/** code-server 4.133 and later need Node 24; it comes as an npm package, so the machine's own Node may be older. */
export const NODE = "24.21.0";
