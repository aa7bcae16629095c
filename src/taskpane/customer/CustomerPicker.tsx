import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { customerLabel } from "../parts/customer-label";
import { useReviewTexts } from "./useReviewTexts";
import { searchCustomers, type SearchedCustomer } from "./customer-search";

export interface CustomerPickerProps {
  readonly customers: readonly SearchedCustomer[];
  /** Place of the customer in view; null while none is chosen. */
  readonly chosen: number | null;
  readonly onChoose: (place: number) => void;
}

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: "100%" },
  // Else it keeps room for twenty letters, however narrow the pane is.
  input: { minWidth: 0, width: "100%" },
});

/** Chooses a customer by code or name. */
export function CustomerPicker({ customers, chosen, onChoose }: CustomerPickerProps): ReactElement {
  const styles = useStyles();
  const { word } = useReviewTexts();
  // Null while nothing is being searched: the box then shows the customer in view.
  const [query, setQuery] = useState<string | null>(null);
  const current = chosen === null ? undefined : customers[chosen];
  const shown = current === undefined ? "" : customerLabel(current);
  const { places, more } = searchCustomers(customers, query ?? "");
  return (
    <Field label={word("chooseCustomer")} hint={word("followed")}>
      <Combobox
        className={styles.combobox}
        placeholder={word("searchCustomer")}
        expandIcon={{ "aria-label": word("openList") }}
        input={{ className: styles.input, title: shown }}
        value={query ?? shown}
        selectedOptions={chosen === null ? [] : [String(chosen)]}
        onChange={({ target }) => {
          setQuery(target.value);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Nothing is selected when what is being typed is not the beginning of any option.
          if (optionValue === undefined) return;
          setQuery(null);
          onChoose(Number(optionValue));
        }}
      >
        {places.map((place) => (
          <Option key={place} value={String(place)}>
            {customerLabel(customers[place]!)}
          </Option>
        ))}
        {places.length === 0 && (
          <Option disabled value="none">
            {word("noCustomerFound")}
          </Option>
        )}
        {more > 0 && (
          <Option disabled value="more">
            {word("moreCustomers", { count: more })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
