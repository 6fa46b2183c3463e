/** Writes `.br`, `.zst` and `.gz` beside each built file, where it saves at least a tenth; the server sends them. */

import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip, zstdCompress } from "node:zlib";

const DIRECTORY = join(import.meta.dirname, "..", "dist");
const COMPRESSIBLE = new Set([
  ".css",
  ".html",
  ".ico",
  ".js",
  ".json",
  ".svg",
  ".txt",
  ".wasm",
  ".wav",
  ".webmanifest",
]);
const WORTHWHILE = 0.9;
/** Files at a time: each compressor reserves tens of megabytes. */
const LANES = 4;

const compressors = {
  ".br": (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  ".zst": (content: Buffer) =>
    promisify(zstdCompress)(content, {
      params: { [constants.ZSTD_c_compressionLevel]: 19 },
      // A smaller file needs a smaller window.
      pledgedSrcSize: content.length,
    }),
  ".gz": (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  for (const [suffix, compressor] of Object.entries(compressors)) {
    const compressed = await compressor(content);
    if (compressed.length <= content.length * WORTHWHILE) {
      await writeFile(file + suffix, compressed);
    }
  }
}

const entries = await readdir(DIRECTORY, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
  .map((entry) => join(entry.parentPath, entry.name))
  .values();
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (const file of files) await compress(file);
  }),
);
