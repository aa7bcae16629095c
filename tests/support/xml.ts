/** XML files as trees of elements, for the tests that look into them. */

import { XMLParser } from "fast-xml-parser";

/** An element with its attributes, its text and the elements in it, in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

type OrderedNode = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  parseTagValue: false,
});

/** Reads an XML text; gives its root element. Names keep their prefix. */
export function parseXml(xml: string): XmlElement {
  const nodes = (parser.parse(xml) as OrderedNode[]).map(toElement);
  const root = nodes.find(({ name }) => !name.startsWith("?"));
  if (root === undefined) throw new Error("The XML text has no root element.");
  return root;
}

/** Finds all elements of a name below an element, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** Finds the one element of a name below an element. */
export function findOne(element: XmlElement, name: string): XmlElement {
  const [found, ...others] = findAll(element, name);
  if (found === undefined || others.length > 0) {
    throw new Error(
      `${element.name} should hold one ${name}, but holds ${others.length + (found ? 1 : 0)}.`,
    );
  }
  return found;
}

function toElement(node: OrderedNode): XmlElement {
  // An ordered node has one key for its name, and ":@" when it has attributes.
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const content = Array.isArray(node[name]) ? (node[name] as OrderedNode[]) : [];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    text: content.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
    children: content.filter((child) => !("#text" in child)).map(toElement),
  };
}
