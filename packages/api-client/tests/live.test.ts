import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Client, createClient, isProblem, type LiveMessage, type ProblemCode } from "@sams/api-client";
import { Server, Wire } from "./server.ts";

// Against a server that says what a test lets it say.

type Answer = Response | Error;

function stream(...parts: string[]): Response {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
}

function refusal(status: number, code: ProblemCode): Response {
  const problem = { status, code, title: code, detail: `Refused: ${code}`, errors: [], request_id: "r-1" };
  return Response.json(problem, { status, headers: { "Content-Type": "application/problem+json" } });
}

function told(id: string, entity_id: string): string {
  return `event: asset.updated\nid: ${id}\ndata: ${JSON.stringify({ entity_id })}\n\n`;
}

function setUp(...answers: Answer[]) {
  const asked: { url: string; lastId: string | null }[] = [];
  const sams = createClient({
    baseUrl: "http://sams.test/",
    apiToken: "sams_abc",
    fetch: async (request) => {
      asked.push({ url: request.url, lastId: request.headers.get("Last-Event-ID") });
      const answer = answers.shift() ?? refusal(401, "not_authenticated");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { sams, asked };
}

/** What is heard until the server refuses, and why it does. */
async function hear(messages: AsyncIterable<LiveMessage>): Promise<[string[], unknown]> {
  const heard: string[] = [];
  try {
    for await (const message of messages) {
      heard.push(message.type === "event" ? message.event.entity_id : message.type);
    }
  } catch (error) {
    return [heard, error];
  }
  return [heard, undefined];
}

test("one comes back to where one was, however the connection ended", async () => {
  const { sams, asked } = setUp(
    // Cut within an event, and within a letter.
    stream(
      "retry: 1\n\nid: 1:1:\n\n",
      told("1:1:~a", "하나").slice(0, 40),
      told("1:1:~a", "하나").slice(40),
      "event: x",
    ),
    new TypeError("fetch failed"),
    refusal(503, "unavailable"),
    stream("retry: 1\n\n", told("1:1:~b", "둘"), ": \nid: 2:2:\n\n"),
    stream("event: reset\nid: 3:3:\ndata: {}\n\n"),
  );

  const [heard, error] = await hear(sams.listen({ entityType: "asset", entityId: "1" }));

  assert.deepEqual(heard, ["하나", "둘", "reset"]);
  assert.ok(isProblem(error, "not_authenticated"));
  const places = asked.map(({ lastId }) => lastId);
  assert.deepEqual(places, [null, "1:1:~a", "1:1:~a", "1:1:~a", "2:2:", "3:3:"]);
  assert.equal(asked[0]?.url, "http://sams.test/api/v1/events/stream?entity_type=asset&entity_id=1");
});

test("what is refused for good is told", async () => {
  const { sams, asked } = setUp(refusal(403, "forbidden"));
  const [heard, error] = await hear(sams.listen());
  assert.deepEqual(heard, []);
  assert.ok(isProblem(error, "forbidden"));
  assert.equal(asked.length, 1);
});

test("who has heard enough ends it", async () => {
  const giveUp = new AbortController();
  const { sams } = setUp(stream(told("1:1:~a", "하나"), told("1:1:~b", "둘")));
  const heard: LiveMessage[] = [];
  for await (const message of sams.listen({ signal: giveUp.signal })) {
    heard.push(message);
    giveUp.abort();
  }
  assert.ok(heard.length >= 1);
  assert.deepEqual(await hear(sams.listen({ signal: giveUp.signal })), [[], undefined]);
});

// Against a real one.

let server: Server;
let admin: Client;

before(async () => {
  server = await Server.start();
  admin = createClient({ baseUrl: server.url });
  await admin.signIn("admin@example.com", server.password);
});

after(() => server.stop());

async function register(name: string): Promise<string> {
  return (await admin.POST("/api/v1/manufacturers", { body: { name } })).data.id;
}

test("what happens is heard, also what happened while one was away and the token ran out", async () => {
  const wire = new Wire(server);
  const cut: (() => void)[] = [];
  const sams = wire.client({
    fetch: async (request) => {
      const response = await wire.fetch(request);
      if (!response.body || !request.url.includes("/stream")) return response;
      const away = new AbortController();
      cut.push(() => away.abort());
      const { readable, writable } = new TransformStream();
      response.body.pipeTo(writable, { signal: away.signal }).catch(() => {});
      return new Response(readable, response);
    },
  });
  await sams.signIn("manager@example.com", server.password);
  const messages = sams.listen({ entityType: "manufacturer" });
  const next = async () => {
    const { value } = await messages.next();
    return value?.type === "event" ? value.event.entity_id : value?.type;
  };

  const first = next();
  while (cut.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const one = await register("하나");
  assert.equal(await first, one);

  wire.expire();
  cut[0]?.();
  const two = await register("둘");
  assert.equal(await next(), two);
  const three = await register("셋");
  assert.equal(await next(), three);
  assert.equal(wire.refreshes, 1);
  await messages.return();
});
