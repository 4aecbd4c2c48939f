import { isDay, isInstant, isMonth } from './dates.ts';
import type { Fault, Field } from './schema.ts';
import { booleanFault, dateFault, hourFault, instantFault, numberFault } from './spreadsheet.ts';

/** What a cell holds once it is read; `null` is unknown or none, never a default. */
export type Value = string | number | boolean | readonly string[] | null;

export type Cast =
  { readonly value: Value; readonly fault?: undefined } | { readonly fault: Fault };

type FieldType = Field['type'];

/** Reads one cell as its field's type says. `text` is not a missing value. */
export function castCell(text: string, field: Field): Cast {
  if (text.includes('\t')) {
    return {
      fault: [`“${text.replaceAll('\t', '⇥')}” holds a tab`, 'write a space, or nothing, for it']
    };
  }
  if (text !== text.trim()) {
    return { fault: [`“${text}” has spaces around it`, 'remove the spaces'] };
  }
  if (field.type !== 'list') return castItem(text, field.type, field);
  const items = text.split(field.delimiter);
  for (const item of items) {
    if (item === '' || item !== item.trim()) {
      const advice = `separate items by a single “${field.delimiter}” and nothing else`;
      return { fault: [`“${text}” has an empty or spaced item`, advice] };
    }
    const cast = castItem(item, field.itemType, field);
    if (cast.fault) return cast;
  }
  const twice = items.find((item, index) => items.indexOf(item) !== index);
  if (twice !== undefined) return { fault: [`“${twice}” stands twice in the list`, 'remove one'] };
  return { value: items };
}

function castItem(text: string, type: FieldType, field: Field): Cast {
  // What a spreadsheet has made of a value comes with the value to write again.
  const fault = (kind: string, advice: string, known: Fault | null = null): Cast => ({
    fault: known ?? [`“${text}” is not ${kind}`, advice]
  });
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(text)
        ? { value: Number(text) }
        : fault(
            'a whole number',
            'write digits only, or leave it empty if unknown',
            numberFault(text, true)
          );
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text)
        ? { value: Number(text) }
        : fault(
            'a number',
            'write digits and a decimal point only, or leave it empty if unknown',
            numberFault(text, false)
          );
    case 'boolean':
      if (field.trueValues.includes(text)) return { value: true };
      if (field.falseValues.includes(text)) return { value: false };
      return fault(
        'true or false',
        `write ${field.trueValues[0]} or ${field.falseValues[0]}`,
        booleanFault(text, [...field.trueValues, ...field.falseValues])
      );
    case 'date':
      return isDay(text)
        ? { value: text }
        : fault(
            'a day of the calendar',
            'write an existing day as YYYY-MM-DD',
            dateFault(text, false)
          );
    case 'yearmonth':
      return isMonth(text)
        ? { value: text }
        : fault('a month', 'write it as YYYY-MM', dateFault(text));
    case 'year':
      return /^\d{4}$/.test(text) ? { value: Number(text) } : fault('a year', 'write four digits');
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)
        ? { value: text }
        : fault('a time of day', 'write it as HH:MM', hourFault(text));
    case 'datetime':
      return isInstant(text)
        ? { value: text }
        : fault(
            'an instant',
            'write an existing day and hour as YYYY-MM-DDTHH:MM:SS+02:00',
            instantFault(text)
          );
    default:
      return { value: text };
  }
}

/** Checks the constraints of a field that look at one cell alone. */
export function checkCell(value: Exclude<Value, null>, field: Field): Fault | null {
  const { enum: allowed, pattern, minLength, maxLength } = field.constraints;
  const items = Array.isArray(value) ? (value as readonly string[]) : [value as string | number];
  for (const item of items) {
    if (allowed && !allowed.some((option) => String(option) === String(item))) {
      return [
        `“${item}” is not one of the words allowed here`,
        `write one of: ${allowed.join(', ')}`
      ];
    }
    // Table Schema takes patterns from XML Schema, where they match the whole value.
    if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(String(item))) {
      return [`“${item}” has not the form ${pattern}`, 'write it in that form'];
    }
  }
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : null;
  if (length !== null && minLength !== undefined && length < minLength) {
    return [`is shorter than ${minLength}`, 'complete it'];
  }
  if (length !== null && maxLength !== undefined && length > maxLength) {
    return [`is longer than ${maxLength}`, 'shorten it'];
  }
  return checkBounds(value, field);
}

function checkBounds(value: Exclude<Value, null>, field: Field): Fault | null {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const order = (bound: string | number): number => {
    // Dates and times of one form stand in the order of their text.
    const [a, b] =
      typeof value === 'number' ? [value, Number(bound)] : [String(value), String(bound)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
  const outside = (bound: string, name: keyof Field['constraints']): Fault => [
    `${String(value)} is outside ${bound}`,
    field.added?.includes(name) || field.isOwn
      ? 'correct the number, or the bound in datapackage.json'
      : 'correct the number'
  ];
  if (minimum !== undefined && order(minimum) < 0)
    return outside(`a minimum of ${minimum}`, 'minimum');
  if (maximum !== undefined && order(maximum) > 0)
    return outside(`a maximum of ${maximum}`, 'maximum');
  if (exclusiveMinimum !== undefined && order(exclusiveMinimum) <= 0)
    return outside(`“more than ${exclusiveMinimum}”`, 'exclusiveMinimum');
  if (exclusiveMaximum !== undefined && order(exclusiveMaximum) >= 0)
    return outside(`“less than ${exclusiveMaximum}”`, 'exclusiveMaximum');
  return null;
}
