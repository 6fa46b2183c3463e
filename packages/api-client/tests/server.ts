import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Client, type ClientOptions, createClient, type TokenResponse } from "@sams/api-client";

const python = fileURLToPath(new URL("../../../.venv/bin/python", import.meta.url));
const launcher = fileURLToPath(new URL("server.py", import.meta.url));

/** A real server with its own data. */
export class Server {
  readonly url: string;
  readonly password: string;
  readonly #accessSecret: string;
  readonly stop: () => Promise<void>;

  constructor(started: { url: string; password: string; accessSecret: string }, stop: () => Promise<void>) {
    this.url = started.url;
    this.password = started.password;
    this.#accessSecret = started.accessSecret;
    this.stop = stop;
  }

  static async start(): Promise<Server> {
    const process = spawn(python, [launcher], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = once(process, "exit");
    for await (const line of createInterface(process.stdout)) {
      return new Server(JSON.parse(line), async () => {
        process.stdin.end();
        await ended;
      });
    }
    throw new Error("The server did not start");
  }

  /** Return the token with an expiry in the past. */
  expired(token: string): string {
    const [header, payload = ""] = token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    const past = Buffer.from(JSON.stringify({ ...claims, exp: claims.iat - 1 })).toString("base64url");
    const signature = createHmac("sha256", this.#accessSecret).update(`${header}.${past}`);
    return `${header}.${past}.${signature.digest("base64url")}`;
  }
}

/** A connection from a client to the server that can expire access tokens, and keeps cookies. */
export class Connection {
  readonly #server: Server;
  readonly #expired = new Set<string>();
  readonly #cookies: Map<string, string>;
  /** The latest tokens. */
  signedIn: TokenResponse | undefined;
  refreshes = 0;

  constructor(server: Server, cookies = new Map<string, string>()) {
    this.#server = server;
    this.#cookies = cookies;
  }

  client(options: ClientOptions = {}): Client {
    return createClient({ baseUrl: this.#server.url, fetch: (request) => this.fetch(request), ...options });
  }

  /** Expire the current access token. */
  expire(): void {
    if (this.signedIn) this.#expired.add(`Bearer ${this.signedIn.access_token}`);
  }

  async fetch(request: Request): Promise<Response> {
    const token = request.headers.get("Authorization") ?? "";
    if (this.#expired.has(token)) {
      request.headers.set("Authorization", `Bearer ${this.#server.expired(token.slice("Bearer ".length))}`);
    }
    if (request.credentials === "include") {
      request.headers.set("Cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    }
    const response = await fetch(request);
    const call = new URL(request.url).pathname.slice("/api/v1/auth/".length);
    if (call === "refresh") this.refreshes += 1;
    if (response.ok && (call === "login" || call === "refresh")) {
      this.signedIn = await response.clone().json();
      for (const cookie of response.headers.getSetCookie()) {
        const [name = "", value = ""] = cookie.split(";")[0]?.split("=") ?? [];
        this.#cookies.set(name, value);
      }
    }
    return response;
  }
}
