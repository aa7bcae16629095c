/** Header names of a table of customers in English, simplified and traditional Chinese. */
import { withCombinedNames } from "./combined-names";
import type { FieldNames } from "./header-key";
import { BLOCK_NAMES, type BlockField } from "./block-words";
import { RATING_NAMES, type RatingField } from "./rating-names";

/** What a column of a table of customers can hold. */
export type CustomerField =
  | "customerId"
  | "customerName"
  | "country"
  | "region"
  | "industry"
  | "customerSince"
  | "founded"
  | "creditLimit"
  | "limitValidTo"
  | "temporaryLimit"
  | "temporaryFrom"
  | "temporaryTo"
  | "groupLimit"
  | "guaranteeValidTo"
  | "insuranceValidTo"
  | "lastReview"
  | "nextReview"
  | "paymentTerms"
  | "group"
  | "deposit"
  | "insuredLimit"
  | "guarantee"
  | "requestedLimit"
  | "agencyLimit"
  | "tradeReference"
  | "leadDays"
  | "externalScore"
  | "annualPurchases"
  | "defaultProbability"
  | "lossGivenDefault"
  | "salesperson"
  | "currency"
  | BlockField
  | RatingField;

/** Names of the code of a customer, in any table that has one. */
export const CUSTOMER_ID_NAMES: readonly string[] = [
  ...["Customer ID", "Customer No.", "Customer Code", "Customer Account"],
  ...["Client ID", "Client Code", "Client No"],
  ...["Account No.", "Account Code", "Debtor No.", "Debtor Code", "Debtor ID"],
  ...["Sell-to Customer No.", "Bill-to Customer No.", "Sold-to Party", "KUNNR", "Party ID"],
  ...[
    "Contact ID",
    "BP Code",
    "Card Code",
    "Account ID",
    "Address Number",
    "A/C",
    "Code",
    "No.",
    "ID",
  ],
  ...["客户编码", "客户代码", "客户编号", "客户号", "客户ID", "往来单位编码", "往来单位编号"],
  ...["客户帐号", "购货单位编码", "编号", "编码", "代码"],
  ...["客戶代號", "客戶號碼", "帳款對象", "客編"],
  ...["代號"],
];

/** Names of the name of a customer, in any table that has one. */
export const CUSTOMER_NAME_NAMES: readonly string[] = [
  ...["Customer Name", "Customer full name", "Client Name", "Contact Name"],
  ...["Company Name", "Account Name", "Debtor Name", "Party Name", "Business Partner Name"],
  ...[
    "BP Name",
    "Card Name",
    "Sold-to Name",
    "Legal Name",
    "Display Name",
    "Alpha Name",
    "Name 1",
    "Name",
  ],
  ...["Customer", "Client", "Company", "Debtor", "Party", "Business Partner", "Buyer", "Account"],
  ...[
    "客户名称",
    "客户全称",
    "客户简称",
    "往来单位名称",
    "单位名称",
    "公司名称",
    "企业名称",
    "债务人",
  ],
  ...["名称", "客户", "往来单位", "购货单位", "购买方", "付款单位"],
  ...["客戶全名"],
  ...["買方"],
];

