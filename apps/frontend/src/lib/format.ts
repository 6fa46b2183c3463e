import type { Language } from "@/i18n";

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** A calendar date `YYYY-MM-DD`, or a time in RFC 3339. */
export type DateInput = string | Date;

export type Format = ReturnType<typeof createFormat>;

/**
 * Create the formats of a language and time zone (default: the device's).
 *
 * The formats are those of the design, section 11: the year is left out within the current one in prose, and never
 * in tables.
 */
export function createFormat(language: Language, timeZone?: string) {
  const locale = language === "ko" ? "ko-KR" : "en-US";
  const formatter = (options: Intl.DateTimeFormatOptions, isDate: boolean) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: isDate ? "UTC" : timeZone });

  const write = (value: DateInput, options: Intl.DateTimeFormatOptions) => {
    const isDate = typeof value === "string" && value.length === 10;
    return formatter(options, isDate).format(new Date(value));
  };

  /** The calendar date of a time for the reader, as `YYYY-MM-DD`. */
  const dateOf = (value: DateInput): string =>
    typeof value === "string" && value.length === 10
      ? value
      : new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(value));

  const today = () => dateOf(new Date());

  /** Calendar days from today: negative in the past. */
  const daysUntil = (value: DateInput): number =>
    Math.round((Date.parse(dateOf(value)) - Date.parse(today())) / DAY_MS);

  /** `2026. 11. 28.` or `Nov 28, 2026`. */
  const date = (value: DateInput) =>
    write(value, { year: "numeric", month: language === "ko" ? "numeric" : "short", day: "numeric" });

  /** `2026. 03. 04.` or `Mar 04, 2026`: dates that stand under each other. */
  const dateInTable = (value: DateInput) =>
    write(value, { year: "numeric", month: language === "ko" ? "2-digit" : "short", day: "2-digit" });

  /** `14:32`. */
  const time = (value: DateInput) => write(value, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  /** `11. 28. (토)` or `Sat, Nov 28`; with the year where it is not the current one. */
  const day = (value: DateInput) => {
    const isThisYear = dateOf(value).slice(0, 4) === today().slice(0, 4);
    return write(value, {
      ...(isThisYear ? {} : { year: "numeric" }),
      month: language === "ko" ? "numeric" : "short",
      day: "numeric",
      weekday: "short",
    });
  };

  /** `11. 30. (월) – 12. 4. (금)`, of calendar dates or times. */
  const period = (from: DateInput, to: DateInput) => `${day(from)} – ${day(to)}`;

  /** `2026. 3. 3. (화) 23:59` or `Tue, Mar 3, 2026, 23:59`: a moment of the past, always with its year. */
  const moment = (value: DateInput) => {
    const day = write(value, {
      year: "numeric",
      month: language === "ko" ? "numeric" : "short",
      day: "numeric",
      weekday: "short",
    });
    return `${day}${language === "ko" ? " " : ", "}${time(value)}`;
  };

  /** `2026. 11. 26. 14:02` or `Nov 26, 2026, 14:02`. */
  const dateTime = (value: DateInput) => `${date(value)}${language === "ko" ? " " : ", "}${time(value)}`;

  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

  /** `2분 전`, `어제` up to yesterday; afterwards the date. */
  const ago = (value: DateInput) => {
    const elapsed = Date.now() - new Date(value).getTime();
    if (elapsed < MINUTE_MS) return relative.format(0, "second");
    if (elapsed < HOUR_MS) return relative.format(-Math.floor(elapsed / MINUTE_MS), "minute");
    const days = daysUntil(value);
    if (days === 0) return relative.format(-Math.floor(elapsed / HOUR_MS), "hour");
    return days === -1 ? relative.format(-1, "day") : date(value);
  };

  /** `₩1,890,000`, with the decimals of the currency. */
  const money = (amount: string | number, currency: string) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).format(
      // A decimal string is formatted exactly.
      amount as number,
    );

  const number = new Intl.NumberFormat(locale);
  const count = (value: number) => number.format(value);

  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });

  /** A total of the API: `1,234`, or `10,000+` where counting stopped. */
  const total = (value: number, isExact: boolean) => (isExact ? count(value) : `${count(value)}+`);

  /** `4.2 MB`. */
  const size = (bytes: number) => {
    const units = ["B", "kB", "MB", "GB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit += 1;
    }
    return `${new Intl.NumberFormat(locale, { maximumFractionDigits: unit < 2 ? 0 : 1 }).format(value)} ${units[unit]}`;
  };

  /** `58.9%` in Korean, `58.9 %` in English; of a share between 0 and 1. */
  const percent = (share: number) =>
    `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100)}${language === "ko" ? "" : " "}%`;

  /** The name of a reference: English screens prefer its English name. */
  const name = (reference: { name: string; name_en?: string | null }) =>
    (language === "en" && reference.name_en) || reference.name;

  return {
    language,
    timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    date,
    dateInTable,
    time,
    day,
    period,
    dateTime,
    moment,
    ago,
    dateOf,
    today,
    daysUntil,
    money,
    number: (value: number) => exact.format(value),
    count,
    total,
    size,
    percent,
    name,
  };
}
