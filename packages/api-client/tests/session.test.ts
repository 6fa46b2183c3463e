import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ClientOptions,
  createClient,
  isProblem,
  NetworkError,
  type ProblemCode,
} from "@sams/api-client";

type Asked = { call: string; token: string | null; body: string };
type Respond = (asked: Asked) => Response | undefined | Promise<Response | undefined>;

const asset = { id: "1", name: "노트북", version: 1 };

function answer(body: unknown, status = 200, type = "application/json"): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
}

function refusal(status: number, code: ProblemCode): Response {
  const problem = { status, code, title: code, detail: `Refused: ${code}`, errors: [], request_id: "r-1" };
  return answer(problem, status, "application/problem+json");
}

/** A server whose access tokens are numbered, and of which the newest alone is good. */
function setUp(options: ClientOptions = {}, respond: Partial<Record<"refresh" | "asset", Respond>> = {}) {
  let newest = 0;
  const asked: Asked[] = [];
  const endings: string[] = [];
  const signIn = () => {
    newest += 1;
    return answer({ user: { name: "관리자" }, access_token: `a${newest}`, refresh_token: `r${newest}` });
  };
  const sams = createClient({
    baseUrl: "http://sams.test",
    onSignedOut: (reason) => endings.push(reason.code),
    fetch: async (request) => {
      const call = `${request.method} ${new URL(request.url).pathname.slice("/api/v1".length)}`;
      const told = { call, token: request.headers.get("Authorization"), body: await request.text() };
      asked.push(told);
      if (call === "POST /auth/login") return signIn();
      if (call === "POST /auth/refresh") return (await respond.refresh?.(told)) ?? signIn();
      if (call === "POST /auth/logout") return new Response(null, { status: 204 });
      if (told.token !== `Bearer a${newest}`) return refusal(401, "token_expired");
      return (await respond.asset?.(told)) ?? answer(asset);
    },
    ...options,
  });
  return {
    sams,
    asked,
    endings,
    expire: () => {
      newest += 1;
    },
    read: () => sams.GET("/api/v1/assets/{asset_id}", { params: { path: { asset_id: "1" } } }),
    create: (name: string) => sams.POST("/api/v1/assets", { body: { name, category_id: "11" } }),
    count: (call: string) => asked.filter((each) => each.call === call).length,
  };
}

test("requests at once share one refresh, and each is sent again whole", async () => {
  const { sams, asked, expire, read, create, count } = setUp();
  await sams.signIn("admin@example.com", "password");
  expire();

  const answers = await Promise.all([read(), create("하나"), create("둘"), read(), create("셋")]);

  assert.deepEqual(
    answers.map(({ data }) => data),
    Array(5).fill(asset),
  );
  assert.equal(count("POST /auth/refresh"), 1);
  const done = asked.filter(({ call, token }) => call === "POST /assets" && token === "Bearer a3");
  assert.deepEqual(done.map(({ body }) => JSON.parse(body).name).sort(), ["둘", "셋", "하나"]);
});

test("a request that comes during a refresh waits for it", async () => {
  const opened = Promise.withResolvers<undefined>();
  const reached = Promise.withResolvers<void>();
  const { sams, asked, expire, read } = setUp(
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
    asked.map(({ call, token }) => [call, token]),
    [
      ["POST /auth/login", null],
      ["GET /assets/1", "Bearer a1"],
      ["POST /auth/refresh", null],
      ["GET /assets/1", "Bearer a3"],
      ["GET /assets/1", "Bearer a3"],
    ],
  );
});

test("what is refused again after the refresh is told, and not tried for ever", async () => {
  const { sams, read, count } = setUp({}, { asset: () => refusal(401, "not_authenticated") });
  await sams.signIn("admin@example.com", "password");

  await assert.rejects(read(), (error) => isProblem(error, "not_authenticated"));

  assert.equal(count("POST /auth/refresh"), 1);
  assert.equal(count("GET /assets/1"), 2);
});

test("when the refresh is refused, all are told why, and the page is told once", async () => {
  const { sams, endings, expire, read, count } = setUp({}, { refresh: () => refusal(401, "token_reused") });
  await sams.signIn("admin@example.com", "password");
  expire();

  const outcomes = await Promise.allSettled([read(), read(), read()]);
  await assert.rejects(read(), (error) => isProblem(error, "token_expired"));

  assert.ok(outcomes.every((each) => each.status === "rejected" && isProblem(each.reason, "token_reused")));
  assert.deepEqual(endings, ["token_reused"]);
  assert.equal(count("POST /auth/refresh"), 1);
});

test("a refresh that does not get through ends nothing, and the next request tries it again", async () => {
  let isDown = true;
  const { sams, endings, expire, read } = setUp(
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
  assert.deepEqual(endings, []);
});

test("in a browser the refresh token is left to the cookie, and the page goes on with it", async () => {
  const { sams, asked, endings } = setUp({ refreshToken: "cookie" });
  assert.equal((await sams.resume())?.name, "관리자");
  assert.deepEqual(asked, [{ call: "POST /auth/refresh", token: null, body: "" }]);

  const nobody = setUp({ refreshToken: "cookie" }, { refresh: () => refusal(401, "not_authenticated") });
  assert.equal(await nobody.sams.resume(), undefined);
  assert.deepEqual([...endings, ...nobody.endings], []);
});

test("who signs out is forgotten, and that is no surprise to tell of", async () => {
  const { sams, asked, endings, read, count } = setUp();
  await sams.signIn("admin@example.com", "password");
  await sams.signOut();

  assert.equal(asked.at(-1)?.body, '{"refresh_token":"r1"}');
  await assert.rejects(read(), (error) => isProblem(error, "token_expired"));
  assert.equal(asked.at(-1)?.token, null);
  assert.equal(count("POST /auth/refresh"), 0);
  assert.deepEqual(endings, []);
});

test("an API token is sent as it is, and never refreshed", async () => {
  const { asked, read, count } = setUp({ apiToken: "sams_abc" });
  await assert.rejects(read(), (error) => isProblem(error, "token_expired"));
  assert.equal(asked[0]?.token, "Bearer sams_abc");
  assert.equal(count("POST /auth/refresh"), 0);
});

test("who does not answer as the server does is told apart from it", async () => {
  const answers: Response[] = [
    new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "Content-Type": "text/html" } }),
    new Response('{"id": "1', { headers: { "Content-Type": "application/json" } }),
  ];
  const { sams, read } = setUp({}, { asset: () => answers.shift() });
  await sams.signIn("admin@example.com", "password");

  await assert.rejects(read(), (error) => error instanceof NetworkError && error.status === 502);
  await assert.rejects(
    read(),
    (error) => error instanceof NetworkError && error.cause instanceof SyntaxError,
  );
});

test("a caller who gives up is told of that", async () => {
  const { sams } = setUp({ fetch: fetch.bind(globalThis) });
  const signal = AbortSignal.abort();
  await assert.rejects(sams.GET("/api/v1/assets", { signal }), { name: "AbortError" });
});

test("lists and orders are written as the server reads them", async () => {
  const urls: string[] = [];
  const sams = createClient({
    baseUrl: "http://sams.test/",
    fetch: async (request) => {
      urls.push(request.url);
      return answer({ items: [], next_cursor: null });
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
