import type { ReactNode } from "react";
import { formatMoment } from "~/shared/dates";
import { ChangedWords } from "~/ui/changed-words";
import { Split } from "~/ui/split";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { partAnchor } from "../paths";
import type { BlockToTranslate, FrontToTranslate } from "../queries/get-translation.server";

const TONES = { current: "good", stale: "warm", missing: "plain", wordless: "plain" } as const;

interface PartFrameProps {
  part: number | "front";
  state: BlockToTranslate["state"];
  since: FrontToTranslate["since"];
  written: FrontToTranslate["written"];
  /** Of the original. */
  language: string;
  source: ReactNode;
  /** The form. */
  children: ReactNode;
}

/** One part: what the original says and how it has changed, and beside it what the translation says. */
export function PartFrame({ part, state, since, written, language, source, children }: PartFrameProps) {
  const { t } = useTranslation("translation");
  const reader = usePageContext();
  const who = written && { date: formatMoment(new Date(written.at), reader) };
  return (
    <article className="part" id={part === "front" ? undefined : partAnchor(part)}>
      <p className="row small">
        {part !== "front" && <strong>{t("work.part", { number: part + 1 })}</strong>}
        <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
        {who && (
          <span className="muted">
            {written.by ? t("work.writtenBy", { ...who, name: written.by }) : t("work.fromFile", who)}
          </span>
        )}
      </p>
      <Split kind="half">
        <div className="stack">
          <div lang={language} className="part-source">
            {source}
          </div>
          {since && (
            <div className="diff">
              <p className="diff-kind">{t("work.since")}</p>
              <p className="diff-block diff-changed" lang={language}>
                <ChangedWords
                  words={since}
                  labels={{ added: t("work.inserted"), removed: t("work.deleted") }}
                />
              </p>
            </div>
          )}
        </div>
        {children}
      </Split>
    </article>
  );
}
