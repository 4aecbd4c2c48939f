import { format, resolveConfig } from 'prettier';
import { declare } from './declare.ts';
import { completeCatalogue } from './files.ts';

/** The file that says what each message is given, from the top of the project. */
export const DECLARATIONS = 'src/lib/i18n/messages.d.ts';

/** What stands in it. */
export async function declarations(): Promise<string> {
  const style = await resolveConfig(DECLARATIONS);
  return format(declare(completeCatalogue()), { ...style, parser: 'typescript' });
}
