/** Words of a table of open orders in English, simplified and traditional Chinese. */
import { comparisonKey } from "../values/cells";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import type { FieldNames } from "./header-key";
import { INVOICE_NAMES } from "./invoice-names";

/** What a column of a table of orders can hold. */
export type OrderField =
  | "customerId"
  | "customerName"
  | "orderNo"
  | "date"
  | "openAmount"
  | "amount"
  | "currency"
  | "status";

/** Names per field, the most telling first. */
export const ORDER_NAMES: FieldNames<OrderField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  orderNo: [
    ...["Order No.", "Sales Order", "SO No.", "Sales Document"],
    ...["Document No.", "Order", "Number", "Reference"],
    ...["订单号", "订单编号", "销售订单号", "单据编号", "合同号"],
    ...["訂單號碼", "銷貨訂單"],
  ],
  date: [
    ...["Order Date", "Sales Order Date", "Document Date", "Created On", "Date Ordered", "Date"],
    ...["订单日期", "下单日期", "签订日期", "单据日期", "日期"],
  ],
  openAmount: [
    ...["Open Amount", "Open Order Value", "Open Value", "Undelivered Amount", "Backlog"],
    ...["Backlog Amount", "Outstanding Amount", "Outstanding Amount (LCY)", "Remaining Amount"],
    ...[
      "Amount To Deliver",
      "Amount To Invoice",
      "To Invoice",
      "Not Invoiced",
      "Uninvoiced Amount",
    ],
    ...[
      "未交金额",
      "未发货金额",
      "未交货金额",
      "未出库金额",
      "未开票金额",
      "未执行金额",
      "剩余金额",
    ],
    ...["未出貨金額"],
  ],
  amount: [
    ...["Order Amount", "Order Value", "Order Total", "Net Value", "Net Amount", "Total Amount"],
    ...["Amount", "Value", "Total", "Gross Amount"],
    ...["订单金额", "订单总额", "价税合计", "合同金额", "总金额", "金额"],
    ...["合約金額"],
  ],
  currency: INVOICE_NAMES.currency,
  status: [
    ...["Order Status", "Status", "Overall Status", "Delivery Status", "State", "Stage"],
    ...["订单状态", "单据状态", "执行状态", "发货状态", "状态"],
    ...["出貨狀態"],
  ],
};

/** Tells whether a header speaks of orders; "Date" and "Amount" alone may be of anything. */
export function speaksOfOrders(title: string): boolean {
  return /\border(s|ed)?\b|\bSO\b|backlog|to (deliver|invoice)|undelivered|uninvoiced|not invoiced|订单|訂單|下单|下單|未交|未发货|未出货|未出貨|未出库|未出庫|未开票|未開票|未执行|未執行/i.test(
    title,
  );
}

/** What the status of an order says: not sure yet, sure, over in one way or the other, or nothing that is known. */
export type OrderStatus = "unconfirmed" | "confirmed" | "delivered" | "cancelled" | "unknown";

const PARTLY = /part(ly|ial(ly)?)?\b|部分/;
const NOT_YET =
  /^(not|un|to be|awaiting|ready|for|pending) ?-?(yet )?(deliver|ship|invoice|bill|fulfil|dispatch|pick|clos|complet)|^(未|待)(发货|發貨|出货|出貨|交货|交貨|交付|出库|出庫|开票|開票|完成|关闭|關閉|结案|結案)/;
const CANCELLED =
  /cancel|void|delet|reject|declin|refus|lost|expired|作废|作廢|取消|驳回|駁回|终止|終止|已删除|已刪除/;
const DELIVERED =
  /deliver|ship|dispatch|fulfil|invoiced|billed|closed?\b|complet|finish|done|paid|关闭|關閉|已发货|已發貨|已出货|已出貨|已交|已出库|已出庫|发货完成|出貨完成|已完成|完成|完结|完結|结案|結案|已开票|已開票/;
const UNCONFIRMED =
  /draft|quot|new\b|pending|await|to be (confirmed|approved)|unconfirmed|not (yet )?(confirmed|approved)|unapproved|submitted|entered|proposed|proforma|on hold|hold\b|blocked|parked|planned|inquiry|enquiry|草稿|报价|報價|待审|待審|未审|未審|审核中|審核中|审批中|審批中|待确认|待確認|未确认|未確認|新建|暂存|暫存|待批|已提交|挂起|暫停|暂停|询价|詢價/;
const CONFIRMED =
  /confirm|approv|authori[sz]ed|releas|open|active|in (process|progress|production|work)|processing|accepted|booked|firm|sale|back ?order|reserved|allocated|picked|packed|printed|scheduled|已审|已審|已确认|已確認|已批准|已核准|核准|生效|执行中|執行中|生产中|生產中|处理中|處理中|进行中|進行中|备货|備貨|已下单|已下單|正常|有效|打开|開啟|未关闭|未關閉|未结案|未結案/;

/** Tells what the status of an order says; a blank one says that it is sure. */
export function orderStatusOf(cell: unknown): OrderStatus {
  const key = comparisonKey(cell);
  if (key === "" || key === "0") return "confirmed";
  // What is delivered in part is still to be delivered for the rest.
  if (PARTLY.test(key) || NOT_YET.test(key)) return "confirmed";
  if (UNCONFIRMED.test(key)) return "unconfirmed";
  if (CANCELLED.test(key)) return "cancelled";
  if (DELIVERED.test(key)) return "delivered";
  return CONFIRMED.test(key) ? "confirmed" : "unknown";
}
