import { dataFiles } from '$lib/article/dataFiles';
import { storyDir } from '$lib/story/dir';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  dataFiles(storyDir()).map(({ path }) => ({ file: path }));

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8'
};

export const GET: RequestHandler = ({ params }) => {
  if (!dataFiles(storyDir()).some(({ path }) => path === params.file)) error(404);
  const type = types[params.file.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
  return new Response(readFileSync(join(storyDir(), params.file)), {
    headers: { 'content-type': type }
  });
};
