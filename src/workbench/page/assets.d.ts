/** Style sheets are imported for their effect. */
declare module "*.css";

/** Workbook files are opened when the page is built: the address of what was read, as JSON. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
