import fc from "fast-check";

import { decodeText, type TextEncoding } from "../../../src/workbench/files/text-encoding";
import { encodeText } from "../../support/encode-text";

const SIMPLIFIED_HEADERS = [
  "客户",
  "金额",
  "到期日",
  "发票号码",
  "账龄",
  "币种",
  "应收余额",
  "已收",
  "备注",
];
const TRADITIONAL_HEADERS = [
  "客戶",
  "金額",
  "到期日",
  "發票號碼",
  "帳齡",
  "幣別",
  "應收餘額",
  "已收",
  "備註",
];

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from((hasMark ? "\ufeff" : "") + text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

describe("decodeText", () => {
  const LEDGER = "客户,Müller & Co,100.50\r\n广东龙达贸易有限公司,2024/1/31,2000\r\n";

  it.each<{ name: string; bytes: Uint8Array; encoding: TextEncoding }>([
    { name: "UTF-8", bytes: Buffer.from(LEDGER), encoding: "utf-8" },
    { name: "UTF-8 with a mark", bytes: Buffer.from(`\ufeff${LEDGER}`), encoding: "utf-8" },
    { name: "UTF-16 LE with a mark", bytes: utf16(LEDGER, false, true), encoding: "utf-16le" },
    { name: "UTF-16 BE with a mark", bytes: utf16(LEDGER, true, true), encoding: "utf-16be" },
    { name: "UTF-16 LE", bytes: utf16(LEDGER, false, false), encoding: "utf-16le" },
    { name: "UTF-16 BE", bytes: utf16(LEDGER, true, false), encoding: "utf-16be" },
  ])("reads $name and drops the mark", ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toEqual({ text: LEDGER, encoding });
  });

  it.each<{ text: string; encoding: TextEncoding & ("gb18030" | "big5" | "windows-1252") }>([
    { text: "客户,金额\n甲,1\n", encoding: "gb18030" },
    { text: "应收账款明细表\n截止日期:2013/6/30\n客户编码,到期日\n", encoding: "gb18030" },
    { text: "合计", encoding: "gb18030" },
    { text: "深圳市鑫淼电器有限公司", encoding: "gb18030" },
    { text: "客戶,金額\n甲,1\n", encoding: "big5" },
    { text: "應收帳款明細表\n客戶代碼,預收款日\n", encoding: "big5" },
    { text: "合計", encoding: "big5" },
    { text: "臺中市龍騰實業股份有限公司", encoding: "big5" },
    { text: "Kunde;Betrag\nMüller;1,50\nWeiß;2\n", encoding: "windows-1252" },
    { text: "ÄRZTE", encoding: "windows-1252" },
    { text: "café,5\nPeña,£ 7\n", encoding: "windows-1252" },
    { text: "Größe;Straße\n", encoding: "windows-1252" },
  ])("finds $encoding in $text", ({ text, encoding }) => {
    expect(decodeText(encodeText(text, encoding))).toEqual({ text, encoding });
  });

  it("tells simplified from traditional headers, however few", () => {
    const cases = [
      { headers: SIMPLIFIED_HEADERS, encoding: "gb18030" as const },
      { headers: TRADITIONAL_HEADERS, encoding: "big5" as const },
    ];
    for (const { headers, encoding } of cases) {
      fc.assert(
        fc.property(fc.subarray(headers, { minLength: 2 }), (some) => {
          const text = some.join(",");
          expect(decodeText(encodeText(text, encoding))).toEqual({ text, encoding });
        }),
      );
    }
  });

  it.each(["gb18030", "big5"] as const)("finds %s in any run of common characters", (encoding) => {
    const decoder = new TextDecoder(encoding);
    const [first, last] = encoding === "gb18030" ? [0xb0, 0xd7] : [0xa4, 0xc6];
    const character = fc
      .record({
        lead: fc.integer({ min: first, max: last }),
        trail: fc.integer({ min: 0xa1, max: 0xf9 }),
      })
      .map(({ lead, trail }) => decoder.decode(Uint8Array.of(lead, trail)));
    // Even without a frequent character among them; Big5 has half of its trail bytes below 0x80.
    const low = fc
      .record({
        lead: fc.integer({ min: first, max: last }),
        trail: fc.integer({ min: 0x40, max: 0x7e }),
      })
      .map(({ lead, trail }) => decoder.decode(Uint8Array.of(lead, trail)));
    const any = encoding === "big5" ? fc.oneof(character, low) : character;
    fc.assert(
      fc.property(fc.array(any, { minLength: 60, maxLength: 120 }), (characters) => {
        const text = characters.join("");
        expect(decodeText(encodeText(text, encoding))?.encoding).toBe(encoding);
      }),
    );
  });

  it.each([
    {
      name: "a picture",
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    },
    {
      name: "random bytes",
      bytes: Uint8Array.from({ length: 400 }, (_, i) => ((i * 151 + 129) % 255) | 0x80),
    },
  ])("does not take $name for a text", ({ bytes }) => {
    expect(decodeText(bytes)).toBeNull();
  });

  it("reads an empty file as an empty text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
  });
});
