import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Client, createClient, isProblem, type LiveMessage, type ProblemCode } from "@sams/api-client";
import { Connection, Server } from "./server.ts";

// With scripted responses.

type ScriptedResponse = Response | Error;

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

function eventFrame(id: string, entity_id: string): string {
  return `event: asset.updated\nid: ${id}\ndata: ${JSON.stringify({ entity_id })}\n\n`;
}

function setUp(...responses: ScriptedResponse[]) {
  const requests: { url: string; lastId: string | null }[] = [];
  const sams = createClient({
    baseUrl: "http://sams.test/",
    apiToken: "sams_abc",
    fetch: async (request) => {
      requests.push({ url: request.url, lastId: request.headers.get("Last-Event-ID") });
      const response = responses.shift() ?? refusal(401, "not_authenticated");
      if (response instanceof Error) throw response;
      return response;
    },
  });
  return { sams, requests };
}

/** Collect messages until the stream ends; return them with the error that ended it. */
async function collect(messages: AsyncIterable<LiveMessage>): Promise<[string[], unknown]> {
  const received: string[] = [];
  try {
    for await (const message of messages) {
      received.push(message.type === "event" ? message.event.entity_id : message.type);
    }
  } catch (error) {
    return [received, error];
  }
  return [received, undefined];
}

test("listen resumes at the last event id after every kind of disconnect", async () => {
  const { sams, requests } = setUp(
    // Cut within an event, and within a character.
    stream(
      "retry: 1\n\nid: 1:1:\n\n",
      eventFrame("1:1:~a", "하나").slice(0, 40),
      eventFrame("1:1:~a", "하나").slice(40),
      "event: x",
    ),
    new TypeError("fetch failed"),
    refusal(503, "unavailable"),
    stream("retry: 1\n\n", eventFrame("1:1:~b", "둘"), ": \nid: 2:2:\n\n"),
    stream("event: reset\nid: 3:3:\ndata: {}\n\n"),
  );

  const [received, error] = await collect(sams.listen({ entityType: "asset", entityId: "1" }));

  assert.deepEqual(received, ["하나", "둘", "reset"]);
  assert.ok(isProblem(error, "not_authenticated"));
  const positions = requests.map(({ lastId }) => lastId);
  assert.deepEqual(positions, [null, "1:1:~a", "1:1:~a", "1:1:~a", "2:2:", "3:3:"]);
  assert.equal(requests[0]?.url, "http://sams.test/api/v1/events/stream?entity_type=asset&entity_id=1");
});

test("listen throws when the server refuses permanently", async () => {
  const { sams, requests } = setUp(refusal(403, "forbidden"));
  const [received, error] = await collect(sams.listen());
  assert.deepEqual(received, []);
  assert.ok(isProblem(error, "forbidden"));
  assert.equal(requests.length, 1);
});

test("listen ends when its signal is aborted", async () => {
  const controller = new AbortController();
  const { sams } = setUp(stream(eventFrame("1:1:~a", "하나"), eventFrame("1:1:~b", "둘")));
  const received: LiveMessage[] = [];
  for await (const message of sams.listen({ signal: controller.signal })) {
    received.push(message);
    controller.abort();
  }
  assert.ok(received.length >= 1);
  assert.deepEqual(await collect(sams.listen({ signal: controller.signal })), [[], undefined]);
});

// With a real server.

let server: Server;
let admin: Client;

before(async () => {
  server = await Server.start();
  admin = createClient({ baseUrl: server.url });
  await admin.signIn("admin@example.com", server.password);
});

after(() => server.stop());

async function createManufacturer(name: string): Promise<string> {
  return (await admin.POST("/api/v1/manufacturers", { body: { name } })).data.id;
}

test("listen receives events that occurred while it was disconnected and the token expired", async () => {
  const connection = new Connection(server);
  const disconnects: (() => void)[] = [];
  const sams = connection.client({
    fetch: async (request) => {
      const response = await connection.fetch(request);
      if (!response.body || !request.url.includes("/stream")) return response;
      const controller = new AbortController();
      disconnects.push(() => controller.abort());
      const { readable, writable } = new TransformStream();
      response.body.pipeTo(writable, { signal: controller.signal }).catch(() => {});
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
  while (disconnects.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const one = await createManufacturer("하나");
  assert.equal(await first, one);

  connection.expire();
  disconnects[0]?.();
  const two = await createManufacturer("둘");
  assert.equal(await next(), two);
  const three = await createManufacturer("셋");
  assert.equal(await next(), three);
  assert.equal(connection.refreshes, 1);
  await messages.return();
});
