import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

const WIDTH = 640;
const HEIGHT = 480;
const SCALE = 8;
const BLACK = 16;
const WHITE = 235;
const NO_COLOUR = 128;

/** Return one frame of a video (YUV4MPEG2) that shows the text as a QR code, for Chromium's fake camera. */
export async function writeCameraPicture(text: string): Promise<Buffer> {
  // It would be fetched from another server.
  const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const { symbol } = await writeBarcode(text, { format: "QRCode" });
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  const left = Math.floor((WIDTH - symbol.width * SCALE) / 2);
  const top = Math.floor((HEIGHT - symbol.height * SCALE) / 2);
  for (let y = 0; y < symbol.height * SCALE; y += 1) {
    for (let x = 0; x < symbol.width * SCALE; x += 1) {
      const module = symbol.data[Math.floor(y / SCALE) * symbol.width + Math.floor(x / SCALE)];
      if (module === 0) light[(top + y) * WIDTH + left + x] = BLACK;
    }
  }
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR);
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`;
  return Buffer.concat([Buffer.from(head), light, colour]);
}
