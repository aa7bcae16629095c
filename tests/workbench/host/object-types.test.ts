import { objectTypes } from "../../../src/workbench/host/object-types";
import { loadOfficeClient } from "../../support/office-client";

interface ClientPrototype extends Record<string, unknown> {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

const client = loadOfficeClient().Excel as unknown as Readonly<
  Record<string, { readonly prototype: ClientPrototype } | undefined>
>;

/** Properties that the client sets by another name than it reads them by. */
const SET_ONLY = new Set(["Gridlines"]);

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

describe("objectTypes", () => {
  const types = Object.entries(objectTypes).map(([name, type]) => ({ name, type }));

  it.each(types)("names members of $name as Microsoft's client does", ({ name, type }) => {
    const known = client[name]!.prototype;
    const scalars = new Set(known._scalarPropertyOriginalNames);
    const objects = new Set(known._navigationPropertyNames);
    const methods = Object.keys({ ...type.finders, ...type.methods });
    const unknown = [
      ...Object.keys(type.scalars ?? {}).filter(
        (member) => !scalars.has(member) && !SET_ONLY.has(member),
      ),
      ...Object.keys(type.objects ?? {}).filter(
        (member) => !objects.has(camel(member)) && !(camel(member) in known),
      ),
      ...methods.filter((member) => !(camel(member) in known)),
    ];
    expect(unknown).toEqual([]);
  });

  it.each(types)("gives the members of $name by key wherever it lists them", ({ name, type }) => {
    const isKeyed = "getItem" in client[name]!.prototype;
    const isListed = type.items !== undefined;
    expect(isListed && isKeyed).toBe(isListed && type.item !== undefined);
  });
});
