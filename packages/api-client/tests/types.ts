// Code that must compile, and code that must not: `tsc` is the test.

import {
  type Asset,
  type AssetPage,
  type CreateAssetRequest,
  createClient,
  etag,
  type Holder,
  isProblem,
  type ProblemCode,
  type ProblemError,
  type UpdateAssetRequest,
} from "@sams/api-client";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

const sams = createClient({ baseUrl: "http://localhost:8000" });
const path = { asset_id: "0197a3c4-0000-7000-8000-000000000000" };
const category_id = path.asset_id;

// Fields of responses are always defined, and null only where declared.

holds<Same<undefined extends Asset[keyof Asset] ? true : false, false>>();
holds<Same<Asset["holder"], Holder | null>>();
holds<Same<Asset["serial_number"], string | null>>();
holds<Same<Asset["purchase_price"], string | null>>();
holds<Same<Asset["grade"], "A" | "B" | "C" | null>>();
holds<Same<AssetPage["items"], Asset[]>>();

// Requests: unknown fields are errors, required fields are required, fields with a default are optional.

({ name: "노트북", category_id }) satisfies CreateAssetRequest;
({ serial_number: null }) satisfies UpdateAssetRequest;
// @ts-expect-error: no category
({ name: "노트북" }) satisfies CreateAssetRequest;
// @ts-expect-error: no such field
({ name: "노트북", category_id, colour: "red" }) satisfies CreateAssetRequest;
// @ts-expect-error: a name cannot be cleared
({ name: null }) satisfies UpdateAssetRequest;
// @ts-expect-error: the server assigns the id
({ id: category_id }) satisfies UpdateAssetRequest;

// Responses have the declared type, and data is never undefined.

export async function responses(): Promise<void> {
  const { data: page } = await sams.GET("/api/v1/assets");
  holds<Same<typeof page, AssetPage>>();
  const { data: asset } = await sams.GET("/api/v1/assets/{asset_id}", { params: { path } });
  holds<Same<typeof asset, Asset>>();
  const { data: created } = await sams.POST("/api/v1/assets", { body: { name: "노트북", category_id } });
  holds<Same<typeof created, Asset>>();
  const { data: nothing } = await sams.DELETE("/api/v1/assets/{asset_id}", { params: { path } });
  holds<Same<typeof nothing, undefined>>();
  const { data: text } = await sams.GET("/api/v1/assets", { parseAs: "text" });
  holds<Same<typeof text, string>>();
  for await (const each of sams.paginate("/api/v1/assets", { params: { query: { status: ["stock"] } } })) {
    holds<Same<typeof each, Asset>>();
  }
}

export async function requests(): Promise<void> {
  await sams.GET("/api/v1/assets", {
    params: {
      query: {
        status: ["stock", "issued"],
        purchase_date__gte: "2024-01-01",
        serial_number__isnull: true,
        sort: ["-purchase_date", "name", "-custom_fields.ram_gb"],
        custom_fields: { "custom_fields.ram_gb__gte": "16" },
      },
    },
  });
  await sams.PATCH("/api/v1/assets/{asset_id}", {
    params: { path, header: { "If-Match": etag({ version: 3 }) } },
    body: { notes: null },
    signal: AbortSignal.timeout(1000),
  });
  // @ts-expect-error: no such path
  await sams.GET("/api/v1/gadgets");
  // @ts-expect-error: no POST on this path
  await sams.POST("/api/v1/assets/{asset_id}", { params: { path } });
  // @ts-expect-error: the id of the path is missing
  await sams.GET("/api/v1/assets/{asset_id}");
  // @ts-expect-error: no such filter
  await sams.GET("/api/v1/assets", { params: { query: { colour: "red" } } });
  // @ts-expect-error: no such sort
  await sams.GET("/api/v1/assets", { params: { query: { sort: ["colour"] } } });
  // @ts-expect-error: the body is missing
  await sams.POST("/api/v1/assets");
  // @ts-expect-error: no such field
  await sams.POST("/api/v1/assets", { body: { name: "노트북", category_id, colour: "red" } });
  const attachments = "/api/v1/assets/{asset_id}/attachments";
  await sams.POST(attachments, { params: { path }, body: { file: new Blob(["…"]) } });
  // @ts-expect-error: the file is missing
  await sams.POST(attachments, { params: { path }, body: { description: "…" } });
  // @ts-expect-error: a name is not a file
  await sams.POST(attachments, { params: { path }, body: { file: "photo.jpg" } });
  // @ts-expect-error: no such option
  await sams.GET("/api/v1/assets", { parms: {} });
  // @ts-expect-error: a single asset is not a list
  sams.paginate("/api/v1/assets/{asset_id}", { params: { path } });
  // @ts-expect-error: use signIn, or the tokens are lost
  await sams.POST("/api/v1/auth/login", { body: { email: "admin@example.com", password: "…" } });
}

// Problems are distinguished by code.

export function describe(error: unknown): string {
  if (isProblem(error, "duplicate_asset_tag", "duplicate_serial_number")) {
    holds<Same<typeof error.code, "duplicate_asset_tag" | "duplicate_serial_number">>();
    return error.errors[0]?.message ?? error.message;
  }
  if (isProblem(error)) {
    holds<Same<typeof error, ProblemError<ProblemCode>>>();
    return error.requestId;
  }
  // @ts-expect-error: no such code
  isProblem(error, "duplicate_colour");
  // @ts-expect-error: an error that is not a problem is unknown
  return error.message;
}
