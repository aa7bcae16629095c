import { hostObject } from "./host-object";
import type { ObjectType } from "./object-type";

/** `Excel.Application`. */
export const applicationType: ObjectType<"Application"> = {
  scalars: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: {
      get: (_, { grid }) => (grid.calculation.isPending() ? "Pending" : "Done"),
    },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: () => hostObject("CultureInfo", {}) },
  methods: {
    Calculate: async (_, __, session) => {
      session.grid.calculation.recalculate();
      await session.calculatedGrid();
    },
    // Batches are shown and calculated when they are complete anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `Excel.CultureInfo`: the workbench counts and writes dates as in the United States. */
export const cultureInfoType: ObjectType<"CultureInfo"> = {
  scalars: { Name: { get: () => "en-US" } },
  objects: {
    DatetimeFormat: () => hostObject("DatetimeFormatInfo", {}),
    NumberFormat: () => hostObject("NumberFormatInfo", {}),
  },
};

/** `Excel.NumberFormatInfo`. */
export const numberFormatInfoType: ObjectType<"NumberFormatInfo"> = {
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
    CurrencySymbol: { get: () => "$" },
  },
};

/** `Excel.DatetimeFormatInfo`. */
export const datetimeFormatInfoType: ObjectType<"DatetimeFormatInfo"> = {
  scalars: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "dddd, mmmm d, yyyy" },
    ShortDatePattern: { get: () => "m/d/yyyy" },
    TimeSeparator: { get: () => ":" },
    LongTimePattern: { get: () => "h:mm:ss AM/PM" },
  },
};
