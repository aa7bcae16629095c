import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { LANGUAGES, type Language } from "../../engine";
import { titledText } from "../../i18n/lists";
import { LANGUAGE_LABELS } from "../../i18n/pane-texts";
import { useTexts } from "../parts/useTexts";

export interface LanguageMenuProps {
  readonly onLanguage: (language: Language) => void;
}

/** Chooses the language of the pane and of what it writes. */
export function LanguageMenu({ onLanguage }: LanguageMenuProps): ReactElement {
  const { language, text } = useTexts();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LANGUAGES.find((one) => checkedItems.includes(one));
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          icon={<LocalLanguageRegular />}
          menuIcon={null}
          aria-label={titledText(text("language"), LANGUAGE_LABELS[language], language)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one}>
              {LANGUAGE_LABELS[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
