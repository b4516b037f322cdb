/** Whether XML is well formed: every element is closed in its turn, and attributes are named once. */

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>|<!--[\s\S]*?-->/g;

/** What is wrong, or undefined. */
export function xmlMistake(xml: string): string | undefined {
  const open: string[] = [];
  let end = 0;
  for (const tag of xml.matchAll(TAG)) {
    const between = xml.slice(end, tag.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(between))
      return `stray sign in "${between.slice(0, 60)}"`;
    end = tag.index + tag[0].length;
    const [, closing, name, attributes = '', empty] = tag;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${tag[0].slice(0, 80)}`;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (empty !== '/') open.push(name);
  }
  if (/\S/.test(xml.slice(end))) return `"${xml.slice(end, end + 60)}" at the end`;
  return open.length > 0 ? `<${open.join('><')}> stays open` : undefined;
}
