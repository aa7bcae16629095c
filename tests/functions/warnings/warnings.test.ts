import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];

const invoice = (customer: string, daysAgo: number, late: number | "", amount = 100): unknown[] => {
  const due = AS_OF - daysAgo + 30;
  const settled = late === "" ? "" : due + late;
  return [customer, `${customer}${daysAgo}`, AS_OF - daysAgo, due, amount, settled];
};

/** Paid on time, month by month over two years, up to last month. */
const punctual = (customer: string, amount = 100) =>
  Array.from({ length: 24 }, (_, i) => invoice(customer, 45 + 30 * i, -10, amount));

const warningsOf = (
  invoices: unknown[][],
  more: { customers?: unknown; policy?: unknown; statements?: unknown } & {
    events?: unknown;
    contacts?: unknown;
  } = {},
) =>
  call(
    ...(["WARNINGS", more.customers ?? null, [HEADER, ...invoices], AS_OF] as const),
    ...[more.policy ?? null, more.statements ?? null, more.events ?? null, more.contacts ?? null],
  );

const found = (table: unknown[][], warning: string) => table.find((row) => row[2] === warning);
const texts = (table: unknown[][]) => table.map(([text]) => String(text));

describe("WARNINGS", () => {
  it("says nothing of a customer that pays as ever, and what was looked at", () => {
    const table = warningsOf(punctual("C1"));
    expect(table.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ["Customer", "Name"],
      ["Customers with warnings", 0],
      ["Customers looked at", 1],
    ]);
  });

  it("tells slower pay with what was before, and since which month", () => {
    const slow = [4, 3, 2].map((month) => invoice("C2", 30 * month + 30, 20));
    const table = warningsOf([...punctual("C1"), ...punctual("C2").slice(5), ...slow]);
    // Due in the last six months: one on time 165 days ago, three twenty days late; all before on time.
    expect(found(table, "slower pay")!.slice(0, 9)).toEqual([
      ...["C2", "", "slower pay", "signal"],
      // A month before, two late of five make 8 days.
      AS_OF - 31,
      ...[15, 0, 10, "days"],
    ]);
  });

  it("tells the day on which the next line of utilisation is crossed at the present rate", () => {
    // 400 owed ninety days ago, 700 now: of 1,000, 80% are reached in 30 days.
    const open = [invoice("C1", 100, "", 400), invoice("C1", 20, "", 300), invoice("C1", 400, 0)];
    const customers = [
      ["Customer ID", "Credit Limit"],
      ["C1", 1000],
    ];
    const table = warningsOf(open, { customers });
    const row = found(table, "line ahead")!;
    expect(row.slice(5, 9)).toEqual([0.7, 0.4, 0.8, "share"]);
    expect(row[9]).toBe("crosses 80% on 30 Jul 2025 at the rate of the last 90 days");
    const sooner = [
      ["Rule", "Item", "From", "Value"],
      ["signal", "line ahead", "", 29],
    ];
    expect(found(warningsOf(open, { customers, policy: sooner }), "line ahead")).toBeUndefined();
  });

  it("tells the lines that are crossed, their level, and since when", () => {
    const customers = [
      ["Customer ID", "Credit Limit", "Insured Limit", "Insurance Valid To", "Next Review"],
      ["C1", 1000, 500, AS_OF - 11, AS_OF - 5],
    ];
    const table = warningsOf([invoice("C1", 200, "", 960), ...punctual("C2")], { customers });
    const rows = ["days past due", "utilisation", "days after cover expiry"].map((name) =>
      found(table, name)!.slice(2, 9),
    );
    expect(rows).toEqual([
      ["days past due", "hold", AS_OF - 170 + 61, 170, "", 61, "days"],
      ["utilisation", "red", AS_OF - 180, 0.96, 0.96, 0.95, "share"],
      ["days after cover expiry", "red", AS_OF - 10, 11, "", 1, "days"],
    ]);
    expect(found(table, "days after review date")!.slice(3, 6)).toEqual(["amber", AS_OF - 4, 5]);
  });

  it("tells broken promises, news and old statements", () => {
    const table = warningsOf([invoice("C1", 90, "", 500), ...punctual("C1")], {
      events: [
        ["Date", "Customer", "Event"],
        [AS_OF - 180, "C1", "law suit"],
        [AS_OF - 181, "C1", "ownership change"],
      ],
      contacts: [
        ["Date", "Customer", "Promised Date", "Promised Amount"],
        [AS_OF - 40, "C1", AS_OF - 30, 500],
      ],
      statements: [
        ["Customer", "Period", "Current Assets", "Current Liabilities"],
        ["C1", 45_291, 100, 50], // 31 December 2023
      ],
    });
    expect(found(table, "broken promises")!.slice(3, 8)).toEqual([
      ...["signal", AS_OF - 29, 1, "", 1],
    ]);
    expect(found(table, "news")!.slice(4, 6)).toEqual([AS_OF - 180, 1]);
    expect(found(table, "news")![9]).toBe("law suit 1 Jan 2025");
    // Eighteen months after its end it is the as-of date itself.
    expect(found(table, "old statement")).toBeUndefined();
  });

  it("has threshold and figure in one unit", () => {
    const spiking = [...punctual("C1"), invoice("C1", 20, "", 900)];
    // The usual ninety days are three invoices of 100 each thirty days.
    const spike = found(warningsOf(spiking), "order spike")!;
    expect([spike[7], spike[8]]).toEqual([2 * Number(spike[6]), "base currency"]);
    const quiet = found(warningsOf(punctual("C1").slice(5)), "gone quiet")!;
    expect(quiet.slice(5, 9)).toEqual([195, 30, 90, "days"]);
    const statements = [
      ["Customer", "Period", "Current Assets", "Current Liabilities"],
      ["C1", 45_291, 100, 50], // 31 December 2023
    ];
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["signal", "old statement", "", 12],
    ];
    const old = found(warningsOf(punctual("C1"), { statements, policy }), "old statement")!;
    expect(old.slice(4, 9)).toEqual([45_658, AS_OF - 45_291, "", 366, "days"]);
  });

  it("takes no event of a kind that is not known for news", () => {
    const events = [
      ["Date", "Customer", "Event"],
      [AS_OF - 10, "C1", "site visit"],
    ];
    expect(found(warningsOf(punctual("C1"), { events }), "news")).toBeUndefined();
  });

  it.each([
    { months: 18, fires: false },
    { months: 17, fires: true },
    { months: "none", fires: false },
  ])("takes a statement for old after $months months", ({ months, fires }) => {
    const table = warningsOf(punctual("C1"), {
      policy: [
        ["Rule", "Item", "From", "Value"],
        ["signal", "old statement", "", months],
      ],
      statements: [
        ["Customer", "Period", "Current Assets", "Current Liabilities"],
        ["C1", 45_291, 100, 50],
      ],
    });
    expect(found(table, "old statement") !== undefined).toBe(fires);
  });

  it("names the ratios whose light got worse within the year", () => {
    const table = warningsOf(punctual("C1"), {
      statements: [
        ["Customer", "Period", "Current Assets", "Current Liabilities"],
        ["C1", 45_291, 300, 100],
        ["C1", 45_657, 80, 100],
      ],
    });
    const row = found(table, "weaker ratios")!;
    expect(row.slice(4, 9)).toEqual([45_657, 1, "", 1, "number"]);
    expect(row[9]).toBe("current ratio");
  });

  it("shows what became of warnings, with no history where there are few", () => {
    const table = warningsOf(punctual("C1"));
    const start = texts(table).indexOf("On your own history");
    expect(table[start]!.slice(0, 7)).toEqual([
      ...["On your own history", "Fired", "Judged", "Then in trouble", "", "Share", "Days early"],
    ]);
    const any = table.find(([label]) => label === "any customer, any month")!;
    // First invoice 735 days ago: 25 months, of which 13 lie a year back.
    expect(any.slice(1, 7)).toEqual([25, 13, 0, "", 0, ""]);
    const withNews = warningsOf(punctual("C1"), {
      events: [
        ["Date", "Customer", "Event"],
        [AS_OF - 400, "C1", "law suit"],
      ],
    });
    const news = withNews.slice(start).find(([label]) => label === "news")!;
    expect(news.slice(1, 7)).toEqual([1, 1, 0, "", "no history", ""]);
  });

  describe("of events", () => {
    const EVENTS = ["Date", "Customer", "Event"];
    const signal = (name: string, value: unknown) => [
      ["Rule", "Item", "From", "Value"],
      ["signal", name, "", value],
    ];
    const recordOf = (table: unknown[][], warning: string) =>
      table.slice(texts(table).indexOf("On your own history")).find(([label]) => label === warning);
    const broken = (...daysAgo: number[]) => [
      EVENTS,
      ...daysAgo.map((days) => [AS_OF - days, "C1", "broken promise"]),
    ];
    const news = (...daysAgo: number[]) => [
      EVENTS,
      ...daysAgo.map((days) => [AS_OF - days, "C1", "law suit"]),
    ];

    it.each([
      { threshold: 1, days: [100, 400], since: 400, judged: 1 },
      { threshold: 2, days: [100, 400], since: 100, judged: 0 },
      { threshold: 3, days: [100, 400], since: null, judged: null },
      { threshold: "none", days: [100, 400], since: null, judged: null },
    ])(
      "notes promises broken $days days ago from $threshold on, now as in the past",
      ({ threshold, days, since, judged }) => {
        const policy = signal("broken promises", threshold);
        const table = warningsOf(punctual("C1"), { events: broken(...days), policy });
        const row = found(table, "broken promises");
        expect(row?.slice(4, 8)).toEqual(
          since === null ? undefined : [AS_OF - since, days.length, "", threshold],
        );
        const record = recordOf(table, "broken promises");
        expect(record?.slice(1, 3)).toEqual(judged === null ? undefined : [1, judged]);
      },
    );

    it.each([
      { threshold: 180, days: [100, 400], fired: 2 },
      { threshold: 299, days: [100, 400], fired: 1 },
      { threshold: 298, days: [100, 400], fired: 2 },
      { threshold: 180, days: [100, 100], fired: 1 },
      { threshold: 0, days: [100, 101], fired: 1 },
      { threshold: 0, days: [100, 102], fired: 2 },
      { threshold: "none", days: [100, 400], fired: null },
    ])(
      "notes news of $days days ago that count for $threshold days: $fired",
      ({ threshold, days, fired }) => {
        const policy = signal("news", threshold);
        const table = warningsOf(punctual("C1"), { events: news(...days), policy });
        expect(recordOf(table, "news")?.[1]).toBe(fired ?? undefined);
      },
    );

    it("shows nothing of a warning of the ledger that is switched off", () => {
      const quiet = punctual("C1").slice(5);
      expect(recordOf(warningsOf(quiet), "gone quiet")?.slice(1, 4)).toEqual([1, 0, 0]);
      const table = warningsOf(quiet, { policy: signal("gone quiet", "none") });
      expect([found(table, "gone quiet"), recordOf(table, "gone quiet")]).toEqual([
        undefined,
        undefined,
      ]);
    });

    it.each([
      { says: "on the promised day", daysAgo: [60], count: 1 },
      { says: "on the day before it", daysAgo: [61], count: 2 },
      { says: "thirty days after it", daysAgo: [30], count: 1 },
      { says: "thirty-one days after it", daysAgo: [29], count: 2 },
      { says: "twice", daysAgo: [59, 58], count: 2 },
    ])("counts a promise once that an event tells again $says", ({ daysAgo, count }) => {
      const contacts = [
        ["Date", "Customer", "Promised Date", "Promised Amount"],
        [AS_OF - 70, "C1", AS_OF - 60, 500],
      ];
      const invoices = [invoice("C1", 120, "", 500), ...punctual("C1")];
      const table = warningsOf(invoices, { contacts, events: broken(...daysAgo) });
      const first = Math.max(59, ...daysAgo.slice(count === 1 ? 1 : 0));
      expect(found(table, "broken promises")!.slice(4, 6)).toEqual([AS_OF - first, count]);
    });

    it("pairs each event with one promise, the earlier with the earlier", () => {
      const contacts = [
        ["Date", "Customer", "Promised Date", "Promised Amount"],
        ...[60, 50].map((daysAgo) => [AS_OF - 70, "C1", AS_OF - daysAgo, 500]),
      ];
      const invoices = [invoice("C1", 120, "", 500), ...punctual("C1")];
      const counted = (...daysAgo: number[]) =>
        found(
          warningsOf(invoices, { contacts, events: broken(...daysAgo) }),
          "broken promises",
        )![5];
      expect([counted(45, 44), counted(45, 44, 43), counted(25, 55)]).toEqual([2, 3, 2]);
    });
  });

  it("compares nothing with the past where the ledger does not tell what was paid when", () => {
    const open = [
      ["Customer", "Invoice Date", "Due Date", "Open Amount"],
      ["C1", AS_OF - 100, AS_OF - 70, 50],
    ];
    const table = call("WARNINGS", null, open, AS_OF);
    expect(found(table, "days past due")![3]).toBe("hold");
    expect(texts(table)).toContainEqual(expect.stringMatching(/^The ledger does not tell/));
  });

  it.each([
    { language: "zh-CN", title: "预警", warning: "逾期天数", says: ["暂停发货", "天"] },
    { language: "zh-TW", title: "預警", warning: "逾期天數", says: ["暫停出貨", "天"] },
  ])("speaks $language", ({ language, title, warning, says }) => {
    const policy = builtInTable("International", language);
    const table = warningsOf([invoice("C1", 200, "", 960)], { policy });
    expect(table[0]![2]).toBe(title);
    expect(found(table, warning)).toEqual(expect.arrayContaining(says));
  });

  it("asks for invoices", () => {
    expect(errorOf(() => call("WARNINGS", null, null, AS_OF)).message).toMatch(/invoices/);
  });
});
