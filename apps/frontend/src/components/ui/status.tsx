import type { StatusKind } from "@sams/api-client";

/** An asset's status: the glyph of its kind and the company's own name for it. */
export function Status({ kind, name }: { kind: StatusKind; name: string }) {
  return (
    <span className={`status ${kind}`}>
      <StatusGlyph kind={kind} />
      {name}
    </span>
  );
}

/** The glyph of a kind of status; its name must stand beside it. */
export function StatusGlyph({ kind }: { kind: StatusKind }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {kind === "available" && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {kind === "in_use" && (
        <>
          <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M5 1.4a3.6 3.6 0 0 0 0 7.2z" fill="currentColor" />
        </>
      )}
      {kind === "unavailable" && (
        <path
          d="M5 1.4 9.2 8.7H.8z"
          fill="currentColor"
          stroke="currentColor"
          strokeWidth=".9"
          strokeLinejoin="round"
        />
      )}
      {kind === "retired" && (
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
      )}
    </svg>
  );
}
