import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { author as knownAuthor, keepAuthor } from "../book/author";

/** Under whose name something is written. */
export interface Author {
  /** The field in which the user says so. */
  readonly field: ReactElement;
  /** As it is typed so far; "" for none. */
  readonly name: string;
  /** Hands the name on and keeps it; asks for it where there is none. */
  readonly withName: (act: (author: string) => void) => void;
}

/** What the field says. */
export interface AuthorTexts {
  readonly label: string;
  /** Asks for a name. */
  readonly missing: string;
}

/** Gives the field for a name, and the name once its bearer acts. */
export function useAuthor({ label, missing }: AuthorTexts): Author {
  const [author, setAuthor] = useState(knownAuthor);
  const [isAsked, setAsked] = useState(false);
  const name = author.trim();
  const field = (
    <Field
      label={label}
      size="small"
      required
      validationMessage={isAsked && name === "" ? missing : null}
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
  return { field, name, withName };
}
