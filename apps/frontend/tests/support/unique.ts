let count = 0;

/** Return a text that no other test has: the stem and a suffix of ASCII letters and digits. */
export function unique(stem: string): string {
  count += 1;
  const worker = process.env.TEST_WORKER_INDEX ?? "0";
  return `${stem}-${worker}x${count}x${Date.now().toString(36)}`;
}
