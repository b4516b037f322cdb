import { describe, expect, test } from 'vitest';
import { buildWorkbook } from '../../../src/workbooks/writing/build-workbook.ts';
import { readBuilt } from '../../../src/workbooks/writing/built.ts';
import type { Book, Wish } from '../../../src/workbooks/writing/job.ts';
import { previewWorkbook } from '../../../src/workbooks/writing/preview.ts';
import { FakeFile } from './fake-file.ts';
import { nextBook, smallBook } from './small-book.ts';

function build(file: FakeFile, book: Book = smallBook, wish: Wish = {}): string[] {
  const told: string[] = [];
  const outcome = buildWorkbook(file.port(), book, wish, (name, number, count) => {
    told.push(`${number}/${count} ${name}`);
    return name;
  });
  expect(outcome).toMatchObject({ result: 'built' });
  expect(outcome).not.toHaveProperty('looksFailed');
  return told;
}

function builtFile(names: readonly string[] = ['Mine'], wish: Wish = {}): FakeFile {
  const file = new FakeFile(names);
  build(file, smallBook, wish);
  return file;
}

const OVERVIEW = 'First · Overview';

describe('a first build', () => {
  test('adds its sheets after those that are there, in view, with the first one in front', () => {
    const file = builtFile();
    expect(file.visibleNames()).toEqual(['Mine', OVERVIEW, 'First · Data', 'First · Sums']);
    expect(file.state.active).toBe(file.sheetNamed(OVERVIEW));
  });

  test('gives names that the user has already a number, and formulas the names given', () => {
    const file = builtFile(['First · Data', 'first · overview']);
    expect(file.visibleNames()).toContain('First · Data (2)');
    expect(file.visibleNames()).toContain('First · Overview (2)');
    expect(file.get(file.sheetNamed('First · Sums'), 1, 2)).toBe("=SUM('First · Data (2)'!B6:B60)");
  });

  test('fills texts, numbers, formulas and the sample, in the language and currency chosen', () => {
    const file = builtFile(['Mine'], { language: 'sv', currency: 'EUR' });
    const screen = file.sheetNamed('Första · Översikt');
    expect(file.get(screen, 3, 2)).toBe('Kostnad EUR');
    expect(file.get(screen, 4, 2)).toBe('2026-03');
    expect(file.get(screen, 3, 3)).toBe(1200);
    expect(file.get(screen, 6, 3)).toBe('=IF(C4=0;"";C3/C4)');
    expect(file.sheet(screen).cells['3 3']).toMatchObject({ formats: '"€"#,##0', backgrounds: '#FFF9D6' });
    expect(file.sheet(screen).cells['6 2']).toMatchObject({ notes: 'Kostnad per kund' });
  });

  test('names ranges and the cells of KPIs', () => {
    const { names } = builtFile().state;
    expect(Object.keys(names).sort()).toEqual(
      ['cost', 'customers', 'now_CAC', 'result', 'rows', 'status_CAC'].map(
        (name) => `nyckeltal_start_${name}`,
      ),
    );
    expect(names.nyckeltal_start_status_CAC?.zone).toEqual({ top: 6, left: 4, bottom: 6, right: 4 });
  });

  test('warns whoever writes anywhere but in the cells of the user', () => {
    const file = builtFile();
    expect(file.sheet(file.sheetNamed(OVERVIEW)).open).toHaveLength(2);
    expect(file.sheet(file.sheetNamed('First · Sums')).open).toEqual([]);
  });

  test('tells of every sheet', () => {
    expect(build(new FakeFile())).toEqual(['1/3 First · Overview', '2/3 First · Data', '3/3 First · Sums']);
  });

  test('announces in the preview what it then does', () => {
    const file = new FakeFile(['First · Sums']);
    expect(previewWorkbook(file.port(), smallBook, {})).toEqual({
      adds: [OVERVIEW, 'First · Data', 'First · Sums (2)'],
      updates: [],
    });
    build(file);
    expect(previewWorkbook(file.port(), smallBook, {})).toEqual({
      adds: [],
      updates: [OVERVIEW, 'First · Data', 'First · Sums (2)'],
    });
  });
});