/** Names per field, the most telling first; no name stands under two fields. */
const LISTED_NAMES: FieldNames<CustomerField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  country: [
    ...["Country", "Country Code", "Country/Region", "Country/Region Code", "Billing Country"],
    ...["LAND1", "国家", "国别", "国家代码", "国家/地区"],
  ],
  region: [
    ...["Region", "Area", "Territory", "State", "Province", "State/Province", "Sales Region"],
    ...["地区", "区域", "大区", "省份", "销售区域", "縣市"],
  ],
  industry: [
    ...["Industry", "Sector", "Industry Code", "Line of Business", "Customer Industry", "BRSCH"],
    ...["SIC Code", "NAICS", "行业", "所属行业", "行业类别", "行業別", "產業", "產業別"],
  ],
  customerSince: [
    ...["Customer Since", "Client Since", "Since", "Relationship Since", "Relationship Start"],
    ...["First Order Date", "First Invoice Date", "Account Opened", "Account Open Date", "Opened"],
    ...["Customer Start Date", "Start Date", "Onboarding Date", "Created On", "Creation Date"],
    ...[
      "合作开始日期",
      "合作起始日",
      "合作日期",
      "合作起始日期",
      "首次合作日期",
      "首次交易日期",
      "开户日期",
    ],
    ...["建档日期", "首单日期", "合作年份", "客户起始日期"],
    ...["開始往來日期", "往來日期", "往來起始日", "首次交易日"],
    ...["交易起始日", "客戶起始日"],
  ],
  founded: [
    ...["Founded", "Founded Year", "Established", "Year Established"],
    ...["Date of Incorporation", "Incorporated", "Registration Date"],
    ...["成立日期", "成立时间", "成立年份", "注册日期", "设立日期", "註冊日期"],
    ...["設立年份"],
  ],
  creditLimit: [
    ...["Credit Limit", "Credit Line", "Current Credit Limit", "Limit"],
    ...["Approved Credit Limit", "Approved Limit", "Credit Limit Amount", "KLIMK", "Credit Amount"],
    ...[
      "信用额度",
      "授信额度",
      "信用限额",
      "赊销额度",
      "额度",
      "当前额度",
      "现有额度",
      "批准额度",
      "欠款额度",
    ],
    ...["目前額度", "核准額度"],
  ],
  limitValidTo: [
    ...["Limit Valid To", "Credit Limit Valid To", "Limit Expiry", "Limit Expiry Date"],
    ...["Credit Limit Expiry", "Credit Limit Expiry Date", "Limit Valid Until", "Limit Expires"],
    ...["Valid To", "Valid Until", "Expiry Date", "Expiration Date", "Credit Expiry Date"],
    ...[
      "额度到期日",
      "额度有效期",
      "额度有效期至",
      "授信到期日",
      "信用到期日",
      "有效期至",
      "失效日期",
    ],
    ...["額度有效期限", "額度有效日", "授信到期日期", "有效期限", "有效日期", "失效日"],
  ],
  temporaryLimit: [
    ...["Temporary Limit", "Temporary Credit Limit", "Temp Limit", "Seasonal Limit"],
    ...["临时额度", "临时信用额度", "临时授信额度"],
  ],
  temporaryFrom: [
    ...["Temporary From", "Temporary Limit From", "Temporary Limit Valid From"],
    ...["临时额度起始日", "临时额度开始日期"],
  ],
  temporaryTo: [
    ...["Temporary To", "Temporary Limit To", "Temporary Limit Valid To", "Temporary Until"],
    ...["临时额度到期日", "临时额度截止日期"],
  ],
  groupLimit: [
    ...["Group Limit", "Group Credit Limit", "Shared Limit", "Parent Limit"],
    ...["集团额度", "集团信用额度", "集团授信额度"],
  ],
  guaranteeValidTo: [
    ...["Guarantee Valid To", "Guarantee Expiry", "Guarantee Expiry Date", "Guarantee Until"],
    ...["担保到期日", "保函到期日", "保函有效期", "保函有效期限"],
  ],
  insuranceValidTo: [
    ...["Insurance Valid To", "Insurance Expiry", "Insured Until", "Insurance Expiry Date"],
    ...["信保到期日", "保险到期日", "信用保险到期日"],
  ],
  lastReview: [
    ...["Last Review", "Last Review Date", "Reviewed On", "Review Date", "Last Credit Review"],
    ...["上次评审日期", "上次评审", "最近评审日期", "评审日期", "复审日期"],
    ...["上次覆審日期", "上次覆審", "最近覆審日期", "覆審日期", "上次評估日期"],
  ],
  nextReview: [
    ...["Next Review", "Next Review Date", "Review Due", "Review Due Date", "Next Credit Review"],
    ...["下次评审日期", "下次评审", "下次复审日期", "应评审日期"],
    ...["下次覆審日期", "下次覆審", "應覆審日期", "下次評估日期"],
  ],
  paymentTerms: [
    ...["Payment Terms", "Terms", "Payment Terms Days", "Terms Days", "Credit Days", "Net Days"],
    ...["Credit Terms", "Payment Terms Code", "Payment Terms Label", "ZTERM"],
    ...["Cust Payment Terms", "Credit Period"],
    ...[
      "账期",
      "应收账期",
      "付款条件",
      "收款条件",
      "信用期",
      "账期天数",
      "信用天数",
      "信用期限",
      "结算方式",
    ],
    ...["付款天期", "信用期間", "票期"],
  ],
  group: [
    ...["Group", "Customer Group", "Parent", "Parent Company", "Parent Account", "Parent Customer"],
    ...["Group Name", "Ultimate Parent", "Holding", "Corporate Group", "Parent ID"],
    ...["集团", "所属集团", "母公司", "上级客户", "客户集团", "集团名称", "控股公司"],
    ...["關係企業", "總公司"],
  ],
  deposit: [
    ...["Deposit", "Security Deposit", "Deposit Amount", "Cash Deposit", "Customer Deposit"],
    ...["保证金", "押金", "履约保证金", "保证金金额"],
  ],
  insuredLimit: [
    ...["Insured Limit", "Insurance Limit", "Credit Insurance", "Insured Amount", "Insurance"],
    ...["Credit Insurance Limit", "Insurance Cover", "Insured", "Insurance Coverage"],
    ...["信保额度", "保险额度", "投保额度", "信用保险额度", "信保限额", "保险金额"],
  ],
  guarantee: [
    ...["Guarantee", "Guarantee Amount", "Bank Guarantee", "Guaranteed Amount", "Collateral"],
    ...["Collateral Value", "Collateral Amount", "Letter of Credit", "Standby LC"],
    ...["担保", "担保金额", "担保额", "银行保函", "保函金额", "抵押金额", "抵押物价值"],
    ...["銀行保證", "擔保品價值"],
  ],
  requestedLimit: [
    ...["Requested Limit", "Requested Credit"],
    ...["Requested Credit Limit", "Limit Request", "申请额度", "额度申请", "申请信用额度"],
  ],
  agencyLimit: [
    ...["Agency Limit", "Recommended Limit", "Recommended Credit Limit", "Bureau Limit"],
    ...["External Limit", "Agency Credit Limit", "Rating Agency Limit", "Maximum Credit"],
    ...["资信机构建议额度", "外部建议额度", "征信建议额度", "评级机构额度"],
    ...["徵信機構建議額度", "徵信額度"],
  ],
  tradeReference: [
    ...["Trade Reference", "Trade Reference Limit", "High Credit"],
    ...["Trade Credit Reference", "Supplier Reference", "同业授信", "同业授信额度", "供应商授信"],
  ],
  leadDays: [
    ...["Lead Days", "Lead Time", "Lead Time Days", "Delivery Days", "Production Days"],
    ...["备货天数", "交货周期", "生产周期天数", "交貨天數", "交期天數"],
  ],
  externalScore: [
    ...["External Score", "Credit Score", "Bureau Score", "External Rating", "Agency Score"],
    ...["D&B Score", "Paydex", "Credit Rating Score", "Rating Score"],
    ...["外部评分", "外部评级", "征信评分", "信用评分", "评级分数", "资信评分"],
    ...["外部評等", "評等分數", "徵信分數"],
  ],
  annualPurchases: [
    ...["Annual Purchases", "Annual Sales to Customer", "Yearly Purchases", "Annual Volume"],
    ...["Purchases per Year", "Expected Annual Purchases", "Planned Purchases", "Annual Spend"],
    ...["Expected Annual Sales", "Annual Turnover With Us"],
    ...["年采购额", "年度采购额", "年交易额", "预计年采购额", "年销售额", "年采购金额", "年购货额"],
    ...["年進貨額"],
  ],
  defaultProbability: [...["PD", "Probability of Default", "违约概率", "違約機率"]],
  lossGivenDefault: ["LGD", "Loss Given Default", "违约损失率"],
  salesperson: [
    ...["Salesperson", "Sales Rep", "Sales Representative", "Account Manager"],
    ...[
      "Salesperson Code",
      "Owner",
      "Account Owner",
      "Sales Manager",
      "Responsible",
      "Sales Employee",
    ],
    ...["业务员", "销售员", "销售人员", "客户经理", "负责人", "销售负责人", "跟单员"],
    ...["業務", "業務人員", "負責業務"],
  ],
  currency: [
    ...["Currency", "Currency Code", "WAERS", "Limit Currency"],
    ...["币别", "币种", "货币", "结算币种", "交易幣別"],
  ],
  ...BLOCK_NAMES,
  ...RATING_NAMES,
};

/** Names per field, those that systems put together from a few words behind the listed ones. */
export const CUSTOMER_NAMES: FieldNames<CustomerField> = withCombinedNames(LISTED_NAMES);

const LIMIT = /\blimit\b|credit line|额度|額度|限额|限額/i;
/** What is left of a limit or taken up, when it ends, in which currency it stands. */
const NO_LIMIT =
  /available|remaining|left|used|utili[sz]|open|balance|exceed|over|excess|date|expir|valid|until|currency|days?\b|check|control|type|class|group|approv|reason|note|\bby\b|审批|核准人|批准人|类型|類型|等级|等級|级别|級別|说明|說明|备注|備註|可用|剩余|剩餘|已用|占用|佔用|使用|超|日期|到期|有效|币|幣|天|控制|检查|檢查|是否/i;

/** A header that is about the limit in words of its own. */
export function isLimitHeader(title: string): boolean {
  return LIMIT.test(title) && !NO_LIMIT.test(title);
}
