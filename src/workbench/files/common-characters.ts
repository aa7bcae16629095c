/**
 * Characters that almost every Chinese ledger uses: column names, company names, places, months.
 *
 * Those written alike in both scripts stand in both lists.
 */
const SHARED =
  "的一二三四五六七八九十年月日份元角分天号中大小上下有限公司股份工商行金信用付款收入出口品名交易日期已未本期前初末可部" +
  "人民子化机地方市省北南京海山州天津合作社新高科技工美利安平明和光成文德生力士通生活食品技能原料材料包商企集中心正常" +
  "立制造家具印刷布料玩具石油水泥木土木建材五金半超百米克座台个件箱台";

/** Frequent simplified characters, most of which a traditional text does not have. */
const SIMPLIFIED =
  "应帐账龄户称单据币种额开票余币结实际到逾销货发编码务财总计会员组织类别备注说备类系统报表导截止电联系税贷银" +
  "团业电贸实国际东广苏华龙达丰兴车业环机设备网络运输农产药疗产销购进经营业区县镇乡层楼楼门厂场师师记账条项级";

/** Frequent traditional characters, most of which a simplified text does not have. */
const TRADITIONAL =
  "應帳齡戶稱單據幣種額開票餘結實際到逾銷貨發編碼務財總計會員組織類別備註說報表匯截止電聯繫稅貸銀" +
  "團業貿國際東廣蘇華龍達豐興車環機設備網絡運輸農產藥療購進經營區縣鎮鄉層樓門廠場師記條項級臺灣統號款預購統";

/** The common characters of simplified Chinese text. */
export const COMMON_SIMPLIFIED: ReadonlySet<string> = new Set(SHARED + SIMPLIFIED);

/** The common characters of traditional Chinese text. */
export const COMMON_TRADITIONAL: ReadonlySet<string> = new Set(SHARED + TRADITIONAL);
