import { dataFiles } from '$lib/article/dataFiles';
import { storyDir } from '$lib/story/dir';
import { publishedPackage } from '$lib/story/tables/publish';
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
  // What the folder says of its tables is written out with what their schemas say of every column.
  const body =
    params.file === 'datapackage.json'
      ? `${JSON.stringify(publishedPackage(storyDir()), null, 2)}\n`
      : readFileSync(join(storyDir(), params.file));
  return new Response(body, {
    headers: { 'content-type': type }
  });
};
