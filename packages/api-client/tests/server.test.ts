import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import {
  type Asset,
  type Client,
  createClient,
  etag,
  isProblem,
  NetworkError,
  newIdempotencyKey,
} from "@sams/api-client";
import { Connection, Server } from "./server.ts";

const ADMIN = "admin@example.com";
let server: Server;
let sams: Client;
let category_id: string;

before(async () => {
  server = await Server.start();
  sams = createClient({ baseUrl: server.url });
  await sams.signIn(ADMIN, server.password);
  const { data: laptops } = await sams.GET("/api/v1/categories", { params: { query: { code: ["12"] } } });
  category_id = laptops.items[0]?.id ?? "";
});

after(() => server.stop());

async function create(name: string, fields: { asset_tag?: string } = {}): Promise<Asset> {
  return (await sams.POST("/api/v1/assets", { body: { name, category_id, ...fields } })).data;
}

test("signIn returns the current user", async () => {
  const user = await createClient({ baseUrl: server.url }).signIn("employee@example.com", server.password);
  assert.equal(user.email, "employee@example.com");
  assert.equal(user.role, "employee");
  assert.ok(user.permissions.includes("assets:read"));
});

test("signIn with a wrong password throws invalid_credentials", async () => {
  const anonymous = createClient({ baseUrl: server.url });
  await assert.rejects(anonymous.signIn(ADMIN, "wrong"), (error) => {
    assert.ok(isProblem(error, "invalid_credentials"));
    assert.equal(error.status, 401);
    assert.notEqual(error.requestId, "");
    return true;
  });
  await assert.rejects(anonymous.GET("/api/v1/assets"), (error) => isProblem(error, "not_authenticated"));
});

test("lists accept filters, sorts and search", async () => {
  const name = `목록 ${randomUUID()}`;
  for (const number of [1, 2, 3]) await create(`${name} ${number}`);
  const { data: page } = await sams.GET("/api/v1/assets", {
    params: {
      query: {
        q: name,
        status: ["stock", "issued"],
        category_id: [category_id],
        sort: ["-name"],
        count: true,
      },
    },
  });
  assert.deepEqual(
    page.items.map((asset) => asset.name),
    [`${name} 3`, `${name} 2`, `${name} 1`],
  );
  assert.deepEqual([page.total, page.total_is_exact, page.next_cursor], [3, true, null]);
  const { data: none } = await sams.GET("/api/v1/assets", {
    params: { query: { q: name, status: ["issued"] } },
  });
  assert.deepEqual(none.items, []);
});

test("lists accept filters by custom fields", async () => {
  const key = `f${randomUUID().replaceAll("-", "")}`;
  await sams.POST("/api/v1/custom-fields", { body: { category_id, key, label: "메모리", type: "number" } });
  const [small, large] = [await create("작은 것"), await create("큰 것")];
  for (const [asset, value] of [[small, 8] as const, [large, 32] as const]) {
    await sams.PATCH("/api/v1/assets/{asset_id}", {
      params: { path: { asset_id: asset.id } },
      body: { custom_fields: { [key]: value } },
    });
  }
  const { data: page } = await sams.GET("/api/v1/assets", {
    params: { query: { custom_fields: { [`custom_fields.${key}__gte`]: "16" } } },
  });
  assert.deepEqual(
    page.items.map((asset) => asset.id),
    [large.id],
  );
});

test("a duplicate asset tag is reported at its field", async () => {
  const asset_tag = `T-${randomUUID()}`;
  await create("첫째", { asset_tag });
  await assert.rejects(create("둘째", { asset_tag }), (error) => {
    assert.ok(isProblem(error, "duplicate_asset_tag"));
    assert.equal(error.status, 409);
    assert.deepEqual(
      error.errors.map(({ pointer }) => pointer),
      ["/asset_tag"],
    );
    return true;
  });
});

test("an update with an outdated etag throws precondition_failed", async () => {
  const read = await create("본 대로");
  const change = (name: string) =>
    sams.PATCH("/api/v1/assets/{asset_id}", {
      params: { path: { asset_id: read.id }, header: { "If-Match": etag(read) } },
      body: { name },
    });
  const { data: changed, response } = await change("먼저");
  assert.equal(response.headers.get("ETag"), etag(changed));
  await assert.rejects(
    change("나중"),
    (error) => isProblem(error, "precondition_failed") && error.status === 412,
  );
});

