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

// One after another: each compressor reserves tens of megabytes.
for (const entry of await readdir(DIRECTORY, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && COMPRESSIBLE.has(extname(entry.name))) {
    await compress(join(entry.parentPath, entry.name));
  }
}
