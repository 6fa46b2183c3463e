import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** A name of this machine that is not localhost, so that the browser offers no API that needs HTTPS. */
export const OFFICE_HOST = "office.test";

/** Return the path of the installed Chromium, or that of the environment variable CHROMIUM. */
export function findChromium(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const directories = (process.env.PATH ?? "").split(delimiter);
  const found = directories.flatMap((directory) => NAMES.map((name) => join(directory, name))).find(canRun);
  if (found === undefined) throw new Error("Chromium is missing. On Debian and Ubuntu: apt install chromium");
  return found;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
