import { element } from "./element";

const FILE_ENDINGS = [".xlsx", ".xlsm", ".csv", ".txt", ".tsv"];

/** Lets the user choose a file; resolves when one was chosen. */
export function chooseFile(): Promise<File> {
  const input = element("input", { type: "file", accept: FILE_ENDINGS.join(",") });
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) resolve(file);
    });
    input.click();
  });
}

/** Hands bytes to the user as a file to keep. */
export function offerFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
