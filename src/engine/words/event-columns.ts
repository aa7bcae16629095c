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
    ...["Event Date", "Date", "Date of Event", "Occurred On", "Reported On", "Filing Date"],
    ...["事件日期", "发生日期", "日期", "发生时间", "登记日期", "發生日期", "發生時間", "登記日期"],
  ],
  kind: [
    ...["Event", "Kind", "Event Kind", "Event Type", "Kind of Event", "Type", "Category"],
    ...["事件", "事件类型", "类型", "类别", "事项", "事件類型", "類型", "類別", "事項"],
  ],
  note: [
    ...["Note", "Notes", "Remark", "Remarks", "Comment", "Comments", "Description", "Details"],
    ...["备注", "说明", "描述", "摘要", "備註", "說明", "敘述"],
  ],
  weight: [
    ...["Weight", "Severity", "Impact", "Importance", "Points"],
    ...["权重", "严重程度", "影响", "重要性", "權重", "嚴重程度", "影響"],
  ],
};
