import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { author as knownAuthor, keepAuthor } from "../book/author";
import { usePolicyTexts } from "./usePolicyTexts";

/** Who changes the policy. */
export interface Author {
  /** The field in which he says so. */
  readonly field: ReactElement;
  /** Hands the name on and keeps it; asks for it where there is none. */
  readonly withName: (act: (author: string) => void) => void;
}

/** Gives the field for who changes the policy, and his name once he acts. */
export function useAuthor(): Author {
  const { word } = usePolicyTexts();
  const [author, setAuthor] = useState(knownAuthor);
  const [isAsked, setAsked] = useState(false);
  const name = author.trim();
  const field = (
    <Field
      label={word("author")}
      size="small"
      required
      validationMessage={isAsked && name === "" ? word("needsAuthor") : null}
    >
      <Input
        size="small"
        value={author}
        onChange={(_, { value }) => {
          setAuthor(value);
        }}
      />
    </Field>
  );
  const withName: Author["withName"] = (act) => {
    setAsked(true);
    if (name === "") return;
    keepAuthor(name);
    act(name);
  };
  return { field, withName };
}
