import { openInBackground } from "../files/open-in-background";
import { type OpenedFile, plainFile } from "../files/opened-file";
import { emptyWorkbook } from "../grid/empty-workbook";
import type { GridEvent } from "../grid/event-of-command";
import { Host } from "../host/host";
import { type AddIn, fetchText, inLanguage } from "./add-in";
import { showCalculation } from "./calculation-progress";
import { chooseFile, offerFile } from "./choose-file";
import { showDifferences } from "./differences-dialog";
import { byId } from "./element";
import { acceptDrops, watchDrags } from "./file-drop";
import { followLinks } from "./follow-links";
import { showHeader } from "./header-bar";
import type { Language } from "./language";
import type { RibbonButton } from "./manifest";
import { MessageStrip } from "./message-strip";
import { painted } from "./painted";
import type { Pane } from "./pane";
import { problemText } from "./problem-text";
import { readSample } from "./read-sample";
import type { Theme } from "./settings";
import { startSplitter } from "./splitter";
import { showSurroundings } from "./surroundings";
import { TEXTS } from "./texts";
import { showLanguage, showTheme } from "./univer-view";
import type { WorkbookView } from "./workbook-view";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What makes the workbook differ from its file. */
const EDITS: readonly GridEvent["kind"][] = [
  "edited",
  "formatted",
  "rowsInserted",
  "rowsDeleted",
  "columnsInserted",
  "columnsDeleted",
  "sheetAdded",
  "sheetRemoved",
  "sheetRenamed",
];

/** What the user does with the page: header, grid, pane and message line. */
export class Workbench {
  readonly view: WorkbookView;
  readonly #strip: MessageStrip;
  readonly #pane: Pane;
  #addIn: AddIn;
  #language: Language;
  #theme: Theme;
  #fileName = "";
  #isChanged = false;
  #isPaneShown = true;

  constructor(view: WorkbookView, pane: Pane, addIn: AddIn, language: Language, theme: Theme) {
    this.view = view;
    this.#addIn = addIn;
    this.#language = language;
    this.#theme = theme;
    this.#strip = new MessageStrip(byId("strip"));
    const overlay = byId("drop");
    this.#pane = pane;
    pane.onClose = () => {
      this.#showPane(false);
    };
    view.onEvent = (event) => {
      this.#follow(event);
    };
    startSplitter(byId("splitter"), byId("pane"));
    followLinks(byId("grid"), () => view.grid);
    watchDrags(window, overlay);
    acceptDrops(overlay, (file) => void this.#do(() => this.#openUserFile(file)));
    window.addEventListener("beforeunload", (event) => {
      if (this.#isChanged) event.preventDefault();
    });
  }

  /** Opens an empty workbook. */
  openBlank(): void {
    const texts = TEXTS[this.#language];
    const workbook = emptyWorkbook(texts.blankSheet);
    this.#show(texts.blankName, plainFile(workbook));
  }

  /** Shows the sample workbook. */
  openSample(sample = readSample()): Promise<void> {
    return this.#do(async () => {
      this.#show(TEXTS[this.#language].sampleName, await sample);
    });
  }

  async #openUserFile(file: File): Promise<void> {
    this.#strip.showNews(TEXTS[this.#language].opening(file.name));
    await painted();
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#show(file.name, await openInBackground(file.name, bytes));
  }

