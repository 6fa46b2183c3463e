/** Powers of ten of the units that may follow a number in an amount. */
const UNIT_EXPONENTS: Readonly<Record<string, number>> = {
  "": 0,
  십: 1,
  백: 2,
  천: 3,
  만: 4,
  십만: 5,
  백만: 6,
  천만: 7,
  억: 8,
  조: 12,
  k: 3,
  m: 6,
};

const MAX_DIGITS = 15;
const DECORATION = /^(?:[A-Z]{3}|[₩$€¥£])|(?:[A-Z]{3}|원|[₩$€¥£])$/gi;
const PART = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(십만|백만|천만|십|백|천|만|억|조|k|m)?/i;

export type ParsedMoney = { amount: string } | { problem: "unreadable" | "tooManyDecimals" };

/** Return the number of decimals of a currency: 0 for KRW, 2 for USD. */
export function currencyDecimals(currency: string): number {
  const options = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}

/**
 * Read a typed amount: `1890000`, `1,890,000원`, `189만`, `1억 2천만`, `$12.50`.
 *
 * The amount is a decimal string without superfluous zeros before the point, with the decimals that were typed.
 */
export function parseMoney(text: string, decimals: number): ParsedMoney {
  let rest = text.normalize("NFKC").replaceAll(/\s/g, "").replaceAll(DECORATION, "");
  if (rest === "") return { problem: "unreadable" };
  let total = 0n;
  let lastExponent = Number.POSITIVE_INFINITY;
  let typedDecimals = 0;
  const scale = 10n ** BigInt(MAX_DIGITS);
  while (rest !== "") {
    const [match = "", whole, fraction = "", unit = ""] = PART.exec(rest) ?? [];
    const exponent = UNIT_EXPONENTS[unit.toLowerCase()] ?? 0;
    // Units must become smaller from left to right, and a fraction without a whole is not an amount.
    if (whole === undefined || exponent >= lastExponent || fraction.length > MAX_DIGITS) {
      return { problem: "unreadable" };
    }
    const digits = BigInt(whole.replaceAll(",", "") + fraction);
    total += (digits * scale * 10n ** BigInt(exponent)) / 10n ** BigInt(fraction.length);
    typedDecimals = Math.max(typedDecimals, fraction.length - exponent);
    lastExponent = exponent;
    rest = rest.slice(match.length);
  }
  const whole = (total / scale).toString();
  if (whole.length > MAX_DIGITS) return { problem: "unreadable" };
  if (typedDecimals > decimals) return { problem: "tooManyDecimals" };
  if (typedDecimals <= 0) return { amount: whole };
  const fraction = (total % scale).toString().padStart(MAX_DIGITS, "0").slice(0, typedDecimals);
  return { amount: `${whole}.${fraction}` };
}

/** Return an amount with its thousands separated, for a field: `1,890,000` or `12.50`. */
export function groupThousands(amount: string): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
