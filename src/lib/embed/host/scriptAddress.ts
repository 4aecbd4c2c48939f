import { slug } from 'virtual:story';

/** What the browser takes for the address of a script: text, or where it is asked for, a promise that it is ours. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): { createScriptURL(url: string): unknown };
}

/** `null` where the page forbids it. */
let policy: ReturnType<Policies['createPolicy']> | null | undefined;

/**
 * The address in the form that a script element takes, on a page that asks for trusted types too.
 * @param url one that this script has put together itself, never one that a page or a person gave
 * @returns `null` where the page forbids the policy that has the story's public name
 */
export function scriptAddress(url: string): string | null {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  if (!trustedTypes) return url;
  try {
    if (policy === undefined) {
      policy = null;
      policy = trustedTypes.createPolicy(slug, { createScriptURL: (own) => own });
    }
    return (policy?.createScriptURL(url) as string | undefined) ?? null;
  } catch {
    return null;
  }
}
