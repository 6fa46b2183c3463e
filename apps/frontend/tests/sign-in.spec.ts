import type { Page } from "@playwright/test";
import { SIGN_IN_LIMIT } from "./support/server.ts";
import { type Account, allowReports, expect, expectAccessible, test, unique } from "./support/test.ts";

const KOREAN = { email: "이메일", button: "로그인" };
const ENGLISH = { email: "E-mail", button: "Sign in" };

async function signIn(
  page: Page,
  words: typeof ENGLISH,
  { email, password }: Pick<Account, "email" | "password">,
) {
  await page.getByLabel(words.email).fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.getByRole("button", { name: words.button, exact: true }).click();
}

test("sign-in refuses a wrong password in words, and keeps the e-mail", async ({ open, accounts }) => {
  const page = await open.phone("nobody", "/sign-in");
  allowReports(page, /status of 401/);
  const { email } = accounts.employee;
  await signIn(page, KOREAN, { email, password: "wrong" });
  await expect(page.getByRole("alert")).toHaveText("이메일 또는 비밀번호가 올바르지 않습니다.");
  await expect(page.getByLabel(KOREAN.email)).toHaveValue(email);
  await expectAccessible(page);
  await signIn(page, KOREAN, accounts.employee);
  await expect(page).toHaveURL("/me");
});

test("sign-in leads to the address that was wanted", async ({ open, accounts }) => {
  const page = await open.desk("nobody", "/assets?sort=-name");
  await expect(page).toHaveURL("/sign-in?to=%2Fassets%3Fsort%3D-name");
  await page.getByLabel(ENGLISH.email).fill(accounts.manager.email);
  await page.locator("input[name=password]").fill(accounts.manager.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/assets?sort=-name");
  await expect(page.getByRole("grid", { name: "Assets" })).toBeVisible();
});

for (const to of [
  "//other.example/assets",
  "/\\other.example",
  "https://other.example/",
  "javascript:alert(1)",
]) {
  test(`sign-in does not lead to ${to}`, async ({ open, make }) => {
    const page = await open.desk("nobody", `/sign-in?to=${encodeURIComponent(to)}`);
    await signIn(page, ENGLISH, await make.user({ role: "manager" }));
    await expect(page).toHaveURL("/assets");
  });
}

test("sign-in leads employees to their equipment, and is passed over by who is signed in", async ({
  open,
}) => {
  const page = await open.phone("employee", "/");
  await expect(page).toHaveURL("/me");
  await page.goto("/sign-in");
  await expect(page).toHaveURL("/me");
});

test("sign-in says when it can be tried again after too many attempts", async ({ open }) => {
  const page = await open.desk("nobody", "/sign-in");
  allowReports(page, /status of 429/);
  const attempt = { email: `${unique("nobody")}@example.com`, password: "wrong" };
  await Promise.all(
    Array.from({ length: SIGN_IN_LIMIT }, async () => {
      const response = await page.request.post("/api/v1/auth/login", { data: attempt });
      expect(response.status()).toBe(401);
    }),
  );
  await signIn(page, ENGLISH, attempt);
  await expect(page.getByRole("alert")).toHaveText(/^Too many attempts\. Try again in \d+ seconds\.$/);
});

test("sign-in changes its language at once and remembers it", async ({ open }) => {
  const page = await open.phone("nobody", "/sign-in");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});

test("sign-in, the list and signing out work over plain HTTP on another name", async ({ open, accounts }) => {
  const page = await open.phone("nobody", "/assets", { host: "office" });
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await signIn(page, KOREAN, accounts.manager);
  await expect(page).toHaveURL("/assets");
  await expect(page.getByRole("listitem").getByRole("link").first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("listitem").getByRole("link").first()).toBeVisible();
  await page.getByRole("button", { name: "더 보기" }).click();
  await page.getByRole("button", { name: "로그아웃" }).click();
  await expect(page.getByLabel(KOREAN.email)).toBeVisible();
  await page.goto("/me");
  await expect(page.getByLabel(KOREAN.email)).toBeVisible();
});
