import config from "./playwright.config.ts";

/** Takes pictures of all routes into `screenshots/`: `pnpm screenshots`, or some: `pnpm screenshots -g asset`. */
export default { ...config, testMatch: "screenshots.ts" };
