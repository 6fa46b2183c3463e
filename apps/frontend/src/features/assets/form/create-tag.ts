import type { Choice } from "@/components/ui/combo-box";
import { sams } from "@/lib/api";

/** Create a free tag with this name, and return it as a choice. */
export async function createTag(name: string): Promise<Choice> {
  const { data } = await sams.POST("/api/v1/tags", { body: { name } });
  return { id: data.id, name: data.name };
}
