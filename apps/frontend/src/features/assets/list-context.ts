import { createStore } from "@/lib/store";
import type { AssetListSearch } from "./search";

/**
 * The search of the asset list that was shown last in this tab.
 *
 * The page of an asset leads back to it, and to the neighbours of the asset in it.
 */
export const lastListSearch = createStore<AssetListSearch>({});
