import { Button } from "./button";

/** The control that leaves at once: a form that works without the script, first after the skip link, always in sight. */
export function QuickExit({ label, action = "/quick-exit" }: { label: string; action?: string }) {
  return (
    <form method="post" action={action} className="quick-exit" data-quick-exit="">
      <Button variant="danger">{label}</Button>
    </form>
  );
}
