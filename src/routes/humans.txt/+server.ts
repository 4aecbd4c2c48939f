import { readEdition } from '$lib/article/edition';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Who made the site, for people who look there: https://humanstxt.org */
export const GET: RequestHandler = () => {
  const { byline, errorsTo, updated, edition } = readEdition().story.meta;
  const team = [
    ...(byline === null ? [] : [`By: ${byline}`]),
    ...(errorsTo === null ? [] : [`Contact: ${errorsTo}`])
  ];
  const lines = [
    ...(team.length > 0 ? ['/* TEAM */', ...team, ''] : []),
    '/* SITE */',
    `Last update: ${updated.replaceAll('-', '/')}, edition ${edition}`,
    'Standards: HTML, CSS, SVG, CSV, JSON, GeoJSON, TopoJSON, Frictionless Data Package',
    'Software: SvelteKit, D3'
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  });
};
