import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ClientOptions,
  createClient,
  isProblem,
  NetworkError,
  type ProblemCode,
} from "@sams/api-client";

type ReceivedRequest = { call: string; token: string | null; body: string };
type Respond = (request: ReceivedRequest) => Response | undefined | Promise<Response | undefined>;

const asset = { id: "1", name: "노트북", version: 1 };

function jsonResponse(body: unknown, status = 200, type = "application/json"): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
}

function refusal(status: number, code: ProblemCode): Response {
  const problem = { status, code, title: code, detail: `Refused: ${code}`, errors: [], request_id: "r-1" };
  return jsonResponse(problem, status, "application/problem+json");
}

/** Simulate a server that numbers its access tokens and accepts only the newest. */
function setUp(options: ClientOptions = {}, respond: Partial<Record<"refresh" | "asset", Respond>> = {}) {
  let newest = 0;
  const requests: ReceivedRequest[] = [];
  const signOutReasons: string[] = [];
  const signIn = () => {
    newest += 1;
    return jsonResponse({
      user: { name: "관리자" },
      access_token: `a${newest}`,
      refresh_token: `r${newest}`,
      expires_in: 900,
    });
  };
  const sams = createClient({
    baseUrl: "http://sams.test",
    onSignedOut: (reason) => signOutReasons.push(reason.code),
    fetch: async (request) => {
      const call = `${request.method} ${new URL(request.url).pathname.slice("/api/v1".length)}`;
      const received = { call, token: request.headers.get("Authorization"), body: await request.text() };
      requests.push(received);
      if (call === "POST /auth/login") return signIn();
      if (call === "POST /auth/refresh") return (await respond.refresh?.(received)) ?? signIn();
      if (call === "POST /auth/logout") return new Response(null, { status: 204 });
      if (received.token !== `Bearer a${newest}`) return refusal(401, "token_expired");
      return (await respond.asset?.(received)) ?? jsonResponse(asset);
    },
    ...options,
  });
  return {
    sams,
    requests,
    signOutReasons,
    expire: () => {
      newest += 1;
    },
    read: () => sams.GET("/api/v1/assets/{asset_id}", { params: { path: { asset_id: "1" } } }),
    create: (name: string) => sams.POST("/api/v1/assets", { body: { name, category_id: "11" } }),
    count: (call: string) => requests.filter((each) => each.call === call).length,
  };
}

test("concurrent requests share one refresh and are each sent again with their body", async () => {
  const { sams, requests, expire, read, create, count } = setUp();
  await sams.signIn("admin@example.com", "password");
  expire();

  const responses = await Promise.all([read(), create("하나"), create("둘"), read(), create("셋")]);

  assert.deepEqual(
    responses.map(({ data }) => data),
    Array(5).fill(asset),
  );
  assert.equal(count("POST /auth/refresh"), 1);
  const done = requests.filter(({ call, token }) => call === "POST /assets" && token === "Bearer a3");
  assert.deepEqual(done.map(({ body }) => JSON.parse(body).name).sort(), ["둘", "셋", "하나"]);
});

test("a request during a refresh waits for it", async () => {
  const opened = Promise.withResolvers<undefined>();
  const reached = Promise.withResolvers<void>();
  const { sams, requests, expire, read } = setUp(
    {},
    {
      refresh: () => {
        reached.resolve();
        return opened.promise;
      },
    },
  );
  await sams.signIn("admin@example.com", "password");
  expire();
  const first = read();
  await reached.promise;
  const second = read();
  opened.resolve(undefined);
  await Promise.all([first, second]);

  assert.deepEqual(
    requests.map(({ call, token }) => [call, token]),
    [
      ["POST /auth/login", null],
      ["GET /assets/1", "Bearer a1"],
      ["POST /auth/refresh", null],
      ["GET /assets/1", "Bearer a3"],
      ["GET /assets/1", "Bearer a3"],
    ],
  );
});

test("a request refused after the refresh throws and is not retried again", async () => {
  const { sams, read, count } = setUp({}, { asset: () => refusal(401, "not_authenticated") });
  await sams.signIn("admin@example.com", "password");

  await assert.rejects(read(), (error) => isProblem(error, "not_authenticated"));

  assert.equal(count("POST /auth/refresh"), 1);
  assert.equal(count("GET /assets/1"), 2);
});

test("a refused refresh fails all requests and calls onSignedOut once", async () => {
  const { sams, signOutReasons, expire, read, count } = setUp(
    {},
    { refresh: () => refusal(401, "token_reused") },
  );
  await sams.signIn("admin@example.com", "password");
  expire();

  const outcomes = await Promise.allSettled([read(), read(), read()]);
  await assert.rejects(read(), (error) => isProblem(error, "token_expired"));

  assert.ok(outcomes.every((each) => each.status === "rejected" && isProblem(each.reason, "token_reused")));
  assert.deepEqual(signOutReasons, ["token_reused"]);
  assert.equal(count("POST /auth/refresh"), 1);
});

