import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, type WriterOptions, writeBarcode } from "zxing-wasm/writer";

const WIDTH = 640;
const HEIGHT = 480;
const CODE_SIZE = 320;
const FRAMES = 10;
const [BLACK, GREY, WHITE, NO_COLOUR] = [16, 200, 235, 128];

/** Return the arguments of Chromium with which its camera shows a label with a code, and needs no permission. */
export async function cameraShowing(text: string, format: WriterOptions["format"]): Promise<string[]> {
  const path = join(mkdtempSync(join(tmpdir(), "sams-camera-")), "label.y4m");
  writeFileSync(path, await drawVideo(text, format));
  return [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${path}`,
  ];
}

/** Draw a code on a white label before a grey wall, as a video of YUV4MPEG2. */
async function drawVideo(text: string, format: WriterOptions["format"]): Promise<Buffer> {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve("zxing-wasm/writer/zxing_writer.wasm")));
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer } });
  const { symbol } = await writeBarcode(text, { format });
  const scale = Math.floor(CODE_SIZE / Math.max(symbol.width, symbol.height));
  const left = Math.floor((WIDTH - symbol.width * scale) / 2);
  const top = Math.floor((HEIGHT - symbol.height * scale) / 2);
  const margin = 4 * scale;
  const light = Buffer.alloc(WIDTH * HEIGHT, GREY);
  for (let y = -margin; y < symbol.height * scale + margin; y++) {
    for (let x = -margin; x < symbol.width * scale + margin; x++) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
      const isInside = column >= 0 && row >= 0 && column < symbol.width && row < symbol.height;
      const isDark = isInside && symbol.data[row * symbol.width + column] === 0;
      light[(top + y) * WIDTH + left + x] = isDark ? BLACK : WHITE;
    }
  }
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), light, colour]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([header, ...Array<Buffer>(FRAMES).fill(frame)]);
}
