import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** The production package of the add-in. */
export const ADDIN = path.join(PROJECT, "dist");

/** The page around the grid; never part of the package. */
export const PAGE = path.join(PROJECT, "build", "workbench");

/** Microsoft's scripts, served from where npm put them. */
export const OFFICE_JS = path.join(PROJECT, "node_modules", "@microsoft", "office-js", "dist");
