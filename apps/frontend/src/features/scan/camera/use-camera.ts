import { type RefObject, useEffect, useRef, useState } from "react";
import { loadDetector } from "./detector";
import { SeenCodes } from "./seen-codes";

/** Why there is no picture: `insecure` is a page without HTTPS. */
export type CameraProblem = "insecure" | "denied" | "missing" | "busy" | "failed";

export interface Camera {
  video: RefObject<HTMLVideoElement | null>;
  state: "off" | "starting" | "on" | CameraProblem;
  /** The cameras to choose from. */
  devices: { id: string; name: string }[];
  /** Whether the light is on; undefined where the camera has none. */
  torch: boolean | undefined;
  setTorch: (isOn: boolean) => void;
  retry: () => void;
}

const SCAN_EVERY_MS = 100;
const IDEAL_WIDTH = 1280;

/** The light of a camera is not in the types of TypeScript. */
type TorchCapabilities = MediaTrackCapabilities & { torch?: boolean };

/** Show the picture of a camera while `isOn`, and report each code that comes into view. */
export function useCamera(isOn: boolean, deviceId: string, onCode: (code: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<MediaStreamTrack>(undefined);
  const newest = useRef(onCode);
  newest.current = onCode;
  const isVisible = usePageVisibility();
  const [state, setState] = useState<Camera["state"]>("off");
  const [devices, setDevices] = useState<Camera["devices"]>([]);
  const [torch, setTorch] = useState<boolean>();
  const [attempt, setAttempt] = useState(0);
  const isRunning = isOn && isVisible;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same camera again.
  useEffect(() => {
    setTorch(undefined);
    if (!isRunning) return setState("off");
    const stop = new AbortController();
    const run = async () => {
      setState("starting");
      try {
        const stream = await openCamera(deviceId);
        stop.signal.addEventListener("abort", () => stopStream(stream));
        if (stop.signal.aborted) return stopStream(stream);
        track.current = stream.getVideoTracks()[0];
        track.current?.addEventListener("ended", () => setState("busy"));
        const picture = video.current;
        if (picture === null) return;
        picture.srcObject = stream;
        await picture.play();
        setState("on");
        setDevices(await listCameras());
        if ((track.current?.getCapabilities?.() as TorchCapabilities | undefined)?.torch) setTorch(false);
        await readCodes(picture, stop.signal, (code) => newest.current(code));
      } catch (error) {
        if (!stop.signal.aborted) setState(problemOf(error));
        stop.abort();
      }
    };
    void run();
    return () => stop.abort();
  }, [isRunning, deviceId, attempt]);

  return {
    video,
    state,
    devices,
    torch,
    retry: () => setAttempt(attempt + 1),
    setTorch(isLit) {
      const constraints = { advanced: [{ torch: isLit } as MediaTrackConstraintSet] };
      track.current?.applyConstraints(constraints).then(
        () => setTorch(isLit),
        () => setTorch(undefined),
      );
    },
  };
}

async function openCamera(deviceId: string): Promise<MediaStream> {
  if (!isSecureContext || navigator.mediaDevices === undefined) throw new DOMException("", "SecurityError");
  const size = { width: { ideal: IDEAL_WIDTH } };
  const open = (video: MediaTrackConstraints) => navigator.mediaDevices.getUserMedia({ audio: false, video });
  if (deviceId !== "") {
    try {
      return await open({ ...size, deviceId: { exact: deviceId } });
    } catch (error) {
      // The chosen camera is not there any more.
      if (problemOf(error) !== "missing") throw error;
    }
  }
  return open({ ...size, facingMode: { ideal: "environment" } });
}

function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

async function listCameras(): Promise<Camera["devices"]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "")
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}

async function readCodes(
  picture: HTMLVideoElement,
  signal: AbortSignal,
  onCode: (code: string) => void,
): Promise<void> {
  const detector = await loadDetector();
  const seen = new SeenCodes();
  while (!signal.aborted) {
    const codes = await detector.detect(picture);
    for (const { rawValue } of codes) {
      if (!signal.aborted && seen.isNew(rawValue, performance.now())) onCode(rawValue);
    }
    await new Promise((resolve) => setTimeout(resolve, SCAN_EVERY_MS));
  }
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "SecurityError") return "insecure";
  if (name === "NotAllowedError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  return name === "NotReadableError" || name === "AbortError" ? "busy" : "failed";
}

/** Return whether the page can be seen; a camera does not run behind another tab. */
function usePageVisibility(): boolean {
  const [isVisible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const update = () => setVisible(!document.hidden);
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, []);
  return isVisible;
}
