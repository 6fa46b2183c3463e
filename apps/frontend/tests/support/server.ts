import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Sign-ins of an account within a minute, after which it is refused. */
export const SIGN_IN_LIMIT = 10;

export interface Server {
  url: string;
  /** The password of all accounts. */
  password: string;
  /** An API token of the demo administrator, because sign-ins are limited. */
  adminToken: string;
}

/** Build the web app, unless it is built. */
export function buildWebApp(): void {
  execFileSync(fromRoot("tools/python"), [fromRoot("tools/install.py"), "--web"], { stdio: "inherit" });
}

/** Start SAMS with its own servers and data, and demo data; it ends with this process at the latest. */
export async function startServer(
  assets: number,
): Promise<Omit<Server, "adminToken"> & { stop: () => Promise<void> }> {
  const script = fromRoot("packages/api-client/tests/server.py");
  const settings = [`SIGN_IN_LIMIT_PER_ACCOUNT=${SIGN_IN_LIMIT}`];
  const launcher: ChildProcessByStdio<Writable, Readable, null> = spawn(
    fromRoot(".venv/bin/python"),
    [script, "--assets", String(assets), ...settings],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(launcher, "exit");
  for await (const line of createInterface(launcher.stdout)) {
    return {
      ...JSON.parse(line),
      stop: async () => {
        launcher.stdin.end();
        await ended;
      },
    };
  }
  throw new Error("SAMS did not start");
}

/** Return the server that the global setup has started. */
export function server(): Server {
  return JSON.parse(process.env.SAMS_TEST_SERVER ?? "null");
}
