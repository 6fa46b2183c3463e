import { cameraShowing } from "./support/fake-camera.ts";
import { expect, expectAccessible, test, unique } from "./support/test.ts";

const TAG = unique("CAM").toUpperCase();

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = await cameraShowing(`https://sams.example.com/a/${TAG}`, "QRCode");
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
  },
});

test("a label is read once while it stays before the camera", async ({ open, make }) => {
  const asset = await make.asset({ asset_tag: TAG });
  const page = await open.phone("manager", "/scan");
  await expect(page.getByRole("status").filter({ hasText: `${TAG} 추가했습니다` })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: asset.name })).toHaveCount(1);
  await expectAccessible(page);
});
