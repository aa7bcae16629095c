import XMLBuilder from "fast-xml-builder";
import { XMLParser } from "fast-xml-parser";

/** An element with its attributes, and the elements and texts in it in their order. */
export interface XmlElement {
  /** With its prefix, if it has one. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** How the library holds a node in order: one key for its name, ":@" beside it for attributes. */
type OrderedNode = Record<string, unknown>;

const SHARED = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" };

const parser = new XMLParser({
  ...SHARED,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Characters by number, besides those that XML names.
  htmlEntities: true,
});

const builder = new XMLBuilder({
  ...SHARED,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  // The library would leave line ends in attributes as they are, where every reader makes them spaces.
  processEntities: false,
  tagValueProcessor: (_, text) => encode(String(text)),
  attributeValueProcessor: (_, text) => encode(String(text)),
});

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Reads an XML text; gives its root element.
 *
 * @throws Error when there is none.
 */
export function parseXml(xml: string): XmlElement {
  const nodes = (parser.parse(xml) as OrderedNode[]).map(toNode);
  const root = nodes.find((node) => typeof node !== "string" && !node.name.startsWith("?"));
  if (root === undefined || typeof root === "string") throw new Error("no XML element");
  return root;
}

/** Writes an element as an XML text of its own. */
export function writeXml(root: XmlElement): string {
  return DECLARATION + builder.build([fromNode(root)]);
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** The elements of a name below an element, in document order; prefixes do not matter. */
export function findAll(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const inside = findAll(child, name);
    return localName(child) === name ? [child, ...inside] : inside;
  });
}

/** The text in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function toNode(node: OrderedNode): XmlElement | string {
  if ("#text" in node) return String(node["#text"]);
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: (node[name] as OrderedNode[]).map(toNode),
  };
}

function fromNode(node: XmlElement | string): OrderedNode {
  if (typeof node === "string") return { "#text": node };
  return { [node.name]: node.children.map(fromNode), ":@": node.attributes };
}

/** Quotes in attributes are written by the library. */
function encode(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "&#10;");
}
