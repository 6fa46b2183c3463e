import openapi from "@sams/api-client/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import en from "@/i18n/en/problems.json";
import ko from "@/i18n/ko/problems.json";

/** Cannot reach a user: the app sends no other method than those that exist. */
const WITHOUT_TEXT = ["method_not_allowed"];

test.each([
  ["ko", ko],
  ["en", en],
])("every problem of the API has a text in %s", (_language, texts) => {
  const codes = openapi.components.schemas.ProblemCode.enum.filter((code) => !WITHOUT_TEXT.includes(code));
  expect(Object.keys(texts.code).sort()).toEqual(codes.sort());
});
