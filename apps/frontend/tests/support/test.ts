import { type BrowserContext, test as base, type Cookie, expect, type Page } from "@playwright/test";
import type { Client, Role } from "@sams/api-client";
import { type Account, adminClient, createAccount, signedInClient } from "./accounts.ts";
import { expectNoKeys } from "./checks.ts";
import { OFFICE_HOST } from "./chromium.ts";
import { createFactories, type Factories } from "./factories.ts";
import { server } from "./server.ts";
import { Watch } from "./watch.ts";

export { expectAccessible, expectLoaded, expectNoKeys, expectNoSidewaysScroll } from "./checks.ts";
export { imeCommit, imeEnter, imeType } from "./ime.ts";
export { unique } from "./unique.ts";
export type { Factories };
export { type Account, expect };

/** Who opens a page: the user of this worker with a role, an account, or nobody. */
export type Who = Role | Account | "nobody";
export type Device = "desk" | "phone";
export type Language = "ko" | "en";
export type Theme = "light" | "dark";

export interface OpenOptions {
  device?: Device;
  language?: Language;
  theme?: Theme;
  /** `office`: by plain HTTP on a name that is not localhost; nobody is signed in there. */
  host?: "localhost" | "office";
}

/** Opens pages, each in a browser of its own. */
export interface Open {
  (who: Who, path: string, options?: OpenOptions): Promise<Page>;
  /** English at 1440 × 900. */
  desk(who: Who, path: string, options?: OpenOptions): Promise<Page>;
  /** Korean at 360 × 740, with touch. */
  phone(who: Who, path: string, options?: OpenOptions): Promise<Page>;
}

/** Clients of the API, to ask what it holds. */
export interface Api extends Record<Role, Client> {
  as(account: Account): Promise<Client>;
}

interface WorkerFixtures {
  /** The users of this worker: a test may change what belongs to them, but not them. */
  accounts: Record<Role, Account>;
  /** Cookies of sessions that no page uses now: signing in takes long and is limited. */
  sessions: Record<Role, Cookie[][]>;
  api: Api;
  make: Factories;
}

interface TestFixtures {
  open: Open;
}

const SCREENS = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };
const ROLES = ["admin", "manager", "employee"] as const;

const watches = new WeakMap<BrowserContext, Watch>();

/** The tests of the web app: pages that nobody reports an error of, clients, and factories. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  accounts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const admin = adminClient();
      const created = await Promise.all(ROLES.map((role) => createAccount(admin, { role })));
      await use(
        Object.fromEntries(created.map((account) => [account.role, account])) as Record<Role, Account>,
      );
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  sessions: [async ({}, use) => use({ admin: [], manager: [], employee: [] }), { scope: "worker" }],
  api: [
    async ({ accounts }, use) => {
      const [admin, manager, employee] = await Promise.all([
        signedInClient(accounts.admin),
        signedInClient(accounts.manager),
        signedInClient(accounts.employee),
      ]);
      await use({ admin, manager, employee, as: signedInClient });
    },
    { scope: "worker" },
  ],
  make: [async ({ api }, use) => use(createFactories(api.admin, api.manager)), { scope: "worker" }],

  open: async ({ browser, accounts, sessions }, use, info) => {
    const opened: { page: Page; who: Who; language: Language }[] = [];
    const start = async (who: Who, path: string, options: OpenOptions = {}): Promise<Page> => {
      const { device = "desk", language = "en", theme = "light", host = "localhost" } = options;
      const { url } = server();
      const baseURL = host === "office" ? url.replace(/\/\/[^:]+/, `//${OFFICE_HOST}`) : url;
      const isPhone = device === "phone";
      const cookies = typeof who === "string" && who !== "nobody" ? sessions[who].pop() : undefined;
      const remembered = [
        { name: "sams.language", value: language },
        ...(who === "nobody" ? [] : [{ name: "sams.session", value: "true" }]),
      ];
      const context = await browser.newContext({
        baseURL,
        viewport: SCREENS[device],
        hasTouch: isPhone,
        isMobile: isPhone,
        locale: language === "ko" ? "ko-KR" : "en-US",
        timezoneId: "Asia/Seoul",
        colorScheme: theme,
        reducedMotion: "reduce",
        storageState: { cookies: cookies ?? [], origins: [{ origin: baseURL, localStorage: remembered }] },
      });
      watches.set(context, new Watch(context));
      if (who !== "nobody" && cookies === undefined) {
        const { email, password } = typeof who === "string" ? accounts[who] : who;
        const response = await context.request.post("/api/v1/auth/login", { data: { email, password } });
        expect(response.status(), await response.text()).toBe(200);
      }
      const page = await context.newPage();
      opened.push({ page, who, language });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      return page;
    };
    await use(
      Object.assign(start, {
        desk: (who: Who, path: string, options: OpenOptions = {}) =>
          start(who, path, { device: "desk", language: "en", ...options }),
        phone: (who: Who, path: string, options: OpenOptions = {}) =>
          start(who, path, { device: "phone", language: "ko", ...options }),
      }),
    );
    const hasPassed = info.status === info.expectedStatus;
    for (const { page, language } of opened) {
      if (hasPassed && !page.isClosed()) {
        await expectNoKeys(page);
        if (language === "en") await watchOf(page).expectEnglish(page);
      }
    }
    for (const { page } of opened) watchOf(page).expectNoReports();
    for (const { page, who } of opened) {
      const context = page.context();
      if (hasPassed && typeof who === "string" && who !== "nobody") {
        const cookies = await context.cookies();
        if (cookies.length > 0) sessions[who].push(cookies);
      }
      await context.close();
    }
  },
});

/** Expect errors and warnings in the console of the page's browser that match, such as a refused request. */
export function allowReports(page: Page, pattern: RegExp): void {
  watchOf(page).allow(pattern);
}

/** Fail if an English page shows Hangul that is neither data nor one of the texts that the test has typed. */
export async function expectEnglish(page: Page, ...typed: string[]): Promise<void> {
  for (const text of typed) watchOf(page).addText(text);
  await watchOf(page).expectEnglish(page);
}

function watchOf(page: Page): Watch {
  const watch = watches.get(page.context());
  if (watch === undefined) throw new Error("This page was not opened by the fixture `open`");
  return watch;
}
