/** Header names of a table of events in English, simplified and traditional Chinese. */
import type { FieldNames } from "./header-key";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";

/** What a column of a table of events can hold. */
export type EventField = "customerId" | "customerName" | "date" | "kind" | "note" | "weight";

/** Names per field, the most telling first. */
export const EVENT_NAMES: FieldNames<EventField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  date: [
    ...["Event Date", "Date", "Occurred On", "Reported On", "Filing Date"],
    ...["事件日期", "发生日期", "日期", "发生时间", "登记日期"],
  ],
  kind: [
    ...["Event", "Kind", "Event Kind", "Category"],
    ...["事件", "事件类型", "类型", "类别", "事项"],
  ],
  note: [
    ...["Note", "Remark", "Comment", "Description", "Details"],
    ...["备注", "说明", "描述", "摘要", "敘述"],
  ],
  weight: [
    ...["Weight", "Severity", "Impact", "Importance", "Points"],
    ...["权重", "严重程度", "影响", "重要性"],
  ],
};
