import { defineConfig } from "@playwright/test";
import { findChromium, OFFICE_HOST } from "./tests/support/chromium.ts";

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  globalSetup: "./tests/support/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  // A test that needs its second attempt is reported as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: "list",
  // The browsers share two cores with the system that they test.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: {
      executablePath: findChromium(),
      args: ["--no-sandbox", `--host-resolver-rules=MAP ${OFFICE_HOST} 127.0.0.1`],
    },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
