import type { WalkAids } from '@/offline/walk-aids-here'

const NOTE_SECONDS = 0.5
const NOTES = { half: [523], target: [523, 659] }
const BUZZES = { half: [250], target: [250, 200, 250] }
const SOFTLY = 0.15

let audio: AudioContext | null = null

/** A browser lets a page sound only after a touch: to be called by one. */
export function readySound(): void {
  audio ??= new AudioContext()
  void audio.resume()
}

/** One soft note, two at the target, and a short buzz, as far as they were asked for. */
export function giveCue(cue: 'half' | 'target', aids: WalkAids): void {
  if (aids.vibration && 'vibrate' in navigator) navigator.vibrate(BUZZES[cue])
  if (!aids.sound || audio === null) return
  for (const [place, pitch] of NOTES[cue].entries()) {
    const from = audio.currentTime + place * NOTE_SECONDS
    const tone = new OscillatorNode(audio, { frequency: pitch })
    const volume = new GainNode(audio, { gain: 0 })
    volume.gain.setValueAtTime(0, from)
    volume.gain.linearRampToValueAtTime(SOFTLY, from + 0.05)
    volume.gain.linearRampToValueAtTime(0, from + NOTE_SECONDS)
    tone.connect(volume).connect(audio.destination)
    tone.start(from)
    tone.stop(from + NOTE_SECONDS)
  }
}
