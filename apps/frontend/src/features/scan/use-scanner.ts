import { newIdempotencyKey } from "@sams/api-client";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { offlineSince } from "@/lib/connection";
import { useLiveEvents } from "@/lib/live";
import { useUser } from "@/lib/session";
import { useStore } from "@/lib/store";
import { type Found, lookUpAssets, lookUpCode } from "./look-up";
import { parseScannedCode } from "./parse-scanned-code";
import type { ScanEntry, ScanMode, Verdict } from "./scan-list";
import * as list from "./scan-list";
import { scanStore, type Target } from "./scan-store";
import { giveSignal, type Signal } from "./signals";

/** How the last scan went. */
export interface ScanResult {
  outcome: Verdict | "duplicate" | "full";
  code: string;
  /** The entry concerned, if there is one. */
  key?: string;
}

const SIGNALS: Record<ScanResult["outcome"], Signal | undefined> = {
  ready: "ok",
  waiting: undefined,
  duplicate: "duplicate",
  attention: "problem",
  unknown: "problem",
  full: "problem",
};
const REFRESH_AFTER_MS = 1_000;

export type Scanner = ReturnType<typeof useScanner>;

/** The list of scanned labels, and what can be done with it. */
export function useScanner(mode: ScanMode) {
  const store = scanStore(useUser().id);
  const state = useStore(store);
  const navigate = useNavigate();
  const isOffline = useStore(offlineSince) !== undefined;
  const [result, setResult] = useState<ScanResult>();
  const listName = mode === "find" ? "finds" : "entries";

  const actions = useMemo(() => {
    const entries = () => store.get()[listName];
    const setEntries = (changed: ScanEntry[]) => store.set({ ...store.get(), [listName]: changed });

    const report = (next: ScanResult) => {
      setResult(next);
      const signal = SIGNALS[next.outcome];
      if (signal !== undefined) giveSignal(signal);
    };

    const settle = (key: string, code: string, found: Found): ScanEntry | undefined => {
      const { entries: settled, duplicateOf } = list.settleEntry(entries(), key, found);
      setEntries(settled);
      const entry = duplicateOf ?? settled.find((each) => each.key === key);
      if (entry === undefined) return undefined;
      const outcome = duplicateOf === undefined ? list.judge(entry, mode) : "duplicate";
      report({ outcome, code, key: entry.key });
      return entry;
    };

    const lookUp = async (key: string, code: string): Promise<ScanEntry | undefined> => {
      try {
        return settle(key, code, await lookUpCode(code));
      } catch {
        // Without a connection the entry waits for it.
        setResult({ outcome: "waiting", code, key });
        return undefined;
      }
    };

    return {
      /** Take a label, scanned or typed. */
      async add(text: string) {
        const code = parseScannedCode(text);
        if (code === undefined) return;
        const known = list.findByCode(entries(), code);
        const isFind = mode === "find";
        if (!isFind && known !== undefined && known.problem === undefined)
          return report({ outcome: "duplicate", code, key: known.key });
        const others = entries().filter((each) => each !== known);
        if (!isFind && others.length >= list.MAX_ENTRIES) return report({ outcome: "full", code });
        const entry: ScanEntry = { key: newIdempotencyKey(), code, at: new Date().toISOString() };
        setEntries([entry, ...others].slice(0, isFind ? list.MAX_FINDS : list.MAX_ENTRIES));
        setResult({ outcome: "waiting", code, key: entry.key });
        const found = await lookUp(entry.key, code);
        if (isFind && found?.asset !== undefined)
          await navigate({ to: "/assets/$assetId", params: { assetId: found.asset.id } });
      },
      /** Say which of several assets a label means. */
      async choose(entry: ScanEntry, assetId: string) {
        const asset = (await lookUpAssets([assetId])).get(assetId);
        settle(entry.key, entry.code, asset === undefined ? { problem: "not_found" } : { asset });
      },
      change(key: string, change: (entry: ScanEntry) => ScanEntry) {
        setEntries(list.changeEntry(entries(), key, change));
      },
      /** Take entries out; returns a function that puts them back. */
      remove(keys: ReadonlySet<string>): () => void {
        const before = entries();
        setEntries(before.filter(({ key }) => !keys.has(key)));
        setResult(undefined);
        return () => {
          const added = entries().filter(({ key }) => !before.some((each) => each.key === key));
          setEntries([...added, ...before]);
        };
      },
      /** Look up what could not be looked up yet, and what may have changed meanwhile. */
      async refresh() {
        for (const entry of entries()) {
          if (list.judge(entry, "find") === "waiting") await lookUp(entry.key, entry.code);
        }
        const ids = entries().flatMap(({ asset }) => (asset === undefined ? [] : [asset.id]));
        const assets = await lookUpAssets(ids).catch(() => undefined);
        if (assets === undefined) return;
        setEntries(entries().map((entry) => list.updateAsset(entry, assets)));
      },
    };
  }, [store, listName, mode, navigate]);

  useEffect(() => {
    if (!isOffline) void actions.refresh();
  }, [isOffline, actions]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLiveEvents((message) => {
    const isConcerned =
      message.type === "reset" ||
      store.get()[listName].some(({ asset }) => asset !== undefined && asset.id === message.event.entity_id);
    if (!isConcerned) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void actions.refresh(), REFRESH_AFTER_MS);
  });

  return {
    ...actions,
    mode,
    entries: state[listName],
    result,
    setResult,
    target: state.target,
    setTarget: (target: Target) => store.set({ ...store.get(), target }),
  };
}
