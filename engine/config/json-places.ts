import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Span } from "../span";

export type JsonPath = readonly (string | number)[];

/** A key as a part of a JSON pointer. */
export const escapePointer = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** A JSON pointer as a path; numbers where the value around is an array. */
export function parsePointer(root: Node, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(findNodeAtLocation(root, path)?.type === "array" ? Number(key) : key);
  }
  return path;
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** Place of a value, or of the nearest value around it. */
export function locate(root: Node | undefined, path: JsonPath): Span {
  if (root === undefined) return { start: 0, end: 0 };
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return spanOf(node);
  }
  return spanOf(root);
}

/** Place of the key of a value in an object. */
export function locateKey(root: Node, path: JsonPath): Span {
  const key = findNodeAtLocation(root, [...path])?.parent?.children?.[0];
  return key === undefined ? locate(root, path) : spanOf(key);
}
