/** The languages that a person can read and write a policy in. */

/** English, 简体中文, 繁體中文. */
export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;

/** A language of names and texts. */
export type Language = (typeof LANGUAGES)[number];
