/** A page of the script in a frame of its own, which reaches nothing around it but google.script. */
import { pageSource, SANDBOX } from '../../apps-script/page/page-source.ts';
import { type Surroundings, serveFrame } from '../../apps-script/page/page-window.ts';
import type { Page } from '../../apps-script/screen.ts';
import type { ScriptFiles } from './script-files.ts';

export interface ShownPage {
  readonly frame: HTMLIFrameElement;
  readonly end: () => void;
}

export function showPage(
  page: Page,
  script: ScriptFiles,
  surroundings: Surroundings,
  into: Element,
): ShownPage {
  const frame = document.createElement('iframe');
  frame.title = page.title;
  frame.className = 'frame-page';
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = '/script-frame.html';
  const html = pageSource(page.html, script.googleInPage, script.functions);
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ html }, '*'), { once: true });
  const stop = serveFrame(frame, surroundings);
  into.replaceChildren(frame);
  return {
    frame,
    end: () => {
      stop();
      frame.remove();
    },
  };
}
