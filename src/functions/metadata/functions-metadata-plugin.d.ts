import type { Compiler } from "webpack";

/** webpack plugin: metadata of the worksheet functions, from their JSDoc and their translations. */
export class FunctionsMetadataPlugin {
  constructor(options: {
    readonly folder: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly help: string;
    readonly guides: readonly string[];
    readonly address: string;
  });

  /** Called by webpack. */
  apply(compiler: Compiler): void;
}
