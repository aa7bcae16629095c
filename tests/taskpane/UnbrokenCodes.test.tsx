import { render, screen } from "@testing-library/react";

import { UnbrokenCodes } from "../../src/taskpane/parts/UnbrokenCodes";

it.each([
  { text: "Customers: C-1001, Well-known Ltd", codes: ["C-1001"] },
  { text: "客户表中没有的客户：C-9999、甲-2公司", codes: ["C-9999"] },
  { text: `X-${"9".repeat(18)} X-${"9".repeat(19)}`, codes: [`X-${"9".repeat(18)}`] },
])("keeps codes whole: $text", ({ text, codes }) => {
  const { container } = render(<UnbrokenCodes text={text} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll("span")].map((one) => one.textContent)).toEqual(codes);
  expect(screen.getByText(codes[0]!)).toHaveStyle({ whiteSpace: "nowrap" });
});