test("an idempotency key executes a request once", async () => {
  const request = {
    params: { header: { "Idempotency-Key": newIdempotencyKey() } },
    body: { name: "한 번", category_id },
  };
  const first = await sams.POST("/api/v1/assets", request);
  const again = await sams.POST("/api/v1/assets", request);
  assert.equal(again.data.id, first.data.id);
  assert.equal(again.response.headers.get("Idempotency-Replayed"), "true");
});

test("concurrent requests with an expired token refresh it once and all succeed", async () => {
  const connection = new Connection(server);
  const client = connection.client();
  await client.signIn(ADMIN, server.password);
  connection.expire();

  const name = `늦은 것 ${randomUUID()}`;
  const created = await Promise.all(
    [1, 2, 3, 4, 5].map((number) =>
      client.POST("/api/v1/assets", { body: { name: `${name} ${number}`, category_id } }),
    ),
  );

  assert.equal(connection.refreshes, 1);
  assert.deepEqual(
    created.map(({ data }) => data.name),
    [1, 2, 3, 4, 5].map((number) => `${name} ${number}`),
  );
});

test("a reused refresh token ends the session and calls onSignedOut once", async () => {
  const connection = new Connection(server);
  const signOutReasons: string[] = [];
  const client = connection.client({ onSignedOut: ({ code }) => signOutReasons.push(code) });
  await client.signIn(ADMIN, server.password);
  const stolen = await fetch(`${server.url}/api/v1/auth/refresh`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ refresh_token: connection.signedIn?.refresh_token }),
  });
  assert.equal(stolen.status, 200);
  connection.expire();

  const outcomes = await Promise.allSettled([1, 2, 3].map(() => client.GET("/api/v1/auth/me")));

  assert.ok(outcomes.every((each) => each.status === "rejected" && isProblem(each.reason, "token_reused")));
  assert.equal(connection.refreshes, 1);
  assert.deepEqual(signOutReasons, ["token_reused"]);
  const { access_token } = (await stolen.json()) as { access_token: string };
  const thief = createClient({ baseUrl: server.url, apiToken: access_token });
  await assert.rejects(thief.GET("/api/v1/auth/me"), (error) => isProblem(error, "not_authenticated"));
});

test("browser tabs refresh one after the other and resume the session by cookie", async () => {
  const cookies = new Map<string, string>();
  const tabs = [1, 2, 3].map(() => new Connection(server, cookies));
  const clients = tabs.map((tab) => tab.client({ refreshToken: "cookie" }));
  await clients[0]?.signIn(ADMIN, server.password);
  for (const client of clients) assert.equal((await client.resume())?.email, ADMIN);
  for (const tab of tabs) tab.expire();

  await Promise.all(clients.map((client) => client.GET("/api/v1/auth/me")));

  assert.deepEqual(
    tabs.map((tab) => tab.refreshes),
    [2, 2, 2],
  );
  await clients[0]?.signOut();
  for (const tab of tabs) tab.expire();
  await assert.rejects(clients[1]?.GET("/api/v1/auth/me") ?? Promise.resolve(), (error) =>
    isProblem(error, "not_authenticated"),
  );
  assert.equal(await new Connection(server, cookies).client({ refreshToken: "cookie" }).resume(), undefined);
});

test("signOut ends the session on the server", async () => {
  const connection = new Connection(server);
  const client = connection.client();
  await client.signIn(ADMIN, server.password);
  const kept = createClient({ baseUrl: server.url, apiToken: connection.signedIn?.access_token ?? "" });
  await kept.GET("/api/v1/auth/me");

  await client.signOut();

  await assert.rejects(client.GET("/api/v1/auth/me"), (error) => isProblem(error, "not_authenticated"));
  await assert.rejects(kept.GET("/api/v1/auth/me"), (error) => isProblem(error, "not_authenticated"));
  assert.equal(connection.refreshes, 0);
});

