/** Protection of a range or of a whole sheet; the sheet engine has none, so it is kept beside the cells. */
import { ANNOTATE, type Annotation, DROP_ANNOTATION } from '../../engine/annotations.ts';
import type { EnumValue } from '../enumeration.ts';
import type { Place, Workbook } from '../workbook.ts';
import { ranges } from './range/place.ts';
import type { ServiceContext } from './service-context.ts';

/** A range, or the sheet as a whole. */
type Protected = Place | { readonly sheetId: string };

interface ProtectionData {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly domainEdit: boolean;
  readonly editors: readonly string[];
}

const isRange = (what: Protected): what is Place => 'zone' in what;

/** A sheet can be protected only once: asked again, it gives the protection that it has. */
export function protect(context: ServiceContext, what: Protected, owner: string): object {
  const { workbook } = context;
  const existing = isRange(what)
    ? undefined
    : workbook.annotations('protection').find(({ sheetId }) => sheetId === what.sheetId);
  if (existing !== undefined) return protection(context, existing.id);
  const id = workbook.newId();
  const data: ProtectionData = { description: '', warningOnly: false, domainEdit: false, editors: [owner] };
  const where = isRange(what) ? { ranges: [workbook.textOf(what)] } : { sheetId: what.sheetId };
  store(workbook, { id, kind: 'protection', ...where, data: { ...data } });
  return protection(context, id);
}

export function protections(context: ServiceContext, type: EnumValue, sheetId?: string): object[] {
  const { workbook } = context;
  return workbook
    .annotations('protection')
    .filter((annotation) => (annotation.sheetId === undefined) === (type.name() === 'RANGE'))
    .filter((annotation) => sheetId === undefined || sheetOf(workbook, annotation) === sheetId)
    .map(({ id }) => protection(context, id));
}

function protection(context: ServiceContext, id: string): object {
  const { workbook, strict, enumeration, objects } = context;
  const read = () => {
    const annotation = workbook.annotation(id);
    if (annotation === undefined) throw new Error('Protection not found.');
    return annotation;
  };
  const data = () => read().data as unknown as ProtectionData;
  const change = (part: Partial<ProtectionData>) => {
    const annotation = read();
    store(workbook, { ...annotation, data: { ...annotation.data, ...part } });
    return self;
  };
  const object = (text: string) => {
    const place = workbook.placeOf(text) as Place;
    return objects.range(place.sheetId, place.zone);
  };
  const onlyOfSheets = () => {
    if (read().sheetId === undefined) throw new Error('Only sheet protections can have unprotected ranges.');
  };
  const address = (user: string | { getEmail: () => string }) =>
    typeof user === 'string' ? user : user.getEmail();
  const self: object = strict('Spreadsheet.Protection', {
    getProtectionType: () =>
      enumeration('Spreadsheet.ProtectionType')[read().sheetId === undefined ? 'RANGE' : 'SHEET'],
    getRange: () => {
      const { sheetId, ranges: texts = [] } = read();
      if (sheetId === undefined) return object(texts[0] as string);
      const { rows, columns } = workbook.size(sheetId);
      return objects.range(sheetId, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    },
    getRangeName: () => null,
    getDescription: () => data().description,
    setDescription: (description: string) => change({ description }),
    isWarningOnly: () => data().warningOnly,
    setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
    canDomainEdit: () => data().domainEdit,
    setDomainEdit: (domainEdit: boolean) => change({ domainEdit }),
    canEdit: () => true,
    getEditors: () => data().editors.map((email) => strict('Base.User', { getEmail: () => email })),
    addEditor: (user: string) => change({ editors: [...new Set([...data().editors, address(user)])] }),
    addEditors: (users: string[]) => change({ editors: [...new Set([...data().editors, ...users])] }),
    removeEditor: (user: string) =>
      change({ editors: data().editors.filter((email) => email !== address(user)) }),
    removeEditors: (users: string[]) =>
      change({ editors: data().editors.filter((email) => !users.includes(email)) }),
    getUnprotectedRanges: () => {
      onlyOfSheets();
      return (read().ranges ?? []).map(object);
    },
    setUnprotectedRanges: (open: object[]) => {
      onlyOfSheets();
      const places = open.map((range) => ranges.of(range));
      if (places.some(({ sheetId }) => sheetId !== read().sheetId)) {
        throw new Error('Unprotected ranges must be on the protected sheet.');
      }
      store(workbook, { ...read(), ranges: places.map((place) => workbook.textOf(place)) });
      return self;
    },
    remove: () => {
      read();
      workbook.write([[DROP_ANNOTATION, { id }]]);
    },
  });
  return self;
}

const sheetOf = (workbook: Workbook, { sheetId, ranges: texts = [] }: Annotation): string | undefined =>
  sheetId ?? workbook.placeOf(texts[0] as string)?.sheetId;

const store = (workbook: Workbook, annotation: Annotation): void =>
  workbook.write([[ANNOTATE, { annotation }]]);
