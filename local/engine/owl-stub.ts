/** Stands in for the user-interface library when the sheet engine runs without a screen. */

export class Component {}
export class App {}

const nothing = () => undefined;
const same = <T>(value: T): T => value;

export const xml = () => '';
export const blockDom = {};
export const markRaw = same;
export const toRaw = same;
export const useState = same;
export const useRef = () => ({ el: null });
export const useEnv = () => ({});
export const useComponent = () => ({});
export const status = () => 'mounted';
export const useSubEnv = nothing;
export const useChildSubEnv = nothing;
export const useEffect = nothing;
export const useExternalListener = nothing;
export const onMounted = nothing;
export const onPatched = nothing;
export const onWillPatch = nothing;
export const onWillStart = nothing;
export const onWillUnmount = nothing;
export const onWillUpdateProps = nothing;
export const whenReady = nothing;
