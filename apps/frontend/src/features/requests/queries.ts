import { parseDate } from "@internationalized/date";
import type { PreviewWorkflowRequest } from "@sams/api-client";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { sams } from "@/lib/api";
import { COUNTED_DAYS, type Subject } from "./request-form";

const MAX_MODELS = 200;
const MAX_COMMENTS = 500;
const MAX_PEOPLE = 20;

/** The models and categories that can be requested, with what is free now; they change with the assets. */
export function requestableQuery(text: string, categoryId: string | undefined) {
  const q = text.trim();
  return queryOptions({
    queryKey: ["asset", "requestable", q, categoryId],
    queryFn: async ({ signal }) => {
      const query = { limit: MAX_MODELS, ...(q && { q }), ...(categoryId && { category_id: categoryId }) };
      return (await sams.GET("/api/v1/asset-models/requestable", { params: { query }, signal })).data;
    },
    placeholderData: keepPreviousData,
  });
}

/** The free assets of a model on each day from today on. */
export function freeByDayQuery(modelId: string, today: string) {
  return queryOptions({
    queryKey: ["asset", "free-by-day", modelId, today],
    queryFn: async ({ signal }) => {
      const to = parseDate(today).add({ days: COUNTED_DAYS }).toString();
      const params = { path: { asset_model_id: modelId }, query: { from: today, to } };
      const path = "/api/v1/asset-models/{asset_model_id}/availability-by-day";
      return (await sams.GET(path, { params, signal })).data.items;
    },
  });
}

/** Who would decide on a request. */
export function previewQuery(body: PreviewWorkflowRequest) {
  return queryOptions({
    queryKey: ["workflow", "preview", body],
    queryFn: async ({ signal }) => (await sams.POST("/api/v1/workflows/preview", { body, signal })).data,
  });
}

/** The name of what is asked for. */
export function subjectQuery(subject: Subject) {
  return queryOptions({
    queryKey: ["asset", "request-subject", subject],
    queryFn: async ({ signal }) => {
      if (subject.asset_id !== undefined) {
        const params = { path: { asset_id: subject.asset_id } };
        const { data } = await sams.GET("/api/v1/assets/{asset_id}", { params, signal });
        return { name: `${data.name} (${data.asset_tag})`, name_en: null };
      }
      if (subject.model_id !== undefined) {
        const params = { path: { asset_model_id: subject.model_id } };
        return (await sams.GET("/api/v1/asset-models/{asset_model_id}", { params, signal })).data;
      }
      const params = { path: { category_id: subject.category_id ?? "" } };
      return (await sams.GET("/api/v1/categories/{category_id}", { params, signal })).data;
    },
  });
}

/** A request with its decisions and who is next. */
export function requestQuery(id: string) {
  return queryOptions({
    queryKey: ["workflow", "one", id],
    queryFn: async ({ signal }) => {
      const params = { path: { workflow_id: id } };
      return (await sams.GET("/api/v1/workflows/{workflow_id}", { params, signal })).data;
    },
  });
}

/** The comments on a request, the oldest first. */
export function commentsQuery(id: string) {
  return queryOptions({
    queryKey: ["workflow_comment", "list", id],
    queryFn: async ({ signal }) => {
      const params = {
        path: { workflow_id: id },
        query: { sort: ["created_at" as const], limit: MAX_COMMENTS },
      };
      return (await sams.GET("/api/v1/workflows/{workflow_id}/comments", { params, signal })).data.items;
    },
  });
}

/** Find people by name, also by initial consonants. */
export async function searchPeople(text: string, signal: AbortSignal) {
  const q = text.trim();
  const query = { limit: MAX_PEOPLE, ...(q && { q }) };
  const { data } = await sams.GET("/api/v1/directory", { params: { query }, signal });
  return data.items.map(({ id, name, department }) => ({
    id,
    name,
    ...(department && { secondary: department.name }),
  }));
}
