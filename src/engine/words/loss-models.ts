/** The models of the losses of a portfolio, and the headers of the tables that they read. */
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import type { FieldNames } from "./header-key";
import { Vocabulary } from "./vocabulary";

/** Models of portfolio losses. */
export const LOSS_MODELS = new Vocabulary({
  creditRiskPlus: ["CreditRisk+", "CreditRisk+", "CreditRisk+", "CR+"],
  vasicek: [
    ...(["Vasicek", "Vasicek 单因子", "Vasicek 單因子"] as const),
    ...["one-factor", "ASRF", "单因子", "單因子"],
  ],
});

/** A model of portfolio losses. */
export type LossModel = (typeof LOSS_MODELS.codes)[number];

/** What a column of a table of exposures can hold. */
export type ExposureField =
  | "customerId"
  | "customerName"
  | "exposure"
  | "pd"
  | "lgd"
  | "volatility"
  | "correlation"
  | "sector";

/** Names per field, the most telling first. */
export const EXPOSURE_NAMES: FieldNames<ExposureField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: [...CUSTOMER_NAME_NAMES, "Obligor", "Counterparty", "交易对手"],
  exposure: [
    ...["EAD", "Exposure at Default", "Net Exposure", "违约敞口", "净敞口", "違約曝險", "淨曝險"],
    ...["Exposure", "Open Amount", "Balance", "Amount", "敞口", "余额", "金额"],
    ...["曝險", "曝險額"],
  ],
  pd: [
    ...["PD", "Probability of Default", "Default Rate"],
    ...["Mean Default Rate", "违约概率", "违约率", "違約機率"],
  ],
  lgd: [...["LGD", "Loss Given Default", "Severity", "违约损失率"]],
  volatility: [
    ...["Volatility", "PD Volatility", "Standard Deviation", "Default Rate Volatility"],
    ...["违约率波动", "违约率标准差"],
  ],
  correlation: ["Correlation", "Asset Correlation", "Rho", "资产相关性"],
  sector: ["Sector", "Industry", "Country", "行业", "部门", "国家", "產業"],
};

/** A column of a table of sectors whose risk is the customer's alone. */
export const SPECIFIC_SECTORS: ReadonlySet<string> = new Set([
  ...["specific", "idiosyncratic", "own", "个别", "个别风险", "個別", "個別風險"],
]);
