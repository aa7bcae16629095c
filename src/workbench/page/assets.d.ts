/** Style sheets are imported for their effect. */
declare module "*.css";

/** Workbook files are opened when the page is built. */
declare module "*.xlsx" {
  const opened: import("../files/opened-file").OpenedFile;
  export default opened;
}
