import { type ChangeText, describeChanges } from "./changes";
import { markName, type SentencePart, splitSentence } from "./sentence";
import type { HistoryContext, HistoryEvent } from "./values";

/** What kind of change it was, for the icon. */
export type EventMark =
  | "created"
  | "changed"
  | "moved"
  | "checked_out"
  | "checked_in"
  | "transferred"
  | "due"
  | "maintenance"
  | "disposed"
  | "deleted"
  | "restored"
  | "other";

/** An event as a reader is told of it. */
export interface EventText {
  mark: EventMark;
  sentence: SentencePart[];
  changes: ChangeText[];
  quote: string | null;
}

const MAX_NAMED_FIELDS = 2;
const HOLDER_TYPES = ["user", "location", "asset"] as const;
type HolderType = (typeof HOLDER_TYPES)[number];

const MARKS: Record<string, EventMark> = {
  created: "created",
  updated: "changed",
  checked_out: "checked_out",
  checked_in: "checked_in",
  transferred: "transferred",
  due_date_extended: "due",
  maintenance_started: "maintenance",
  maintenance_finished: "maintenance",
  disposed: "disposed",
  deleted: "deleted",
  purged: "deleted",
  restored: "restored",
};

/** Describe an event as a sentence with its changes and its note. Unknown actions and fields are named by their keys. */
export function describeEvent(event: HistoryEvent, context: HistoryContext): EventText {
  const verb = event.action.split(".")[1] ?? event.action;
  const changes = describeChanges(event, context);
  const isMaintenance = event.action.startsWith("asset.maintenance_");
  const isMoved =
    event.action === "asset.updated" && Object.keys(event.changes).join() === "location" && !event.note;
  return {
    mark: isMoved ? "moved" : (MARKS[verb] ?? "other"),
    sentence: splitSentence(sentenceOf(event, verb, changes, context)),
    changes,
    // The note of a maintenance is its name, which the sentence says.
    quote: isMaintenance ? null : event.note,
  };
}

function sentenceOf(
  event: HistoryEvent,
  verb: string,
  changes: ChangeText[],
  context: HistoryContext,
): string {
  const { t, exists } = context;
  const actor = t(event.actor.id === null ? "actor.program" : "actor.user", {
    name: markName(event.actor.name),
  });
  if (event.entity_type === "asset") {
    const special = assetSentence(event, verb, changes, actor, context);
    if (special !== null) return special;
  }
  const type = exists(`entity.${event.entity_type}`)
    ? t(`entity.${event.entity_type as "user"}`)
    : event.entity_type.replaceAll("_", " ");
  if (exists(`verb.${verb}`)) return t(`verb.${verb as "created"}`, { actor, type });
  return t("verb.unknown", { actor, type, verb: verb.replaceAll("_", " ") });
}

function assetSentence(
  event: HistoryEvent,
  verb: string,
  changes: ChangeText[],
  actor: string,
  context: HistoryContext,
): string | null {
  const { t, exists } = context;
  const [before, after] = event.changes.holder ?? [null, null];
  switch (verb) {
    case "updated":
      return updatedSentence(changes, actor, context);
    case "checked_out":
      return t("asset.checked_out", { actor, to: holderPhrase("to", after, context) });
    case "checked_in": {
      const holder = asHolder(before);
      if (holder !== null && holder.id === event.actor.id) return t("asset.returned", { actor });
      return t("asset.checked_in", { actor, from: holderPhrase("from", before, context) });
    }
    case "transferred":
      return t("asset.transferred", {
        actor,
        from: holderPhrase("from", before, context),
        to: holderPhrase("to", after, context),
      });
    case "maintenance_started":
    case "maintenance_finished":
      return t(`asset.${verb}`, { actor, name: markName(event.note ?? "–") });
    default:
      return exists(`asset.${verb}`) ? t(`asset.${verb as "created"}`, { actor }) : null;
  }
}

function updatedSentence(changes: ChangeText[], actor: string, { t, format }: HistoryContext): string {
  if (changes.length === 0) return t("asset.touched", { actor });
  if (changes.length > MAX_NAMED_FIELDS) return t("asset.updatedMany", { actor, count: changes.length });
  const fields = changes
    .map(({ field }) => (format.language === "en" ? inSentence(field) : field))
    .join(", ");
  return t("asset.updated", { actor, fields });
}

/** `To 정다은`, `from Main Building 1F`, in the words of the language and the type of the holder. */
function holderPhrase(direction: "from" | "to", value: unknown, { t, format }: HistoryContext): string {
  const holder = asHolder(value);
  if (holder === null) return t(`${direction}.unknown`);
  return t(`${direction}.${holder.type}`, { name: markName(format.name(holder)) });
}

function asHolder(
  value: unknown,
): { type: HolderType; id: string; name: string; name_en: string | null } | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, id, name, name_en } = value as Record<string, unknown>;
  const known = HOLDER_TYPES.find((each) => each === type);
  if (known === undefined || typeof id !== "string" || typeof name !== "string") return null;
  return { type: known, id, name, name_en: typeof name_en === "string" ? name_en : null };
}

/** A label within an English sentence: `Serial number` is `serial number`, and `RAM (GB)` stays. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
