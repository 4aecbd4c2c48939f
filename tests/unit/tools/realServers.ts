import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { onPath } from '../../tools/browser.js';

/** A server of this machine that a sample is for. */
export interface RealServer {
  readonly name: string;
  /** Its program; `undefined` where it is not installed. */
  readonly program: string | undefined;
  /** Writes its configuration around the sample, and returns what to start it with. */
  readonly args: (folder: string, site: string, port: number) => readonly string[];
}

const find = (name: string, ...more: string[]): string | undefined =>
  [...onPath([name]), ...more].find((path) => existsSync(path));

const mimeTypes = '/etc/nginx/mime.types';

export const realServers: readonly RealServer[] = [
  {
    name: 'nginx',
    program: existsSync(mimeTypes) ? find('nginx', '/usr/sbin/nginx') : undefined,
    args(folder, site, port) {
      copyFileSync(mimeTypes, join(folder, 'mime.types'));
      const sample = readFileSync('servers/nginx.conf', 'utf8');
      const at = sample.indexOf('# In `server');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((each) => `${each}_temp_path ${folder}/${each};`)
        .join(' ');
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const file = join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `${user} pid ${folder}/pid; error_log stderr; daemon off; events {}
http { access_log off; ${temporary}
${sample.slice(0, at)}
server { listen 127.0.0.1:${port}; root ${site};
${sample.slice(at)} } }`
      );
      return ['-p', folder, '-e', 'stderr', '-c', file];
    }
  },
  {
    name: 'Caddy',
    program: find('caddy'),
    args(folder, site, port) {
      const file = join(folder, 'Caddyfile');
      const sample = resolve('servers/Caddyfile');
      writeFileSync(
        file,
        `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${site}
  import ${sample}
}
`
      );
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    }
  }
];

/** Starts one with a folder of its own, and returns its address once it answers, and what stops it. */
export async function start(
  { name, program, args }: RealServer,
  folder: string,
  site: string
): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const started = spawn(program!, args(folder, site, port), {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  });
  const said: string[] = [];
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (text: Buffer) => said.push(text.toString()));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, started).catch(() => {
    throw new Error(`${name} does not start.\n${said.join('')}`);
  });
  return { url, stop: () => void started.kill() };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

async function answers(url: string, started: ChildProcess): Promise<void> {
  while (started.exitCode === null) {
    const answered = await fetch(url).then(
      () => true,
      () => false
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('it ended');
}
