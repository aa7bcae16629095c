import { useCallback, useEffect, useState } from "react";

import type { OpenWorkbook } from "../book/open-workbook";
import { scanForShare, type ShareScan } from "./share-scan";

/** The workbook as others will see it; null while it is looked at for the first time. */
export interface ShareScanning {
  readonly scan: ShareScan | null;
  /** What Excel refused; null where nothing was. */
  readonly error: unknown;
  readonly lookAgain: () => void;
}

/** Looks at the workbook when it is opened, when it is read again, and when asked to. */
export function useShareScan(workbook: OpenWorkbook): ShareScanning {
  const [found, setFound] = useState<Omit<ShareScanning, "lookAgain">>({ scan: null, error: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    scanForShare().then(
      (scan) => {
        if (!isOver) setFound({ scan, error: null });
      },
      (error: unknown) => {
        if (!isOver) setFound({ scan: null, error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [workbook, turn]);
  const lookAgain = useCallback(() => {
    setTurn((last) => last + 1);
  }, []);
  return { ...found, lookAgain };
}