test("an API token grants its scopes until it is deleted", async () => {
  const { data: token } = await sams.POST("/api/v1/auth/tokens", {
    body: { name: "읽기", scopes: ["assets:read"] },
  });
  const script = createClient({ baseUrl: server.url, apiToken: token.token });
  await script.GET("/api/v1/assets");
  await assert.rejects(script.POST("/api/v1/assets", { body: { name: "안 됨", category_id } }), (error) =>
    isProblem(error, "forbidden"),
  );
  await sams.DELETE("/api/v1/auth/tokens/{token_id}", { params: { path: { token_id: token.id } } });
  await assert.rejects(script.GET("/api/v1/assets"), (error) => isProblem(error, "not_authenticated"));
});

test("paginate yields each item of all pages once", async () => {
  const name = `많은 것 ${randomUUID()}`;
  const { data: created } = await sams.POST("/api/v1/assets/bulk", {
    body: {
      operations: Array.from({ length: 120 }, (_, index) => ({
        op: "create" as const,
        data: { name: `${name} ${index}`, category_id },
      })),
    },
  });
  const found: string[] = [];
  const query = { q: name, limit: 25, sort: ["-name" as const] };
  for await (const asset of sams.paginate("/api/v1/assets", { params: { query } })) found.push(asset.id);

  assert.equal(found.length, 120);
  assert.deepEqual(found.toSorted(), created.items.map(({ id }) => id).toSorted());
});

test("an uploaded file is downloaded unchanged", async () => {
  const connection = new Connection(server);
  const client = connection.client();
  await client.signIn(ADMIN, server.password);
  const { id } = await create("사진이 있는 것");
  // A white pixel.
  const pixel = Buffer.from("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=", "base64");
  const file = new File([pixel], "앞면 사진.gif", { type: "text/html" });
  const key = newIdempotencyKey();
  // The expired token makes the client send the file twice; the key makes the server store it once.
  connection.expire();
  const send = () =>
    client.POST("/api/v1/assets/{asset_id}/attachments", {
      params: { path: { asset_id: id }, header: { "Idempotency-Key": key } },
      body: { file, description: "앞에서" },
    });
  const [{ data: attachment }, { data: again }] = [await send(), await send()];
  assert.equal(connection.refreshes, 1);
  assert.deepEqual(again, attachment);
  assert.equal(attachment.file_name, "앞면 사진.gif");
  assert.equal(attachment.description, "앞에서");
  assert.deepEqual([attachment.content_type, attachment.width, attachment.height], ["image/gif", 1, 1]);

  const params = { path: { attachment_id: attachment.id } };
  const content = await client.GET("/api/v1/attachments/{attachment_id}/content", {
    params,
    parseAs: "blob",
  });
  assert.deepEqual(Buffer.from(await content.data.arrayBuffer()), pixel);
  assert.equal(content.data.type, "image/gif");
  const thumbnail = await client.GET("/api/v1/attachments/{attachment_id}/thumbnail", {
    params,
    parseAs: "blob",
  });
  assert.equal(thumbnail.data.type, "image/webp");
  await client.PATCH("/api/v1/assets/{asset_id}", {
    params: { path: { asset_id: id } },
    body: { image_url: attachment.content_url },
  });
  const { data: page } = await client.GET("/api/v1/assets/{asset_id}/attachments", {
    params: { path: { asset_id: id } },
  });
  assert.deepEqual(page.items, [attachment]);
});

test("an empty file is refused", async () => {
  const { id } = await create("빈 것");
  await assert.rejects(
    sams.POST("/api/v1/assets/{asset_id}/attachments", {
      params: { path: { asset_id: id } },
      body: { file: new Blob([]) },
    }),
    (error) => isProblem(error, "validation_error") && error.errors[0]?.pointer === "/file",
  );
});

test("an unreachable server throws a NetworkError", async () => {
  const lost = createClient({ baseUrl: "http://127.0.0.1:9" });
  await assert.rejects(lost.signIn(ADMIN, server.password), (error) => error instanceof NetworkError);
  await assert.rejects(lost.GET("/api/v1/assets"), (error) => error instanceof NetworkError);
});
