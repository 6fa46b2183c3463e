import { currentLanguage } from "@/i18n";
import { sams } from "./api";

const MAX_RESULTS = 20;

/** The things that others refer to, found by typing. */
export type ReferenceType =
  | "category"
  | "location"
  | "department"
  | "model"
  | "manufacturer"
  | "supplier"
  | "status"
  | "user"
  | "asset"
  | "tag";

/** A thing to choose: its name in the language of the screens, and what tells it from others of that name. */
export interface ReferenceItem {
  id: string;
  name: string;
  secondary?: string;
}

type Named = { id: string; name: string; name_en?: string | null };

type Query = { q?: string; id?: string[]; limit: number };
type Load = (query: Query, signal?: AbortSignal) => Promise<ReferenceItem[]>;

const LOADERS: Record<ReferenceType, Load> = {
  category: async (query, signal) =>
    (await sams.GET("/api/v1/categories", { params: { query }, signal })).data.items.map((item) => ({
      ...named(item),
      secondary: item.code,
    })),
  location: async (query, signal) =>
    (await sams.GET("/api/v1/locations", { params: { query }, signal })).data.items.map((item) => ({
      ...named(item),
      ...(item.code && { secondary: item.code }),
    })),
  department: async (query, signal) =>
    (await sams.GET("/api/v1/departments", { params: { query }, signal })).data.items.map((item) => ({
      ...named(item),
      ...(item.parent && { secondary: item.parent.name }),
    })),
  model: async (query, signal) =>
    (await sams.GET("/api/v1/asset-models", { params: { query }, signal })).data.items.map((item) => ({
      ...named(item),
      ...(item.manufacturer && { secondary: item.manufacturer.name }),
    })),
  manufacturer: async (query, signal) =>
    (await sams.GET("/api/v1/manufacturers", { params: { query }, signal })).data.items.map(named),
  supplier: async (query, signal) =>
    (await sams.GET("/api/v1/suppliers", { params: { query }, signal })).data.items.map(named),
  status: async (query, signal) =>
    (await sams.GET("/api/v1/statuses", { params: { query }, signal })).data.items.map(named),
  user: async (query, signal) =>
    (await sams.GET("/api/v1/users", { params: { query }, signal })).data.items.map((item) => ({
      ...named(item),
      ...(item.department && { secondary: item.department.name }),
    })),
  tag: async (query, signal) =>
    (await sams.GET("/api/v1/tags", { params: { query }, signal })).data.items.map(named),
  asset: async (query, signal) =>
    (await sams.GET("/api/v1/assets", { params: { query }, signal })).data.items.map((item) => ({
      id: item.id,
      name: item.name,
      secondary: item.asset_tag,
    })),
};

/** Find the things of a type that match a text, at most twenty, the best match first. */
export function searchReferences(
  type: ReferenceType,
  text: string,
  signal?: AbortSignal,
): Promise<ReferenceItem[]> {
  const q = text.trim();
  return LOADERS[type]({ ...(q && { q }), limit: MAX_RESULTS }, signal);
}

/** Return the things with these ids, for showing what a filter of the URL names. */
export function getReferences(
  type: ReferenceType,
  ids: string[],
  signal?: AbortSignal,
): Promise<ReferenceItem[]> {
  return LOADERS[type]({ id: ids, limit: 100 }, signal);
}

/** Return the name of a reference in the language of the screens, outside components. */
export function nameOf({ name, name_en }: Pick<Named, "name" | "name_en">): string {
  return (currentLanguage() === "en" && name_en) || name;
}

function named(reference: Named): ReferenceItem {
  return { id: reference.id, name: nameOf(reference) };
}
