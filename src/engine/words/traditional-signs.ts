/** The signs in which texts for Taiwan are shown where the package spells them in simplified ones. */
import { SIGNS } from "./simplified-signs";

/** Signs that texts need and ledgers do not: traditional, simplified. */
const FURTHER =
  "錄录 儲储 紀纪 冊册 選选 範范 樣样 細细 顯显 這这 將将 圍围 輸输 視视 況况 驗验 測测 統统 載载 麼么 護护 試试 須须 覽览 給给 擇择 誰谁 組组 " +
  "錯错 隨随 確确 尋寻 閱阅 賴赖 離离 問问 觸触 帶带 連连 篩筛 們们 網网 郵邮 繼继 論论 滿满 鍵键 書书 階阶 穩稳 圖图 樹树 夠够 維维 賠赔 導导 " +
  "詳详 棄弃 義义 觀观 訊讯";

/** Simplified signs that Taiwan's texts have as well. */
const OWN = "注系占准台";

/** The one traditional sign of a simplified one. Of several, the first of the list: 沖 is common, 衝 is not. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...SIGNS, ...FURTHER.split(" ")]
    .filter(([, simplified]) => !OWN.includes(simplified!))
    .reverse()
    .map(([traditional, simplified]) => [simplified!, traditional!]),
);

/** Writes a text of Taiwan in traditional signs; those that it has already stay. */
export function traditionalSigns(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => TRADITIONAL.get(sign) ?? sign);
}
