/** Fails when the scripts with which every page starts are larger than their budget, compressed by brotli. */
import { brotliCompressSync } from "node:zlib";
import { build, type Rolldown } from "vite";

const BUDGET_KB = 200;
const SHOWN_MODULES = 25;

const result = await build({ logLevel: "error", build: { write: false } });
if ("close" in result) throw new Error("The build watches for changes");
const chunks = new Map(
  [result]
    .flat()
    .flatMap(({ output }) => output)
    .filter((file): file is Rolldown.OutputChunk => file.type === "chunk")
    .map((chunk) => [chunk.fileName, chunk]),
);

const start = new Set<Rolldown.OutputChunk>();
function addWithImports(chunk: Rolldown.OutputChunk | undefined): void {
  if (chunk === undefined || start.has(chunk)) return;
  start.add(chunk);
  for (const name of chunk.imports) addWithImports(chunks.get(name));
}
for (const chunk of chunks.values()) if (chunk.isEntry) addWithImports(chunk);

let total = 0;
for (const { code, fileName } of start) {
  const size = brotliCompressSync(code).length;
  total += size;
  console.log(`${kilobytes(size)}  ${fileName}`);
}
console.log(`${kilobytes(total)}  start-up scripts, of at most ${BUDGET_KB} kB (brotli)`);

if (total > BUDGET_KB * 1000) {
  console.error("The start-up scripts are too large. The largest modules, before compression:");
  const modules = [...start].flatMap((chunk) => Object.entries(chunk.modules));
  modules.sort(([, one], [, other]) => (other.code?.length ?? 0) - (one.code?.length ?? 0));
  for (const [id, { code }] of modules.slice(0, SHOWN_MODULES))
    console.error(`${kilobytes(code?.length ?? 0)}  ${id.replace(/.*node_modules\//, "")}`);
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
