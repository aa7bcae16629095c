import type { OfficeSurroundings, OfficeTheme } from "../host/office-shim";

/** What the frame of the pane offers to the page around it. */
export interface PaneClient {
  /** Takes a message of the host. */
  receive(message: string): void;
  /** Changes the theme and tells the pane. */
  setTheme(theme: OfficeTheme): void;
  /** Carries out what a button of the ribbon stands for. */
  runAction(id: string): Promise<void>;
}

/** What the page offers to the frame of the pane when that starts. */
export interface PaneHost {
  readonly surroundings: Omit<OfficeSurroundings, "settings">;
  /** Brings a message to the host. */
  send(message: string): void;
  /** Tells the page that the frame is there. */
  connect(client: PaneClient): void;
}

/** The window of the page, as the frame sees it. */
export type HostWindow = Window & { paneHost?: PaneHost };
