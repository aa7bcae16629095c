/** Tables that functions alone are asked about: apart, so that the pane does not load what reads them. */
import { readRegister, readRestarts } from "../engine";
import { rememberByContent } from "./content-memo";

/** Read a range with its header row; the same content is read once. */
export const registerOf = rememberByContent(readRegister);
export const restartsOf = rememberByContent(readRestarts);
