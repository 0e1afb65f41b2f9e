import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/ui/button";
import { useTranslation } from "~/web/translation";
import { CodeForm } from "./code-form";

interface AppSetUpProps {
  /** What to enter into the app; null before setting it up was begun. */
  setUp: {
    readonly secret: string;
    readonly square: { readonly size: number; readonly path: string };
  } | null;
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Entering the account into an authenticator app: a square to scan or a code to type, then the first code back. */
export function AppSetUp({ setUp, redirectTo, lastResult }: AppSetUpProps) {
  const { t } = useTranslation("identity");
  if (!setUp) {
    return (
      <div className="stack">
        <p>{t("app.beginText")}</p>
        <BeginForm redirectTo={redirectTo} label={t("app.begin")} primary />
      </div>
    );
  }
  const { secret, square } = setUp;
  return (
    <div className="stack stack-l">
      <div className="stack">
        <h3>{t("app.scanTitle")}</h3>
        <p>{t("app.scan")}</p>
        <svg
          className="square-code"
          role="img"
          aria-label={t("app.squareLabel")}
          viewBox={`0 0 ${square.size} ${square.size}`}
          shapeRendering="crispEdges"
        >
          <rect width={square.size} height={square.size} fill="#fff" />
          <path d={square.path} fill="#000" />
        </svg>
        <p>{t("app.type")}</p>
        <p className="code-words" data-secret>
          <code>{secret}</code>
        </p>
      </div>
      <div className="stack">
        <h3>{t("app.confirmTitle")}</h3>
        <CodeForm
          id="confirm-app"
          intent="confirm"
          label={t("app.code")}
          hint={t("app.codeHint")}
          submit={t("app.confirm")}
          redirectTo={redirectTo}
          lastResult={lastResult}
          primary
        />
      </div>
      <BeginForm redirectTo={redirectTo} label={t("app.restart")} />
    </div>
  );
}

interface BeginFormProps {
  redirectTo?: string;
  label: string;
  primary?: boolean;
}

function BeginForm({ redirectTo, label, primary }: BeginFormProps) {
  return (
    <form method="post">
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      <Button variant={primary ? "primary" : "quiet"} name="intent" value="begin">
        {label}
      </Button>
    </form>
  );
}
