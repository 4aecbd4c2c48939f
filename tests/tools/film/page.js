// Runs in the browser: draws frames, and has the browser's own encoders make films of them.
import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat
} from 'mediabunny';

/** @import { CanvasSource as Source, Output as Film } from 'mediabunny' */

/** What each kind of file is made with; bits a second of the largest film, where it moves. */
const kinds = {
  mp4: { codec: 'avc', full: 'avc1.640028', bitrate: 1_000_000 },
  webm: { codec: 'vp9', full: 'vp09.00.40.08', bitrate: 500_000 }
};
/**
 * Seconds from one frame that stands for itself to the next. Each begins coarse: more of them would be
 * seen as a pulse in a picture at rest.
 */
const keyFrameInterval = 20;

const canvas = document.createElement('canvas');
const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
if (!context) throw new Error('this browser has no canvas');
/** @type {{ source: Source, output: Film }[]} */
const films = [];
let drawn = 0;
let rate = 30;

/** Detail grows with the sides rather than with the area. */
const bitrateFor = (/** @type {number} */ bitrate, /** @type {number} */ pixels) =>
  Math.round(bitrate * Math.max(0.25, Math.sqrt(pixels / (1080 * 1920))));

/**
 * Which of these kinds of file this browser can make.
 * @param {('mp4' | 'webm')[]} wanted
 * @param {{ width: number, height: number }} size pixels
 */
async function encodable(wanted, { width, height }) {
  const all = await Promise.all(
    wanted.map(async (kind) => {
      if (typeof VideoEncoder === 'undefined') return [];
      const { full: codec, bitrate } = kinds[kind];
      const config = { codec, width, height, bitrate, framerate: 30 };
      const { supported } = await VideoEncoder.isConfigSupported(config);
      return supported ? [kind] : [];
    })
  );
  return all.flat();
}

/**
 * @param {('mp4' | 'webm')[]} wanted
 * @param {{ width: number, height: number, rate: number, title: string, artist: string, date: string }} how
 */
async function begin(wanted, { width, height, title, artist, date, ...how }) {
  canvas.width = width;
  canvas.height = height;
  rate = how.rate;
  // A film says when it was made; the same one says the same.
  Date.now = () => Date.parse(date);
  for (const kind of wanted) {
    const { codec, full, bitrate } = kinds[kind];
    const output = new Output({
      format: kind === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
      target: new BufferTarget()
    });
    const source = new CanvasSource(canvas, {
      codec: /** @type {'avc' | 'vp9'} */ (codec),
      fullCodecString: full,
      quality: new Quality({
        bitrate: bitrateFor(bitrate, width * height),
        bitrateMode: 'variable'
      }),
      keyFrameInterval,
      hardwareAcceleration: 'prefer-software'
    });
    output.addVideoTrack(source, { frameRate: rate });
    output.setMetadataTags({ title, ...(artist ? { artist } : {}) });
    await output.start();
    films.push({ source, output });
  }
}

/**
 * Draws a frame.
 * @param {string} svg
 * @returns {Promise<string>} a hash of its pixels
 */
async function draw(svg) {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8Array();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(pixels)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Adds what is drawn to every film, for so many frames. */
async function hold(/** @type {number} */ frames) {
  for (let n = 0; n < frames; n++) {
    for (const { source } of films) await source.add(drawn / rate, 1 / rate);
    drawn += 1;
  }
}

/** @returns {Promise<string>} what is drawn as PNG, in base64 */
async function png() {
  /** @type {Blob | null} */
  const blob = await new Promise((done) => canvas.toBlob(done));
  return base64(blob ?? new Blob());
}

/** @returns {Promise<string[]>} the films in base64, in the order in which they were wanted */
async function end() {
  const done = [];
  for (const { output } of films) {
    await output.finalize();
    const { buffer } = /** @type {BufferTarget} */ (output.target);
    done.push(await base64(new Blob([buffer ?? new ArrayBuffer(0)])));
  }
  return done;
}

/** @param {Blob} blob */
async function base64(blob) {
  const reader = new FileReader();
  await new Promise((done) => {
    reader.onload = done;
    reader.readAsDataURL(blob);
  });
  return String(reader.result).replace(/^[^,]*,/, '');
}

Object.assign(window, { film: { encodable, begin, draw, hold, png, end } });
