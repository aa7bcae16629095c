import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { PANEL_ID, tabId, taskName, TASKS, type Task } from "./tasks";
import { useTexts } from "../parts/useTexts";

export interface TaskTabsProps {
  readonly task: Task;
  readonly onTask: (task: Task) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexGrow: 1, flexBasis: 0, alignItems: "center", minWidth: 0 },
  tab: { flexShrink: 0, paddingInline: tokens.spacingHorizontalSNudge },
  more: { flexShrink: 0 },
});

/** The tasks as tabs; those for which there is no room stand in a menu, never the one in view. */
export function TaskTabs({ task, onTask }: TaskTabsProps): ReactElement {
  const styles = useStyles();
  const { text } = useTexts();
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.root}>
        <TabList
          selectedValue={task}
          onTabSelect={(_, { value }) => {
            const chosen = TASKS.find((one) => one === value);
            if (chosen !== undefined) onTask(chosen);
          }}
          aria-label={text("tasks")}
        >
          {TASKS.map((one) => (
            <OverflowItem key={one} id={one} priority={one === task ? 1 : 0}>
              <Tab
                value={one}
                id={tabId(one)}
                className={styles.tab}
                aria-controls={one === task ? PANEL_ID : undefined}
              >
                {text(taskName(one))}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreTasks onTask={onTask} />
      </div>
    </Overflow>
  );
}

/** The menu of the tasks that have no tab in view; nothing where all have one. */
function MoreTasks({ onTask }: Pick<TaskTabsProps, "onTask">): ReactElement | null {
  const styles = useStyles();
  const { text } = useTexts();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            menuIcon={null}
            aria-label={text("moreTasks")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {TASKS.map((task) => (
              <HiddenTask key={task} task={task} onTask={onTask} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenTask({ task, onTask }: TaskTabsProps): ReactElement | null {
  const { text } = useTexts();
  if (useIsOverflowItemVisible(task)) return null;
  return (
    <MenuItem
      onClick={() => {
        onTask(task);
      }}
    >
      {text(taskName(task))}
    </MenuItem>
  );
}
