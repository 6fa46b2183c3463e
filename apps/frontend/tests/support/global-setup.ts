import { execFileSync } from "node:child_process";
import { findChromium } from "./chromium.ts";
import { buildWebApp, startServer } from "./server.ts";

const DEMO_ASSETS = 1_000;

/**
 * Start one system for all tests; returns the function that stops it.
 *
 * While tests are written, SAMS_TEST_SERVER may name one that runs already, by the line that the launcher prints.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  console.log(execFileSync(findChromium(), ["--version"], { encoding: "utf8", stdio: "pipe" }).trim());
  if (process.env.SAMS_TEST_SERVER) return async () => {};
  buildWebApp();
  const { stop, ...server } = await startServer(DEMO_ASSETS);
  process.env.SAMS_TEST_SERVER = JSON.stringify(server);
  return stop;
}
