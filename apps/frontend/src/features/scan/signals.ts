import { isMuted } from "./scan-store";

/** What a scan sounds like: added, there already, or something to look at. */
export type Signal = "ok" | "duplicate" | "problem";

interface Tone {
  /** Hertz. */
  frequency: number;
  /** Seconds from the first tone. */
  start: number;
  /** Seconds. */
  length: number;
}

const TONES: Record<Signal, Tone[]> = {
  ok: [{ frequency: 1320, start: 0, length: 0.09 }],
  duplicate: [{ frequency: 660, start: 0, length: 0.05 }],
  problem: [
    { frequency: 330, start: 0, length: 0.13 },
    { frequency: 262, start: 0.18, length: 0.18 },
  ],
};

/** Milliseconds of vibration and pauses. */
const VIBRATION: Record<Signal, number[]> = { ok: [30], duplicate: [12], problem: [30, 60, 30] };
const VOLUME = 0.2;
const FADE_SECONDS = 0.01;

let audio: AudioContext | undefined;

/** Say by sound and vibration how a scan went. */
export function giveSignal(signal: Signal): void {
  // Browsers allow neither before the user has touched the page.
  if (!navigator.userActivation.hasBeenActive) return;
  navigator.vibrate?.(VIBRATION[signal]);
  if (!isMuted.get()) play(TONES[signal]);
}

function play(tones: Tone[]): void {
  audio ??= new AudioContext();
  if (audio.state === "suspended") void audio.resume();
  for (const { frequency, start, length } of tones) {
    const from = audio.currentTime + start;
    const tone = new OscillatorNode(audio, { frequency });
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(VOLUME, from + FADE_SECONDS);
    gain.gain.setValueAtTime(VOLUME, from + length - FADE_SECONDS);
    gain.gain.linearRampToValueAtTime(0, from + length);
    tone.connect(gain).connect(audio.destination);
    tone.start(from);
    tone.stop(from + length);
  }
}
