/** A time zone to choose: its IANA name, and its distance from UTC now. */
export interface TimeZoneOption {
  id: string;
  name: string;
}

/** Return all time zones with their distance from UTC at a time, by name; `current` is among them in any case. */
export function timeZoneOptions(now: Date, language: string, current?: string | null): TimeZoneOption[] {
  const names = new Set(Intl.supportedValuesOf("timeZone"));
  names.add("UTC");
  if (current) names.add(current);
  return [...names]
    .sort()
    .map((id) => ({ id, name: `${id.replaceAll("_", " ")} (${offset(id, now, language)})` }));
}

function offset(timeZone: string, now: Date, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longOffset" }).formatToParts(
    now,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
}
