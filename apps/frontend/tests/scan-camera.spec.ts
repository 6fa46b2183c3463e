import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCameraPicture } from "./support/camera.ts";
import { findChromium } from "./support/chromium.ts";
import { server } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const PICTURE = fileURLToPath(new URL("../test-results/camera.y4m", import.meta.url));

test.use({
  launchOptions: {
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${PICTURE}`,
    ],
  },
});

test("the label that a camera sees is found, and counted once", async ({ open, make }) => {
  const asset = await make.asset();
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, await writeCameraPicture(`${server().url}/a/${asset.asset_tag}`));
  const page = await open.desk("manager", "/scan");
  await page.getByRole("button", { name: "Use camera" }).click();
  await expect(page.getByRole("status").getByText(`${asset.asset_tag} added`)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: asset.asset_tag })).toHaveCount(1);
  await page.getByRole("button", { name: "Turn camera off" }).click();
  await expect(page.getByRole("button", { name: "Use camera" })).toBeVisible();
});
