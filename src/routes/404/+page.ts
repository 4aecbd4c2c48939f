// `404.html`, which static hosts show for any address that is none.
export const trailingSlash = 'never';
