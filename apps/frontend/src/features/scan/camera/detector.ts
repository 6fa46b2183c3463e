import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";

const FORMATS = [
  "qr_code",
  "micro_qr_code",
  "data_matrix",
  "aztec",
  "pdf417",
  "code_128",
  "code_39",
  "code_93",
  "codabar",
  "itf",
  "ean_13",
  "ean_8",
  "upc_a",
  "upc_e",
] as const;

/** Finds the codes in a picture. */
export interface Detector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

let loading: Promise<Detector> | undefined;

/** Load the reader of codes, once. */
export function loadDetector(): Promise<Detector> {
  loading ??= load().catch((error) => {
    // After a lost network the next attempt loads again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import("barcode-detector/ponyfill");
  prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasmUrl : prefix + path),
    },
  });
  return new BarcodeDetector({ formats: [...FORMATS] });
}
