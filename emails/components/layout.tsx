import type { ReactNode } from "react";
import { useFrame } from "./frame";

interface LayoutProps {
  /** The line that mail programs show beside the subject. */
  preview: string;
  children: ReactNode;
}

const page = { margin: 0, padding: "24px 16px", backgroundColor: "#ffffff", color: "#1f1f1c" };
const column = {
  maxWidth: "36em",
  margin: "0 auto",
  fontFamily: "Georgia, serif",
  fontSize: "17px",
  lineHeight: 1.5,
};
const hidden = { display: "none", maxHeight: 0, overflow: "hidden" };
const foot = {
  marginTop: "32px",
  paddingTop: "12px",
  borderTop: "1px solid #c9c7bf",
  fontSize: "14px",
  color: "#55534c",
};

/** The sheet all mails are written on: one column, the greeting, and whose mail this is. */
export function Layout({ preview, children }: LayoutProps) {
  const { t, locale, origin, recipientName, siteName } = useFrame();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style={page}>
        <div style={hidden} data-preview="">
          {preview}
        </div>
        <div style={column}>
          <p>{t("mail:frame.greeting", { name: recipientName })}</p>
          {children}
          <div style={foot}>
            <p>
              {t("mail:frame.why")} <a href={origin}>{siteName}</a>
            </p>
          </div>
        </div>
      </body>
    </html>
  );
}
