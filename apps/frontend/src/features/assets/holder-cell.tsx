import type { Holder } from "@sams/api-client";
import { MapPin, Package } from "lucide-react";
import { useFormat } from "@/lib/use-format";

/** The holder of an asset in a table: a person's name, or a place or asset with its icon. */
export function HolderCell({ holder }: { holder: Holder | null }) {
  const format = useFormat();
  if (holder === null) return <span className="text-ink-3">–</span>;
  if (holder.type === "user") return <>{holder.name}</>;
  const Icon = holder.type === "location" ? MapPin : Package;
  return (
    <span className="person">
      <Icon className="icon small text-ink-3" aria-hidden />
      <span className="cut">{format.name(holder)}</span>
    </span>
  );
}
