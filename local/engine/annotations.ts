/** What Google Sheets keeps in a file and the sheet engine does not know: notes, protections, developer metadata … */
import type { Engine, Model } from './engine.ts';

export type AnnotationKind =
  | 'note'
  | 'protection'
  | 'metadata'
  | 'font'
  | 'validation'
  | 'chart'
  | 'group'
  | 'sheet'
  | 'lost name';

/** `data` is plain; ranges are written as in formulas, such as 'B2B · Data'!A1:B9, and follow inserted and deleted rows. */
export interface Annotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** The sheet that it belongs to as a whole. */
  readonly sheetId?: string;
  /** When the first of them is gone, the annotation goes with it, unless it belongs to a sheet as a whole. */
  readonly ranges?: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

export const ANNOTATE = 'NYCKELTAL_ANNOTATE';
export const DROP_ANNOTATION = 'NYCKELTAL_DROP_ANNOTATION';

interface EngineRange {
  readonly sheetId: string;
}

interface Kept extends Omit<Annotation, 'ranges'> {
  readonly ranges: readonly EngineRange[];
}

type Change = { readonly changeType: string; readonly range: EngineRange };

/** What the plugin needs of the engine's own types, which differ from one version to the next. */
interface Surroundings {
  readonly getRangeFromSheetXC: (sheetId: string | undefined, text: string) => EngineRange;
  readonly getRangeString: (range: EngineRange) => string;
}

type AnyCommand = { readonly type: string; readonly sheetId?: string; readonly sheetIdTo?: string };

/** Kinds that a copy of a sheet takes along. */
const COPIED: readonly AnnotationKind[] = ['note', 'font'];

interface WithAnnotations {
  readonly getAnnotations: (kind: AnnotationKind) => readonly Annotation[];
  readonly getAnnotation: (id: string) => Annotation | undefined;
}

/** Of a model whose engine has been prepared by `addAnnotations`. */
export const annotationsIn = (model: Model): WithAnnotations => model.getters as never;

export function addAnnotations(engine: Engine): void {
  const { corePluginRegistry, inverseCommandRegistry } = engine.registries;
  if (corePluginRegistry.contains('annotations')) return;
  for (const name of [ANNOTATE, DROP_ANNOTATION]) {
    (engine.coreTypes as Set<string>).add(name);
    inverseCommandRegistry.add(name as never, ((command: unknown) => [command]) as never);
  }

  class Annotations extends engine.CorePlugin<{ kept: Record<string, Kept | undefined> }> {
    static override readonly getters = ['getAnnotations', 'getAnnotation'] as never;
    readonly kept: Record<string, Kept | undefined> = {};

    override handle(command: unknown): void {
      const given = command as AnyCommand & { readonly annotation: Annotation; readonly id: string };
      if (given.type === ANNOTATE) this.keep(given.annotation);
      else if (given.type === DROP_ANNOTATION) this.forget(given.id);
      else if (given.type === 'DELETE_SHEET') this.forgetSheet(given.sheetId as string);
      else if (given.type === 'DUPLICATE_SHEET') {
        this.copySheet(given.sheetId as string, given.sheetIdTo as string);
      }
    }

    override adaptRanges({ applyChange }: { applyChange: unknown }): void {
      const apply = applyChange as (range: EngineRange) => Change;
      for (const annotation of this.all()) {
        const changes = annotation.ranges.map(apply);
        if (changes.every(({ changeType }) => changeType === 'NONE')) continue;
        const ranges = changes.filter(({ changeType }) => changeType !== 'REMOVE').map(({ range }) => range);
        const isGone = changes[0]?.changeType === 'REMOVE' && annotation.sheetId === undefined;
        if (isGone) this.forget(annotation.id);
        else this.store({ ...annotation, ranges });
      }
    }

    getAnnotations(kind: AnnotationKind): Annotation[] {
      return this.all()
        .filter((annotation) => annotation.kind === kind)
        .map((annotation) => this.shown(annotation));
    }

    getAnnotation(id: string): Annotation | undefined {
      const found = this.kept[id];
      return found && this.shown(found);
    }

    override import(data: unknown): void {
      for (const annotation of (data as { annotations?: Annotation[] }).annotations ?? []) {
        this.kept[annotation.id] = this.read(annotation);
      }
    }

    override export(data: unknown): void {
      const annotations = this.all().map((annotation) => this.shown(annotation));
      if (annotations.length > 0) Object.assign(data as object, { annotations });
    }

    private all(): Kept[] {
      return Object.values(this.kept).filter((annotation) => annotation !== undefined);
    }

    private shown({ ranges, ...annotation }: Kept): Annotation {
      const { getRangeString } = this.getters as unknown as Surroundings;
      return ranges.length === 0
        ? annotation
        : { ...annotation, ranges: ranges.map((r) => getRangeString(r)) };
    }

    private read({ ranges = [], ...annotation }: Annotation): Kept {
      const { getRangeFromSheetXC } = this.getters as unknown as Surroundings;
      const { sheetId } = annotation;
      return { ...annotation, ranges: ranges.map((text) => getRangeFromSheetXC(sheetId, text)) };
    }

    private keep(annotation: Annotation): void {
      this.store(this.read(annotation));
    }

    private store(annotation: Kept): void {
      this.history.update('kept', annotation.id, annotation);
    }

    private forget(id: string): void {
      this.history.update('kept', id, undefined);
    }

    private forgetSheet(sheetId: string): void {
      for (const { id, sheetId: owner, ranges } of this.all()) {
        if (owner === sheetId || ranges[0]?.sheetId === sheetId) this.forget(id);
      }
    }

    private copySheet(from: string, to: string): void {
      for (const annotation of this.all()) {
        if (!COPIED.includes(annotation.kind) || annotation.ranges[0]?.sheetId !== from) continue;
        const ranges = annotation.ranges.map((range) => ({ ...range, sheetId: to }));
        this.store({ ...annotation, id: `${annotation.id}@${to}`, ranges });
      }
    }
  }
  corePluginRegistry.add('annotations', Annotations as never);
}