describe('a second build', () => {
  test('changes nothing at all in a file where nobody wrote', () => {
    const file = builtFile();
    const before = file.content();
    build(file);
    expect(file.content()).toEqual(before);
  });

  test('puts our formulas right and leaves everything of the user', () => {
    const file = builtFile();
    const screen = file.sheetNamed(OVERVIEW);
    const data = file.sheetNamed('First · Data');
    file.type(screen, 6, 3, 'broken');
    file.type(screen, 3, 3, 4000);
    file.type(screen, 4, 3, '=2*4');
    file.type(screen, 40, 6, 'a remark of mine');
    file.type(data, 5, 1, 'Day');
    file.type(data, 6, 3, "'+46 70");
    file.type(data, 7, 2, '');
    file.type(data, 70, 2, '=SUM(B6:B60)');
    build(file);
    expect(file.get(screen, 6, 3)).toBe('=IF(C4=0;"";C3/C4)');
    expect([file.get(screen, 3, 3), file.get(screen, 4, 3), file.get(screen, 40, 6)]).toEqual([
      4000,
      '=2*4',
      'a remark of mine',
    ]);
    expect([file.get(data, 5, 1), file.get(data, 6, 3), file.get(data, 7, 2), file.get(data, 70, 2)]).toEqual(
      ['Day', '+46 70', '', '=SUM(B6:B60)'],
    );
  });

  test('knows its sheets whatever they are called, and points to them', () => {
    const file = builtFile();
    file.port().renameSheet(file.sheetNamed('First · Data'), "=Anna's rows");
    build(file, smallBook, { language: 'sv' });
    expect(file.visibleNames()).toEqual(['Mine', 'Första · Översikt', "=Anna's rows", 'Första · Sums']);
    expect(file.get(file.sheetNamed('Första · Sums'), 1, 2)).toBe("=SUM('=Anna''s rows'!B6:B60)");
  });

  test('writes a name that looks like a formula as text', () => {
    const file = builtFile();
    file.port().renameSheet(file.sheetNamed(OVERVIEW), '=HYPERLINK("x")');
    build(file);
    const cell = file.sheet(file.sheetNamed('First · Sums')).cells['2 1'];
    expect(cell).toMatchObject({ values: '=HYPERLINK("x")' });
    expect(cell).not.toHaveProperty('formulas');
  });

  test('makes a sheet again that was deleted, in its place, and mends formulas that pointed to it', () => {
    const file = builtFile();
    file.port().deleteSheet(file.sheetNamed('First · Data'));
    build(file);
    expect(file.visibleNames()).toEqual(['Mine', OVERVIEW, 'First · Data', 'First · Sums']);
    expect(file.state.names.nyckeltal_start_rows?.sheet).toBe(file.sheetNamed('First · Data'));
  });

  test('keeps language and currency when no other is chosen', () => {
    const file = builtFile(['Mine'], { language: 'nb', currency: 'NOK' });
    const before = file.content();
    build(file);
    expect(file.content()).toEqual(before);
    expect(readBuilt(file.port().metadata()).map(({ language, currency }) => [language, currency])).toEqual(
      Array.from({ length: 3 }, () => ['nb', 'NOK']),
    );
  });

  test('in another language and currency is as if it had been built so, but for the words of the sample', () => {
    const file = builtFile();
    build(file, smallBook, { language: 'sv', currency: 'EUR' });
    const fresh = builtFile(['Mine'], { language: 'sv', currency: 'EUR' });
    for (const name of ['Första · Översikt', 'Första · Sums']) {
      const [one, other] = [file, fresh].map((each) => each.sheet(each.sheetNamed(name)).cells);
      expect(one).toEqual(other);
    }
    const data = file.sheet(file.sheetNamed('Första · Data')).cells;
    expect(data['5 2']).toMatchObject({ values: 'Cost' });
    expect(data['6 2']).toMatchObject({ values: 500, formats: '"€"#,##0' });
  });

  test('keeps notes, rules and charts of the user, and has none of ours twice', () => {
    const file = builtFile();
    const screen = file.sheetNamed(OVERVIEW);
    const port = file.port();
    const zone = { top: 30, left: 1, bottom: 31, right: 1 };
    port.write(screen, { top: 6, left: 2, bottom: 6, right: 3 }, 'notes', [['my own words', 'mine too']]);
    port.setRules(screen, [{ type: 'scale', zone, low: '#fff', high: '#000' }, ...port.rules(screen)]);
    port.insertChart(screen, { type: 'line', ranges: [], row: 40, column: 1, options: { title: 'mine' } });
    build(file, smallBook, { language: 'sv' });
    expect(file.sheet(screen).cells['6 2']).toMatchObject({ notes: 'my own words' });
    expect(file.sheet(screen).cells['6 3']).toMatchObject({ notes: 'mine too' });
    expect(file.sheet(screen).rules).toHaveLength(3);
    expect(file.sheet(screen).rules[0]).toMatchObject({ zone });
    expect(file.sheet(screen).rules[1]).toMatchObject({ equals: 'I fas' });
    expect(Object.values(file.sheet(screen).charts)).toMatchObject([
      { options: { title: 'Kostnad' } },
      { options: { title: 'mine' } },
    ]);
  });

  test.each([1, 9999])('takes a copy of a sheet, made by the user, for the user’s, listed at %d', (place) => {
    const file = builtFile();
    const data = file.sheetNamed('First · Data');
    const [value] = file
      .port()
      .metadata()
      .flatMap((one) => (one.sheet === data ? [one.value] : []));
    const copy = file.port().insertSheet('Copy of First · Data', 0, { rows: 80, columns: 4 });
    file.port().showSheet(copy);
    file.state.metadata[place] = { sheet: copy, value: value ?? '' };
    build(file, smallBook, { language: 'sv' });
    expect(file.visibleNames()).toEqual([
      'Copy of First · Data',
      'Mine',
      'Första · Översikt',
      'Första · Data',
      'Första · Sums',
    ]);
  });

  test('grows a sheet again from which the user deleted rows', () => {
    const file = builtFile();
    const screen = file.sheetNamed(OVERVIEW);
    const { cells } = file.sheet(screen);
    for (const key of Object.keys(cells)) if (Number(key.split(' ')[0]) > 8) delete cells[key];
    file.sheet(screen).size = { rows: 8, columns: 6 };
    build(file);
    expect(file.sheet(screen).size.rows).toBe(80);
    expect(file.get(screen, 10, 3)).toBe("='First · Data'!B7");
  });

  test('brings inputs back to their place after the user put in a row above them', () => {
    const file = builtFile();
    const screen = file.sheetNamed(OVERVIEW);
    file.type(screen, 3, 3, 4000);
    file.type(screen, 4, 3, 9);
    insertRow(file, screen, 2);
    build(file);
    expect([3, 4, 5, 6].map((row) => file.get(screen, row, 3))).toEqual([4000, 9, '', '=IF(C4=0;"";C3/C4)']);
    expect(file.state.names.nyckeltal_start_cost?.zone.top).toBe(3);
  });
});

