import type { ReactNode } from "react";
import { useFrame } from "./frame";

interface BlockProps {
  children: ReactNode;
}

const heading = { fontSize: "22px", lineHeight: 1.25, margin: "0 0 16px" };
const button = {
  display: "inline-block",
  padding: "10px 18px",
  borderRadius: "4px",
  backgroundColor: "#1d4a45",
  color: "#ffffff",
  fontFamily: "sans-serif",
  textDecoration: "none",
};
const small = { fontSize: "14px", color: "#55534c", wordBreak: "break-all" as const };

/** What the mail is about. One per mail. */
export function Heading({ children }: BlockProps) {
  return <h1 style={heading}>{children}</h1>;
}

export function Text({ children }: BlockProps) {
  return <p>{children}</p>;
}

interface ButtonProps extends BlockProps {
  /** Where on this site. */
  path: string;
}

/** The one thing to do, and its address in letters for those whose mail program shows no links. */
export function Button({ path, children }: ButtonProps) {
  const { origin } = useFrame();
  const href = origin + path;
  return (
    <>
      <p>
        <a href={href} style={button} data-button="">
          {children}
        </a>
      </p>
      <p style={small} data-address="">
        {href}
      </p>
    </>
  );
}
