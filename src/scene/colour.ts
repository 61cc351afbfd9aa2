/* Colours as `#rrggbb`. Contrast as WCAG 2.2 defines it. */

type Channels = [red: number, green: number, blue: number];

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` of the first colour, the rest of the second, channel by channel. */
export function mix(colour: string, into: string, share: number): string {
  const [a, b] = [channels(colour), channels(into)];
  const mixed = a.map((channel, index) => Math.round(channel * share + (b[index] ?? 0) * (1 - share)));
  return '#' + mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('');
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where it stands out enough from the ground, else mixed towards `pole` until it does. */
export function standingOut(colour: string, ground: string, pole: string, ratio: number): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const candidate = mix(colour, pole, share);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return pole;
}
