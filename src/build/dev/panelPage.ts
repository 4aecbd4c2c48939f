/**
 * What stands at every address while no story could be read: a page of nothing but the panel that
 * says why.
 * @param base the site's folder, `/` at its end
 */
export const panelPage = (base: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>The story cannot be read yet</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${base}@vite/client"></script>
    <script type="module" src="${base}src/client/desk.ts"></script>
  </head>
  <body></body>
</html>
`;
