import type { FunctionsMetadata } from "../../src/functions/metadata/functions-metadata";
import functions from "../../src/i18n/functions.json";

/** Where the metadata is kept, seen from the golden files. */
export const METADATA_FILE = "../../src/i18n/functions.json";

/** The metadata of the worksheet functions in English; a test keeps it as the functions say. */
export const METADATA = functions as FunctionsMetadata;
