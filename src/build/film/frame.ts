import { render } from 'svelte/server';
import { paths } from '../../lib/drawing/map/geometry';
import Geometry from '../../lib/drawing/map/Geometry.svelte';
import type { Layer } from '../../lib/player/stage/timeline';
import type { Format } from './formats';

const comments = /<!--[\s\S]*?-->/g;
const [, , gradients = ''] = /<defs>([\s\S]*?)(<radialGradient[\s\S]*)<\/defs>/.exec(
  render(Geometry, { props: {} }).body
) ?? ['', '', ''];

const geometry = new Map(
  paths.map(({ id, d, unit }) => {
    const transform = unit === 1 ? '' : ` transform="scale(${unit})"`;
    return [id, `<path id="${id}" d="${d}"${transform} vector-effect="non-scaling-stroke"/>`];
  })
);

/** The paths that a drawing uses, and the gradients. */
function geometryFor(markup: string): string {
  const used = new Set([...markup.matchAll(/href="#(geo-[\w-]+)"/g)].map(([, id = '']) => id));
  return [...used].map((id) => geometry.get(id) ?? '').join('') + gradients.replace(comments, '');
}

/** The picture of a film at one moment, as markup and the styles that it is drawn with. */
export interface Drawn {
  readonly markup: string;
  /** Style sheets, each once. */
  readonly styles: readonly string[];
}

/** Draws layers by their scenes' own views, as a stage does. */
export function drawLayers(layers: readonly Layer[], { picture }: Format): Drawn {
  const styles = new Set<string>();
  const drawn = layers.map(({ View, graph, opacity }, i) => {
    const { head, body } = render(View, {
      props: { graph, viewport: picture },
      idPrefix: `l${i}`
    });
    for (const [, css = ''] of head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) styles.add(css);
    return `<g opacity="${opacity}">${body.replace(comments, '')}</g>`;
  });
  const { width, height } = picture;
  const markup = `<svg width="${width}" height="${height}">${drawn.join('')}</svg>`;
  return { markup, styles: [...styles] };
}

/**
 * A whole frame as an SVG that needs nothing around it.
 * @param css the page's rules and typefaces
 * @param over markup over the picture: the panel with its words
 */
export function frameOf(
  { markup, styles }: Drawn,
  { width, height }: Pick<Format, 'width' | 'height'>,
  scheme: 'light' | 'dark',
  css: string,
  over: string
): string {
  const all = [css, ...styles].join('\n').replaceAll(']]>', '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" data-theme="${scheme}"><style><![CDATA[${all}]]></style>` +
    `<defs>${geometryFor(markup)}</defs><rect width="100%" height="100%" fill="var(--paper)"/>` +
    `${markup}${over}</svg>`
  );
}
