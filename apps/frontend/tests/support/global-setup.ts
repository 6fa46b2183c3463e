import { execFileSync } from "node:child_process";
import { createClient } from "@sams/api-client";
import { findChromium } from "./chromium.ts";
import { buildWebApp, type Server, startServer } from "./server.ts";

const DEMO_ASSETS = 1_000;
const ADMIN = "admin@example.com";

/**
 * Start one system for all tests; returns the function that stops it.
 *
 * While tests are written, SAMS_TEST_SERVER may name one that runs already, by the line that the launcher prints.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  console.log(execFileSync(findChromium(), ["--version"], { encoding: "utf8", stdio: "pipe" }).trim());
  const running = process.env.SAMS_TEST_SERVER;
  const { stop, ...server } = running
    ? { ...JSON.parse(running), stop: async () => {} }
    : await buildAndStart();
  const adminToken = await createAdminToken(server);
  process.env.SAMS_TEST_SERVER = JSON.stringify({ ...server, adminToken });
  return stop;
}

function buildAndStart() {
  buildWebApp();
  return startServer(DEMO_ASSETS);
}

async function createAdminToken({ url, password }: Pick<Server, "url" | "password">): Promise<string> {
  const admin = createClient({ baseUrl: url });
  const { permissions } = await admin.signIn(ADMIN, password);
  const body = { name: "tests", scopes: permissions };
  return (await admin.POST("/api/v1/auth/tokens", { body })).data.token;
}
