import { expect, test } from 'vitest';
import { ownId } from '../../../src/connector/sheet/own-id.ts';

test.each([
  ['Säljare', 'x_saljare'],
  ['Östra regionen', 'x_ostra_regionen'],
  ['Ærlig Ø-kunde', 'x_aerlig_o_kunde'],
  ['Customer ID (new)', 'x_customer_id_new'],
  ['Café nº 2', 'x_cafe_n_2'],
  ['A  --  B', 'x_a_b'],
  ['国', 'x_56fd'],
])('%s becomes %s', (header, id) => {
  expect(ownId(header)).toBe(id);
});