test('the range of the user’s rows keeps the rows that the user put in', () => {
  const file = builtFile();
  const named = file.state.names.nyckeltal_start_rows;
  if (named === undefined) throw new Error('The range of the rows has no name');
  named.zone = { ...named.zone, bottom: named.zone.bottom + 5 };
  const { zone } = named;
  build(file, smallBook, { language: 'sv' });
  expect(file.state.names.nyckeltal_start_rows?.zone).toEqual(zone);
});

/** As when the user puts in a row: cells and names below move down. */
function insertRow(file: FakeFile, sheet: number, before: number): void {
  const found = file.sheet(sheet);
  found.cells = Object.fromEntries(
    Object.entries(found.cells).map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      return [`${row >= before ? row + 1 : row} ${column}`, cell];
    }),
  );
  found.size = { ...found.size, rows: found.size.rows + 1 };
  for (const named of Object.values(file.state.names)) {
    const { zone } = named;
    if (named.sheet !== sheet || zone.top < before) continue;
    named.zone = { ...zone, top: zone.top + 1, bottom: zone.bottom + 1 };
  }
}

describe('a newer version over an older one', () => {
  function updated(wish: Wish = {}): FakeFile {
    const file = builtFile();
    const screen = file.sheetNamed(OVERVIEW);
    file.type(screen, 3, 3, 4000);
    file.type(screen, 4, 3, "'8 st");
    file.type(screen, 40, 6, 'a remark of mine');
    file.type(file.sheetNamed('First · Data'), 6, 2, 999);
    build(file, nextBook, wish);
    return file;
  }

  test('moves inputs with their values, and adds the new one with its sample', () => {
    const file = updated();
    const screen = file.sheetNamed(OVERVIEW);
    expect([3, 4, 5, 6].map((row) => file.get(screen, row, 3))).toEqual(['', 4000, '8 st', 0.5]);
    expect(file.get(file.sheetNamed('First · Data'), 6, 2)).toBe(999);
    expect(file.get(screen, 40, 6)).toBe('a remark of mine');
  });

  test('48: reads everything before it writes, but for the ids of its charts at the end', () => {
    const file = builtFile();
    const calls: string[] = [];
    const port = new Proxy(file.port(), {
      get: (target, name) => {
        calls.push(String(name));
        return Reflect.get(target, name);
      },
    });
    expect(buildWorkbook(port, nextBook, {}, (name) => name)).toMatchObject({ result: 'built' });
    const first = calls.findIndex((name) => /^(write|set|resize|rename|insert)/.test(name));
    const reads = /^(read|validations|protection|rules|names|sizeOf|isEmpty)/;
    expect(calls.slice(0, first).filter((name) => reads.test(name)).length).toBeGreaterThan(0);
    expect(calls.slice(first).filter((name) => reads.test(name))).toEqual([]);
  });

  test('has nothing left of the older one', () => {
    const file = updated();
    const fresh = new FakeFile(['Mine']);
    build(fresh, nextBook);
    const texts = (each: FakeFile) =>
      Object.entries(each.sheet(each.sheetNamed(OVERVIEW)).cells)
        .filter(([key]) => !['4 3', '5 3', '40 6'].includes(key))
        .map(([key, { values, formulas, notes, validation }]) => [key, values, formulas, notes, validation])
        .filter(([, ...rest]) => rest.some((one) => one !== undefined))
        .sort();
    expect(texts(file)).toEqual(texts(fresh));
    const [now, then] = [file, fresh].map((each) => each.sheet(each.sheetNamed(OVERVIEW)));
    expect(now?.rules).toEqual(then?.rules);
    expect(now?.charts).toEqual({});
    expect(now?.open).toEqual(then?.open);
    expect(Object.keys(now?.dress ?? {}).filter((key) => key.startsWith('fold'))).toEqual(['fold 18+2']);
    expect(Object.keys(file.state.names).sort()).toEqual(Object.keys(fresh.state.names).sort());
  });

  test('looks like a fresh one where our cells are', () => {
    const file = updated();
    const fresh = new FakeFile(['Mine']);
    build(fresh, nextBook);
    for (const cell of ['1 2', '4 2', '4 3', '8 2', '3 3', '9 2']) {
      const [now, then] = [file, fresh].map((each) => {
        const {
          values: _values,
          formulas: _formulas,
          ...look
        } = each.sheet(each.sheetNamed(OVERVIEW)).cells[cell] ?? {};
        return look;
      });
      expect(now, cell).toEqual(then);
    }
  });

  test('can be in another language at once, and a second time changes nothing', () => {
    const file = updated({ language: 'sv', currency: 'EUR' });
    const before = file.content();
    build(file, nextBook);
    expect(file.content()).toEqual(before);
  });
});
