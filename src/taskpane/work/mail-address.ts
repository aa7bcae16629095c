/** The link by which a letter is opened in the mail program. */

/** Windows hands no longer address over to a program. */
const LONGEST = 2_000;

/** An address with subject and text; with the subject alone where it would be too long. */
export function mailAddress(
  subject: string,
  body: string,
): { readonly address: string; readonly isWhole: boolean } {
  const whole = addressOf({ subject, body });
  if (whole.length <= LONGEST) return { address: whole, isWhole: true };
  return { address: addressOf({ subject }), isWhole: false };
}

/** A mail program takes plus signs for what they are. */
function addressOf(fields: Record<string, string>): string {
  return `mailto:?${new URLSearchParams(fields).toString().replaceAll("+", "%20")}`;
}
