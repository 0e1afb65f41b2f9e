import type { ComponentPropsWithoutRef } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface ButtonLook {
  /** One primary per page; quiet is an underlined link-button; danger has a red edge. Default: secondary. */
  variant?: ButtonVariant;
  /** Only inside lists and tables; grows to 44 px on touch screens. */
  small?: boolean;
  icon?: IconName;
}

interface ButtonProps extends ButtonLook, ComponentPropsWithoutRef<"button"> {}

interface ButtonLinkProps extends ButtonLook, ComponentPropsWithoutRef<"a"> {
  href: string;
}

function look({ variant = "secondary", small }: ButtonLook, className?: string) {
  return classNames("btn", variant !== "secondary" && variant, small && "small", className);
}

/** A verb that sends a form. `type` is "submit" unless told otherwise. */
export function Button({ variant, small, icon, className, children, type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={look({ variant, small }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for the one place a page wants a person to go. */
export function ButtonLink({ variant, small, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={look({ variant, small }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
