/** The language's own globals as variables of the bundle: a look-up of a global is slow in a context of its own. */
const [array, date, json, map, math, number, object, regExp, set, string] = [
  Array,
  Date,
  JSON,
  Map,
  Math,
  Number,
  Object,
  RegExp,
  Set,
  String,
];
const float64Array = Float64Array;
const uint8Array = Uint8Array;
const int32Array = Int32Array;

export {
  array as Array,
  date as Date,
  float64Array as Float64Array,
  int32Array as Int32Array,
  json as JSON,
  map as Map,
  math as Math,
  number as Number,
  object as Object,
  regExp as RegExp,
  set as Set,
  string as String,
  uint8Array as Uint8Array,
};
