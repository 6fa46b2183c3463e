import openapi from "@sams/api-client/openapi.json" with { type: "json" };
import type { TFunction } from "i18next";
import { expect, test } from "vitest";
import { lookupsOf, parameterOf } from "@/components/filters/fields";
import { assetFilterFields } from "./filter-fields";

/** Parameters of the list that are not filters; the search field, the head of a column and `as_of` set them. */
const NOT_FILTERS = ["limit", "cursor", "sort", "count", "q", "as_of", "custom_fields"];
/** Used by the app itself for the rows that it shows. */
const NOT_OFFERED = ["id", "id__ne", "status", "status__ne", "status__icontains"];

test("every filter of the API's list has a chip, and no other", () => {
  const declared = openapi.paths["/api/v1/assets"].get.parameters
    .map(({ name }) => name)
    .filter((name) => !NOT_FILTERS.includes(name) && !NOT_OFFERED.includes(name));
  const offered = assetFilterFields(((key: string) => key) as TFunction<"assets">).flatMap((field) =>
    lookupsOf(field).map((lookup) => parameterOf(field, lookup)),
  );
  expect(offered.sort()).toEqual(declared.sort());
});
