/** The one spelling in which Chinese words are compared: simplified signs. */

/** Traditional signs of ledgers and their simplified form; spellings of one word among them. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    "額额 餘余 應应 實实 單单 據据 號号 編编 碼码 幣币 別别 貸贷 戶户 稱称 類类 發发 開开 憑凭 證证 條条 結结 帳账 賬账 帐账 沖冲 銷销 " +
    "貨货 購购 買买 廠厂 業业 務务 夥伙 對对 總总 計计 預预 備备 註注 說说 狀状 態态 審审 項项 價价 稅税 積积 種种 簡简 數数 貼贴 異异 " +
    "調调 轉转 訂订 傳传 內内 專专 還还 償偿 過过 個个 後后 現现 運运 報报 間间 時时 歷历 歸归 屬属 關关 聯联 繫系 電电 話话 負负 責责 " +
    "齡龄 遲迟 產产 資资 營营 國国 際际 壞坏 處处 讓让 達达 週周 點点 規规 從从 來来 張张 級级 爭争 議议 凍冻 無无 債债 變变 動动 長长 " +
    "舊旧 畫划 係系 絡络 員员 經经 辦办 驟骤 諾诺 進进 費费 誤误 暫暂 緩缓 師师 訴诉 決决 歐欧 門门 萬万 頁页 續续 標标 區区 設设 賒赊 " +
    "臨临 團团 擔担 險险 評评 約约 銀银 請请 徵征 機机 構构 採采 違违 損损 檢检 記记 權权 嚴严 響响 執执 趨趋 勢势 蓋盖 敗败 聲声 譽誉 " +
    "財财 優优 匯汇 換换 識识 減减 黃黄 紅红 體体 蘭兰 爾尔 灣湾 認认 斷断 風风 簽签 純纯 讀读 當当 沒没 筆笔 則则 參参 欄栏 題题 線线 " +
    "補补 礎础 語语 順顺 寫写 衝冲 靜静 複复 見见 適适 兩两 獨独 該该 僅仅 攤摊 會会 較较 為为 鎖锁 啟启 廢废 許许 質质 復复 聽听 願愿 " +
    "億亿 籤签 縣县 檔档 佔占 詐诈 騙骗 強强 賣卖 兌兑 東东 準准 場场 訪访 齊齐 訖讫 滯滞 納纳 撥拨 檻槛 濟济 協协 庫库 駁驳 刪删 詢询 " +
    "輕轻 彙汇 陸陆 環环 綠绿 燈灯 敘叙 淨净 訟讼 終终 絕绝 節节 寬宽 與与 圓圆 臺台 於于"
  )
    .split(" ")
    .map((pair): [string, string] => [pair[0]!, pair[1]!]),
);

/** Writes the traditional signs of a text in simplified ones; lists need one spelling of a word. */
export function simplifiedSigns(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => SIGNS.get(sign) ?? sign);
}
