import type { NotificationKind, Preference, Preferences } from "@sams/api-client";

export const CHANNELS = ["in_app", "email", "chat"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The groups in which the kinds are shown, with the beginnings of their names. */
const GROUPS = {
  requests: ["workflow_"],
  assets: ["asset_"],
  reservations: ["reservation_"],
  maintenance: ["fault_", "maintenance_"],
  dates: ["warranty_", "license_"],
  system: [""],
} as const;

export type PreferenceGroup = keyof typeof GROUPS;

/** Return the preferences in groups, in the order of the API; a group without any is left out. */
export function groupKinds(
  preferences: readonly Preference[],
): { group: PreferenceGroup; items: Preference[] }[] {
  const names = Object.keys(GROUPS) as PreferenceGroup[];
  const groupOf = ({ kind }: Preference) =>
    names.find((name) => GROUPS[name].some((prefix) => kind.startsWith(prefix)));
  return names
    .map((group) => ({ group, items: preferences.filter((item) => groupOf(item) === group) }))
    .filter(({ items }) => items.length > 0);
}

/** Return the preferences with one channel of a kind turned on or off. */
export function setChannel(
  preferences: Preferences,
  { kind, channel, isOn }: { kind: NotificationKind; channel: Channel; isOn: boolean },
): Preferences {
  return {
    ...preferences,
    preferences: preferences.preferences.map((item) =>
      item.kind === kind ? { ...item, [channel]: isOn } : item,
    ),
  };
}
