/** What the page needs to run the add-on: its files, and what Apps Script has. */
import type { AppsScriptMembers } from '../../apps-script/members.ts';
import { fetchJson, fetchText } from '../fetch-json.ts';

export interface ScriptFiles {
  /** Name, such as Panel.html, to text. */
  readonly files: Readonly<Record<string, string>>;
  readonly members: AppsScriptMembers;
  /** What a page of the script may call. */
  readonly functions: readonly string[];
  /** google.script as its pages see it. */
  readonly googleInPage: string;
}

export async function loadScriptFiles(): Promise<ScriptFiles> {
  const [script, googleInPage] = await Promise.all([
    fetchJson<Omit<ScriptFiles, 'googleInPage'>>('/add-on.json'),
    fetchText('/google-in-page.js'),
  ]);
  return { ...script, googleInPage };
}
