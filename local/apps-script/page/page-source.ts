/** The source of a page with google.script in it, ready for a sandboxed frame. */

/** What Google allows the frame of a page, but its origin, which is another than that of the window around it. */
export const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox';

/** `program` is the bundled google-in-page.ts; it runs before anything else. */
export function pageSource(html: string, program: string, functions: readonly string[]): string {
  const before = `<script>const scriptFunctions=${JSON.stringify(functions)};${program}</script>`;
  if (!html.includes('<head>')) throw new Error('A page of the script needs a head');
  return html.replace('<head>', () => `<head>${before}`);
}
