/** HtmlOutput: a page that a script made, before somebody shows it. */
import type { Page } from '../screen.ts';
import type { Strict } from '../strict.ts';

const META_NAMES = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const pages = new WeakMap<object, () => Page>();

export function pageOf(output: unknown): Page {
  const page = typeof output === 'object' && output !== null ? pages.get(output) : undefined;
  if (page === undefined) throw new Error("The parameters don't match the method signature for Ui.");
  return page();
}

export function htmlOutput(strict: Strict, content: string): object {
  let html = content;
  let title = '';
  const size: { width: number | undefined; height: number | undefined } = {
    width: undefined,
    height: undefined,
  };
  const metaTags: [name: string, content: string][] = [];
  const pixels = (side: keyof typeof size) => (value: unknown) => {
    if (typeof value !== 'number') throw new Error(`Invalid argument: ${side}`);
    size[side] = value;
    return self;
  };
  const self: object = strict('HTML.HtmlOutput', {
    getContent: () => html,
    setContent: (text: string) => {
      html = text;
      return self;
    },
    append: (text: string) => {
      html += text;
      return self;
    },
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return self;
    },
    getWidth: () => size.width,
    getHeight: () => size.height,
    setWidth: pixels('width'),
    setHeight: pixels('height'),
    addMetaTag: (name: string, text: string) => {
      if (!META_NAMES.includes(name)) {
        throw new Error('The meta tag you specified is not allowed in this context.');
      }
      metaTags.push([name, text]);
      return self;
    },
    getMetaTags: () =>
      metaTags.map(([name, text]) =>
        strict('HTML.HtmlOutputMetaTag', { getName: () => name, getContent: () => text }),
      ),
  });
  pages.set(self, () => ({ title, html, ...size }));
  return self;
}
