import { ButtonLink } from "../button";
import { Callout } from "../callout";
import { EmptyState } from "../empty-state";
import { ErrorPage } from "../error-page";
import { Notice } from "../notice";
import { Tag, Tags } from "../tag";
import { Spec } from "./spec";

/** What a page says about itself. */
export function DisplayParts() {
  return (
    <>
      <Spec title="Words for states">
        <Tags>
          <Tag>waiting list</Tag>
          <Tag tone="accent">being read</Tag>
          <Tag tone="good" icon="check">
            passed
          </Tag>
          <Tag tone="warm" icon="clock">
            due tomorrow
          </Tag>
          <Tag tone="bad" icon="close">
            not taken
          </Tag>
        </Tags>
      </Spec>
      <Spec title="Callouts">
        <Callout tone="note" title="You read this lesson in English.">
          The Bosnian text is from an earlier version; one paragraph differs.
        </Callout>
        <Callout tone="warm" title="About the content.">
          This part speaks of violence in families. You may go past it.
        </Callout>
        <Callout tone="good" title="Your application is with us.">
          <p>Receipt 4F-2290, Sunday 28 February, 21:14 (Sarajevo).</p>
        </Callout>
        <Callout tone="bad" title="We could not send your answers.">
          They are safe on this device. Try again when the line is back.
        </Callout>
        <Callout tone="plain" icon="offline" title="You are offline.">
          This lesson is kept on your device.
        </Callout>
      </Spec>
      <Spec title="Notices and empty places">
        <Notice action={<button type="button">Undo</button>}>The offer to K-240 is taken back.</Notice>
        <Notice tone="bad">The file did not arrive. Please send it again.</Notice>
        <EmptyState
          title="Nobody has applied yet"
          action={<ButtonLink href="#call">See the call as applicants see it</ButtonLink>}
        >
          The call opened an hour ago. Last year the first application came at noon.
        </EmptyState>
      </Spec>
      <Spec title="Error page">
        <ErrorPage
          level={2}
          title="This page did not open"
          what="Something on our side stopped. It was nothing you did."
          safe="What you wrote is saved."
          action={<ButtonLink href="#again">Try again</ButtonLink>}
          reference="If it happens twice, tell the desk the number E-71C3."
        />
      </Spec>
    </>
  );
}
