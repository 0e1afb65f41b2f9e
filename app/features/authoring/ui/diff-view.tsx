import type { BlockChange, Words } from "~/shared/block-diff";
import { ChangedWords } from "~/ui/changed-words";
import { Fold } from "~/ui/fold";
import { useTranslation } from "~/web/translation";

/** More than this in a row is folded away. */
const LONG_RUN = 2;

type Run =
  | { readonly kind: "changes"; readonly changes: BlockChange[] }
  | { readonly kind: "same"; readonly texts: string[] };

/** What stayed is taken together, so that what changed is found at once. */
function runsOf(changes: readonly BlockChange[]): Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.kind === "same") {
      if (last?.kind === "same") last.texts.push(change.text);
      else runs.push({ kind: "same", texts: [change.text] });
    } else if (last?.kind === "changes") last.changes.push(change);
    else runs.push({ kind: "changes", changes: [change] });
  }
  return runs;
}

/** What changed between two texts, block by block: marked for the eye, and in words for whoever listens. */
export function DiffView({ changes, lang }: { changes: readonly BlockChange[]; lang: string }) {
  return (
    <div className="diff" lang={lang}>
      {runsOf(changes).map((run, at) =>
        run.kind === "changes" ? (
          run.changes.map((change, index) => <ChangedBlock key={`${at}-${index}`} change={change} />)
        ) : (
          <SameRun key={at} texts={run.texts} />
        ),
      )}
    </div>
  );
}

/** Blocks that stayed as they were; a long run of them is folded away. */
export function SameRun({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation("authoring");
  const blocks = texts.map((text, at) => (
    <p key={at} className="diff-block diff-same">
      {text}
    </p>
  ));
  if (texts.length <= LONG_RUN) return blocks;
  return (
    <Fold plain summary={t("review.same", { count: texts.length })}>
      {blocks}
    </Fold>
  );
}

function ChangedBlock({ change }: { change: BlockChange }) {
  const { t } = useTranslation("authoring");
  if (change.kind === "changed")
    return (
      <div className="diff-block diff-changed">
        <p className="diff-kind">{t("review.changedBlock")}</p>
        <p>
          <WordsView words={change.words} />
        </p>
      </div>
    );
  const Mark = change.kind === "added" ? "ins" : "del";
  return (
    <div className={`diff-block diff-${change.kind}`}>
      <p className="diff-kind">
        {t(change.kind === "added" ? "review.insertedBlock" : "review.deletedBlock")}
      </p>
      <p>{change.kind === "same" ? change.text : <Mark>{change.text}</Mark>}</p>
    </div>
  );
}

/** Words of a block, with what came and what went. */
export function WordsView({ words }: { words: readonly Words[] }) {
  const { t } = useTranslation("authoring");
  return (
    <ChangedWords words={words} labels={{ added: t("review.inserted"), removed: t("review.deleted") }} />
  );
}
