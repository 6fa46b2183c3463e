import { newIdempotencyKey } from "@sams/api-client";
import { useRef, useState } from "react";
import { useFormat } from "@/lib/use-format";
import { type AssetResult, explainRefusal, handOver, transfer } from "./hand-over";
import { judge, type ScanEntry } from "./scan-list";
import type { Scanner } from "./use-scanner";

/** What a check-out or check-in did. */
export interface HandOverOutcome {
  done: number;
  refused: number;
  /** The call as a whole was refused, or there was no answer. */
  failed: boolean;
}

/**
 * Check out or check in what is ready in the list.
 *
 * One call does all; what somebody has and is to be transferred takes a call each. What is done leaves the list, and
 * what is refused stays with the reason. `error` is what refused the whole call, such as a holder who is inactive.
 */
export function useHandOver(scanner: Scanner) {
  const { timeZone } = useFormat();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const last = useRef<{ content: string; key: string }>(undefined);
  const { mode, target } = scanner;

  /** Take what was done out of the list, and write the reason at what was refused. */
  const apply = async (entries: readonly ScanEntry[], results: readonly AssetResult[]) => {
    const done = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const problem = results[index]?.problem;
      if (problem === null) done.add(entry.key);
      else if (problem !== undefined) {
        const refusal = await explainRefusal(mode, entry, String(problem.code), target, timeZone);
        scanner.change(entry.key, (each) => ({ ...each, refusal }));
      }
    }
    scanner.remove(done);
    return { done: done.size, refused: entries.length - done.size };
  };

  /** The same list that is sent again after a lost response is done once. */
  const keyOf = (ids: string[]) => {
    const content = JSON.stringify([mode, ids, target]);
    if (last.current?.content !== content) last.current = { content, key: newIdempotencyKey() };
    return last.current.key;
  };

  const run = async (): Promise<HandOverOutcome> => {
    const outcome: HandOverOutcome = { done: 0, refused: 0, failed: false };
    const add = ({ done, refused }: Omit<HandOverOutcome, "failed">) => {
      outcome.done += done;
      outcome.refused += refused;
    };
    const ready = scanner.entries.filter((entry) => judge(entry, mode) === "ready");
    const transfers = mode === "check-out" ? ready.filter(({ isTransfer }) => isTransfer) : [];
    const others = ready.filter((entry) => !transfers.includes(entry));
    setPending(true);
    setError(undefined);
    try {
      if (others.length > 0) {
        const ids = idsOf(others);
        const results = await handOver(mode, ids, target, timeZone, keyOf(ids));
        last.current = undefined;
        add(await apply(others, results));
      }
      for (const entry of transfers) {
        for (const id of idsOf([entry])) add(await apply([entry], [await transfer(id, target, timeZone)]));
      }
      if (outcome.refused > 0) await scanner.refresh();
    } catch (reason) {
      setError(reason);
      outcome.failed = true;
    } finally {
      setPending(false);
    }
    return outcome;
  };

  return { run, isPending, error, clearError: () => setError(undefined) };
}

function idsOf(entries: readonly ScanEntry[]): string[] {
  return entries.flatMap(({ asset }) => (asset === undefined ? [] : [asset.id]));
}
