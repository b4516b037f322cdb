/**
 * What one would write by hand: cost per acquired customer, for a cell or a range.
 * @param {number|Array<Array<number>>} cost Cost.
 * @param {number|Array<Array<number>>} new_customers New customers.
 * @return {number|Array<Array<number>>}
 * @customfunction
 */
function CAC(cost, new_customers) {
  if (!Array.isArray(cost)) return divide(cost, new_customers);
  return cost.map((row, at) => row.map((cell, column) => divide(cell, new_customers[at][column])));
}

function divide(dividend, divisor) {
  if (dividend === '' || divisor === '') return '';
  if (typeof dividend !== 'number' || typeof divisor !== 'number') throw new Error('Not a number');
  if (divisor === 0) return '';
  return dividend / divisor;
}
