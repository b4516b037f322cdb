/** The program of the dashboard's page. */
import type { CallSummary, Start } from '../../dashboard/protocol.ts';
import type { Language } from '../../engine/locales.ts';
import { onLanguage, preferredLanguage, showLanguage } from '../frame.ts';
import { Client } from './client.ts';
import { errorBox } from './error-box.ts';
import { loadJudge } from './judge.ts';
import { TEXTS } from './texts/texts.ts';
import { type Session, View } from './view.ts';

const MOST_CALLS = 100;

async function start(): Promise<void> {
  let language: Language = preferredLanguage();
  let calls: readonly CallSummary[] = [];
  let view: View | undefined;
  const main = document.getElementById('main') as HTMLElement;
  const client = new Client((fresh) => {
    calls = [...calls, ...fresh].slice(-MOST_CALLS);
    view?.addCalls(fresh);
  });
  showLanguage(language, 'dashboard');
  const [judge, starts] = await Promise.all([loadJudge(), client.ask('starts', {})]);

  const show = async (session: Session) => {
    view = new View({
      client,
      judge,
      starts,
      language,
      calls,
      clearCalls: () => {
        calls = [];
      },
    });
    main.replaceChildren(...view.elements);
    await view.open(session);
  };
  onLanguage((chosen) => {
    const session = view?.session ?? {};
    language = chosen;
    showLanguage(language, 'dashboard');
    void show(session);
  });
  addEventListener('hashchange', () => {
    const named = startNamed(starts);
    if (named !== undefined) void view?.start(named);
  });
  await show({ start: startNamed(starts) });
}

/** The one in the address, such as /dashboard#leads. */
const startNamed = (starts: readonly Start[]): Start | undefined =>
  starts.find(({ id }) => `#${id}` === location.hash);

start().catch((error: unknown) => {
  const texts = TEXTS[preferredLanguage()];
  document.getElementById('main')?.replaceChildren(errorBox(error, texts));
});
