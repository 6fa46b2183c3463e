import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { AssetListSearch } from "./search";

const route = getRouteApi("/app/assets");

type Changes = Record<string, string | string[] | undefined>;

/** The search of the asset list, and a function that changes some of its parameters. */
export function useAssetSearch(): [
  AssetListSearch,
  (changes: Changes, options?: { replace?: boolean }) => void,
] {
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Changes, { replace = false } = {}) => {
      void navigate({
        to: "/assets",
        search: (before: Changes) => without({ ...before, ...changes }),
        replace,
      });
    },
    [navigate],
  );
  return [search, change];
}

/** Return the only value of a parameter. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function without(search: Changes): AssetListSearch {
  const kept = Object.entries(search).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined && entry[1].length > 0,
  );
  return Object.fromEntries(kept);
}
