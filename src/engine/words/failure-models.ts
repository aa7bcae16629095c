/** The failure scores that are known, by the names that people use for them. */
import { Vocabulary } from "./vocabulary";

/** Failure scores; of each the names in which it can be asked for. */
export const FAILURE_MODELS = new Vocabulary({
  card: ["", "失败评分卡", "失敗評分卡", "failure card", "预警评分卡"],
  altmanZ: [
    ...(["Altman Z", "阿特曼Z值", "Altman Z值"] as const),
    ...["Z", "Z-score", "Altman 1968", "奥特曼Z值", "Z值"],
  ],
  altmanZPrime: [
    ...(["Altman Z'", "阿特曼Z'值", "Altman Z'值"] as const),
    ...["Z'", "Z'-score", "Altman 1983", "奥特曼Z'值", "Z'值"],
  ],
  altmanZDoublePrime: [
    ...(["Altman Z''", "阿特曼Z''值", "Altman Z''值"] as const),
    ...["Z''", "Z''-score", "Altman 1995", "奥特曼Z''值", "Z''值"],
  ],
  altmanZWithConstant: [
    ...(["Altman Z'' with constant", "阿特曼Z''值（含常数）", "Altman Z''值（含常數）"] as const),
    ...["Altman EM-score", "EM-score", "Z'' with constant"],
  ],
  zmijewski: ["Zmijewski", "Zmijewski模型", "Zmijewski模型", "Zmijewski X", "Zmijewski score"],
  ohlson: ["Ohlson O", "Ohlson O值", "Ohlson O值", "O-score"],
});

/** A failure score. */
export type FailureModel = (typeof FAILURE_MODELS.codes)[number];

/** What a failure score says; a score between safe and distress says nothing. */
export const FAILURE_ZONES = new Vocabulary({
  safe: ["", "安全", "安全"],
  grey: ["", "灰色", "灰色地帶"],
  distress: ["", "困境", "財務困難"],
});

/** The zone of a failure score. */
export type FailureZone = (typeof FAILURE_ZONES.codes)[number];