  #show(fileName: string, file: OpenedFile): void {
    // The first workbook finds a page that waits for it.
    const isWaiting = this.#pane.isWaiting;
    if (!isWaiting) this.#pane.unload();
    this.view.open(file);
    showCalculation(this.view.grid.calculation, this.#strip, () => TEXTS[this.#language]);
    this.#fileName = fileName;
    this.#isChanged = false;
    if (!isWaiting) {
      this.#loadPane();
      this.servePane();
    }
    this.#showFrame();
    const texts = TEXTS[this.#language];
    const parts = file.leftOut.map((part) => texts.parts[part]).join(texts.listSeparator);
    this.#strip.showNews(parts === "" ? texts.opened(fileName) : texts.leftOut(fileName, parts));
  }

  async #save(): Promise<void> {
    const texts = TEXTS[this.#language];
    this.#strip.showNews(texts.saving);
    await painted();
    // exceljs is large, and opening a text file does not need it.
    const { saveXlsx } = await import("../files/save-xlsx");
    await this.view.grid.calculation.settled();
    const name = `${this.#fileName.replace(/\.[^.]*$/, "")}.xlsx`;
    offerFile(name, await saveXlsx(this.view.grid, this.#addIn.manifest), XLSX);
    this.#isChanged = false;
    this.#showFrame();
    this.#strip.showNews(texts.saved(name));
  }

  async #setLanguage(language: Language): Promise<void> {
    this.#language = language;
    this.#addIn = await inLanguage(this.#addIn, language);
    await showLanguage(this.view.univer, language);
    this.view.setFunctions(this.#addIn.functions);
    this.#loadPane();
    this.servePane();
    this.#showFrame();
    this.#showCellMessage();
  }

  #setTheme(theme: Theme): void {
    this.#theme = theme;
    showTheme(this.view.univer, theme);
    this.#pane.setTheme(theme);
    this.#showFrame();
  }

  async #press({ action }: RibbonButton): Promise<void> {
    this.#showPane(action !== null || !this.#isPaneShown);
    if (action !== null) await this.#pane.runAction(action);
  }

  #loadPane(): void {
    const { manifest } = this.#addIn;
    void this.#pane.load({
      page: manifest.page,
      title: manifest.name,
      language: this.#language,
      theme: this.#theme,
    });
  }

  /** Gives the pane the open workbook. */
  servePane(): void {
    this.#pane.serve((send) => new Host(this.view.grid, send));
  }

  #showPane(isShown: boolean): void {
    this.#isPaneShown = isShown;
    byId("pane").hidden = !isShown;
    byId("splitter").hidden = !isShown;
    this.#showFrame();
  }

  /** What stands around grid and pane. */
  #showFrame(): void {
    const texts = TEXTS[this.#language];
    const { manifest } = this.#addIn;
    showSurroundings(this.#language, this.#theme);
    document.title = `${this.#fileName} – ${manifest.name}`;
    byId("drop").textContent = texts.drop;
    byId("splitter").ariaLabel = texts.paneWidth;
    const state = {
      language: this.#language,
      theme: this.#theme,
      addInName: manifest.name,
      fileName: this.#fileName,
      isChanged: this.#isChanged,
      isPaneShown: this.#isPaneShown,
      ribbon: manifest.buttons,
    };
    showHeader(byId("header"), state, {
      openFile: () => void this.#do(async () => this.#openUserFile(await chooseFile())),
      openSample: () => void this.openSample(),
      save: () => void this.#do(() => this.#save()),
      press: (button) => void this.#do(() => this.#press(button)),
      setLanguage: (language) => void this.#do(() => this.#setLanguage(language)),
      setTheme: (theme) => {
        this.#setTheme(theme);
      },
      showDifferences: () =>
        void this.#do(async () => {
          showDifferences(await fetchText("/README.md"), texts.differences, texts.close);
        }),
    });
  }

  #follow({ kind }: GridEvent): void {
    if (EDITS.includes(kind) && !this.#isChanged) {
      this.#isChanged = true;
      this.#showFrame();
    }
    this.#showCellMessage();
  }

  #showCellMessage(): void {
    const { sheetId, row, column } = this.view.grid.selection.activeCell();
    const message = this.view.errorMessage(sheetId, row, column);
    this.#strip.showCell(message);
    if (!message) void this.#do(() => this.#showStoredMessage(sheetId, row, column));
  }

  async #showStoredMessage(sheetId: string, row: number, column: number): Promise<void> {
    const message = await this.view.storedErrorMessage(sheetId, row, column);
    if (message) this.#showCellMessage();
  }

  /** Carries out what the user asked for, and says so when it fails. */
  async #do(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#strip.showNews(problemText(error, TEXTS[this.#language]), "problem");
    }
  }
}
