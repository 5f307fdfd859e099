import type { Provider } from '@angular/core';
import { DateFnsAdapter, MAT_DATE_FNS_FORMATS } from '@angular/material-date-fns-adapter';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, type MatDateFormats } from '@angular/material/core';
import { enGB } from 'date-fns/locale/en-GB';

const formats: MatDateFormats = {
  parse: {
    ...MAT_DATE_FNS_FORMATS.parse,
    dateInput: ['d MMMM yyyy', 'd MMM yyyy', 'EEEE, d MMMM yyyy', 'd/M/yyyy', 'd.M.yyyy', 'yyyy-MM-dd'],
  },
  display: {
    ...MAT_DATE_FNS_FORMATS.display,
    dateInput: 'd MMMM yyyy',
    monthYearLabel: 'MMMM yyyy',
    dateA11yLabel: 'EEEE, d MMMM yyyy',
    monthYearA11yLabel: 'MMMM yyyy',
  },
};

/** Dates in boxes as the council writes them, weeks from Monday. Provided by the routes that have date boxes. */
export const provideDateBoxes = (): Provider[] => [
  { provide: MAT_DATE_LOCALE, useValue: enGB },
  { provide: DateAdapter, useClass: DateFnsAdapter, deps: [MAT_DATE_LOCALE] },
  { provide: MAT_DATE_FORMATS, useValue: formats },
];
