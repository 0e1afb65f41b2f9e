import { Icon } from "./icon";

interface ThemeSwitchProps {
  /** Names of the two buttons, such as "Dark" and "Light". */
  labels: { toDark: string; toLight: string };
  action?: string;
  /** Hidden fields sent along: where to come back to, a token. */
  fields?: Readonly<Record<string, string>>;
}

/**
 * A form that posts `theme=dark` or `theme=light`. Both buttons are in the page and CSS shows the one that leads to the
 * other look: the server cannot know what the device prefers.
 */
export function ThemeSwitch({ labels, action = "/preferences", fields = {} }: ThemeSwitchProps) {
  return (
    <form method="post" action={action} className="theme-switch" data-theme-switch="">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="to-dark" name="theme" value="dark">
        <Icon name="moon" />
        {labels.toDark}
      </button>
      <button type="submit" className="to-light" name="theme" value="light">
        <Icon name="sun" />
        {labels.toLight}
      </button>
    </form>
  );
}
