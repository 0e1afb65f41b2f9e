import { Button, ButtonLink } from "../button";
import { Crumbs } from "../crumbs";
import { type Column, DataTable } from "../data-table";
import { DefinitionList } from "../definition-list";
import { FilterBar } from "../filter-bar";
import { Fold } from "../fold";
import { Pagination } from "../pagination";
import { RuleItem, RuleList } from "../rule-list";
import { SelectField } from "../select-field";
import { Tabs } from "../tabs";
import { Tag } from "../tag";
import { TextField } from "../text-field";
import { Spec } from "./spec";

interface Work {
  name: string;
  language: string;
  due: string;
  words: string;
  state: "begun" | "sent";
}

const works: Work[] = [
  { name: "Work 7", language: "English", due: "Friday 30 July, 18:00", words: "1,384", state: "begun" },
  { name: "Work 19", language: "Turkish", due: "Sunday 1 August, 18:00", words: "1,227", state: "sent" },
];

const columns: Column<Work>[] = [
  { key: "name", header: "Work", rowHeader: true, cell: (work) => <a href="#work">{work.name}</a> },
  { key: "language", header: "Language", cell: (work) => work.language },
  { key: "due", header: "Due", cell: (work) => work.due },
  { key: "words", header: "Words", numeric: true, cell: (work) => work.words },
  {
    key: "state",
    header: "State",
    cell: ({ state }) => <Tag tone={state === "sent" ? "good" : "accent"}>{state}</Tag>,
  },
  {
    key: "act",
    header: "Action",
    headerHidden: true,
    cell: () => (
      <Button type="button" small>
        Read
      </Button>
    ),
  },
];

/** Ways through lists. */
export function ListParts() {
  return (
    <>
      <Spec title="Tabs, pages, folds">
        <Crumbs
          label="You are here"
          items={[{ href: "#course", label: "1. Origins and concept" }, { label: "Quiz" }]}
        />
        <Tabs
          label="Reviews"
          items={[
            { href: "#to-do", label: "To do", current: true },
            { href: "#sent", label: "Sent" },
            { href: "#mine", label: "Reviews of my work" },
          ]}
        />
        <Pagination
          label="Pages"
          page={5}
          pageCount={12}
          hrefFor={(page) => `#page-${page}`}
          previousLabel="Page before"
          nextLabel="Next page"
        />
        <div>
          <Fold open summary="What happens to my application if I am not chosen?">
            <p>It is deleted twelve months after the decision.</p>
          </Fold>
          <Fold summary="May I apply with a friend?">
            <p>Yes, each for yourself.</p>
          </Fold>
        </div>
      </Spec>
      <Spec title="Table">
        <FilterBar label="Reviews" submitLabel="Show" reset={{ href: "#all", label: "Show all" }}>
          <TextField id="find" name="find" type="search" label="Find" placeholder="Number, such as 114" />
          <SelectField
            id="lang"
            name="lang"
            label="Language"
            options={[{ value: "", label: "Every language" }]}
          />
        </FilterBar>
        <DataTable
          caption="Reviews that are due this week"
          columns={columns}
          rows={works}
          rowKey={(work) => work.name}
          rowClass={(work) => (work.state === "begun" ? "picked" : undefined)}
        />
      </Spec>
      <Spec title="Lists">
        <DefinitionList
          items={[
            { term: "When", description: "Monday 5 to Wednesday 14 July 2027" },
            { term: "Where", description: "A mid-size town, 90 minutes from an airport" },
          ]}
        />
        <RuleList>
          <RuleItem
            action={
              <ButtonLink small href="#read">
                Read on
              </ButtonLink>
            }
          >
            <h3>8.3 Who oversees the overseers?</h3>
            <p className="small muted">Module 8, third paragraph, read on Tuesday</p>
          </RuleItem>
          <RuleItem>
            <strong>North Macedonia has one free seat.</strong> The next person there withdrew on 26 March.
          </RuleItem>
        </RuleList>
      </Spec>
    </>
  );
}
