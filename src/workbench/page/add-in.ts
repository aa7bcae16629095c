import type { FunctionsMetadata } from "../custom-functions/metadata";
import type { FunctionPackage } from "../custom-functions/register-functions";
import { createCustomFunctions, type WorksheetFunction } from "../host/custom-functions-shim";
import type { Language } from "./language";
import { type Manifest, readManifest } from "./manifest";

/** Where the server has the built add-in. */
const FOLDER = "/addin/";

/** The built add-in: its manifest in one language, and its functions. */
export interface AddIn {
  readonly manifest: Manifest;
  readonly functions: FunctionPackage;
}

/** Reads the built add-in and runs its functions.js in this page, as it is. */
export async function loadAddIn(manifest: Manifest): Promise<AddIn> {
  const [metadata, implementations] = await Promise.all([
    fetchMetadata(manifest),
    runFunctionsScript(manifest.functionsScript),
  ]);
  return { manifest, functions: { namespace: manifest.namespace, metadata, implementations } };
}

/** The same add-in with its texts in another language. */
export async function inLanguage({ functions }: AddIn, language: Language): Promise<AddIn> {
  const manifest = await fetchManifest(language);
  const metadata = await fetchMetadata(manifest);
  return { manifest, functions: { ...functions, metadata } };
}

/** The text at an address of this server. */
export async function fetchText(address: string): Promise<string> {
  return (await fetched(address)).text();
}

/** Reads the manifest of the built add-in in one language. */
export async function fetchManifest(language: Language): Promise<Manifest> {
  const text = await fetchText(`${FOLDER}manifest.xml`);
  return readManifest(new DOMParser().parseFromString(text, "text/xml"), language, FOLDER);
}

async function fetchMetadata({ functionsMetadata }: Manifest): Promise<FunctionsMetadata> {
  return (await (await fetched(functionsMetadata)).json()) as FunctionsMetadata;
}

async function runFunctionsScript(address: string): Promise<Map<string, WorksheetFunction>> {
  const functions = new Map<string, WorksheetFunction>();
  Object.assign(window, {
    CustomFunctions: createCustomFunctions((id, run) => {
      functions.set(id, run);
    }),
  });
  const script = document.createElement("script");
  script.src = address;
  await new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => {
      reject(new Error(`${address} could not be loaded.`));
    });
    document.head.append(script);
  });
  return functions;
}

/** What the server has at an address. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}