test("a refresh that fails by the network keeps the session and is retried by the next request", async () => {
  let isDown = true;
  const { sams, signOutReasons, expire, read } = setUp(
    {},
    {
      refresh: () => {
        if (isDown) throw new TypeError("fetch failed");
        return undefined;
      },
    },
  );
  await sams.signIn("admin@example.com", "password");
  expire();

  await assert.rejects(read(), (error) => error instanceof NetworkError && error.cause instanceof TypeError);
  isDown = false;

  assert.deepEqual((await read()).data, asset);
  assert.deepEqual(signOutReasons, []);
});

test("resume uses the refresh token of the cookie in a browser", async () => {
  const { sams, requests, signOutReasons } = setUp({ refreshToken: "cookie" });
  assert.equal((await sams.resume())?.name, "관리자");
  assert.deepEqual(requests, [{ call: "POST /auth/refresh", token: null, body: "" }]);

  const anonymous = setUp({ refreshToken: "cookie" }, { refresh: () => refusal(401, "not_authenticated") });
  assert.equal(await anonymous.sams.resume(), undefined);
  assert.deepEqual([...signOutReasons, ...anonymous.signOutReasons], []);
});

test("signOut forgets the tokens and does not call onSignedOut", async () => {
  const { sams, requests, signOutReasons, read, count } = setUp();
  await sams.signIn("admin@example.com", "password");
  await sams.signOut();

  assert.equal(requests.at(-1)?.body, '{"refresh_token":"r1"}');
  await assert.rejects(read(), (error) => isProblem(error, "token_expired"));
  assert.equal(requests.at(-1)?.token, null);
  assert.equal(count("POST /auth/refresh"), 0);
  assert.deepEqual(signOutReasons, []);
});

test("an API token is sent unchanged and never refreshed", async () => {
  const { requests, read, count } = setUp({ apiToken: "sams_abc" });
  await assert.rejects(read(), (error) => isProblem(error, "token_expired"));
  assert.equal(requests[0]?.token, "Bearer sams_abc");
  assert.equal(count("POST /auth/refresh"), 0);
});

test("a response that does not come from SAMS throws a NetworkError", async () => {
  const responses: Response[] = [
    new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "Content-Type": "text/html" } }),
    new Response('{"id": "1', { headers: { "Content-Type": "application/json" } }),
  ];
  const { sams, read } = setUp({}, { asset: () => responses.shift() });
  await sams.signIn("admin@example.com", "password");

  await assert.rejects(read(), (error) => error instanceof NetworkError && error.status === 502);
  await assert.rejects(
    read(),
    (error) => error instanceof NetworkError && error.cause instanceof SyntaxError,
  );
});

test("an aborted request throws an AbortError", async () => {
  const { sams } = setUp({ fetch: fetch.bind(globalThis) });
  const signal = AbortSignal.abort();
  await assert.rejects(sams.GET("/api/v1/assets", { signal }), { name: "AbortError" });
});

test("arrays, sorts and custom fields are serialized as the server parses them", async () => {
  const urls: string[] = [];
  const sams = createClient({
    baseUrl: "http://sams.test/",
    fetch: async (request) => {
      urls.push(request.url);
      return jsonResponse({ items: [], next_cursor: null });
    },
  });
  await sams.GET("/api/v1/assets", {
    params: {
      query: {
        status: ["stock", "issued"],
        sort: ["-purchase_date", "name"],
        custom_fields: { "custom_fields.os": "윈도우 11" },
      },
    },
  });
  assert.deepEqual(urls, [
    "http://sams.test/api/v1/assets?status=stock&status=issued&sort=-purchase_date%2Cname" +
      `&custom_fields.os=${encodeURIComponent("윈도우 11")}`,
  ]);
});

test("an expired session asks the user once, and all requests are sent again after signing in", async () => {
  const reasons: string[] = [];
  let session: ReturnType<typeof setUp>;
  session = setUp(
    {
      reauthenticate: async (reason) => {
        reasons.push(reason.code);
        await session.sams.signIn("admin@example.com", "password");
      },
    },
    { refresh: () => refusal(401, "not_authenticated") },
  );
  await session.sams.signIn("admin@example.com", "password");
  session.expire();

  const responses = await Promise.all([session.read(), session.create("하나"), session.read()]);

  assert.deepEqual(reasons, ["not_authenticated"]);
  assert.deepEqual(
    responses.map(({ data }) => data),
    Array(3).fill(asset),
  );
  assert.deepEqual(
    session.requests.filter(({ call }) => call === "POST /assets").map(({ body }) => JSON.parse(body).name),
    ["하나", "하나"],
  );
});

test("requests of an expired session fail if the user does not sign in", async () => {
  const { sams, expire, read } = setUp(
    { reauthenticate: (reason) => Promise.reject(reason) },
    { refresh: () => refusal(401, "not_authenticated") },
  );
  await sams.signIn("admin@example.com", "password");
  expire();

  await assert.rejects(read(), (error) => isProblem(error, "not_authenticated"));
});

test("a token is refreshed ahead of a request that must not wait for it", async () => {
  const { sams, requests, read, count } = setUp();
  await sams.signIn("admin@example.com", "password");

  await sams.ensureFresh(60);
  assert.equal(count("POST /auth/refresh"), 0);

  await sams.ensureFresh(901);
  assert.equal(count("POST /auth/refresh"), 1);
  await read();
  assert.equal(requests.at(-1)?.token, "Bearer a2");
});
