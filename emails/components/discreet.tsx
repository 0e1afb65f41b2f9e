import { Button, Text } from "./blocks";
import { useFrame } from "./frame";

interface DiscreetProps {
  /** The page that leads on, or the one-time link itself. */
  path: string;
  /** About how the person signs in: the link is of use before they do. */
  isAboutAccount: boolean;
  /** When a one-time link ends, in words. */
  expiresAt?: string | undefined;
}

const page = { margin: 0, padding: "24px 16px", backgroundColor: "#ffffff", color: "#1f1f1c" };
const column = {
  maxWidth: "36em",
  margin: "0 auto",
  fontFamily: "sans-serif",
  fontSize: "17px",
  lineHeight: 1.5,
};

/**
 * What anybody may see who looks over the reader's shoulder or reads the mail on its way: that something waits. No
 * greeting, no name of the site, no line about what happened.
 */
export function Discreet({ path, isAboutAccount, expiresAt }: DiscreetProps) {
  const { t, locale } = useFrame();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style={page}>
        <div style={column}>
          <Text>{isAboutAccount ? t("mail:discreet.account") : t("mail:discreet.waits")}</Text>
          {expiresAt && <Text>{t("mail:discreet.until", { expiresAt })}</Text>}
          <Button path={path}>{t("mail:discreet.action")}</Button>
        </div>
      </body>
    </html>
  );
}
