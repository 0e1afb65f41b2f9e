import { Button, ButtonLink } from "../button";
import { Prose } from "../prose";
import { Spec } from "./spec";

const colours = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "muted",
  "line",
  "line-strong",
  "accent",
  "accent-strong",
  "accent-tint",
  "warm",
  "warm-tint",
  "good",
  "good-tint",
  "bad",
  "bad-tint",
];

const steps: [name: string, size: string, sample: string][] = [
  ["6", "52 px", "Ground we share"],
  ["5", "42 px", "Who is it that we want safe?"],
  ["4", "34 px", "Who is it that we want safe?"],
  ["3", "28 px", "A town can be quiet and insecure"],
  ["2", "23 px", "A town can be quiet and insecure"],
  ["1", "19 px", "Two kinds of harm, side by side"],
  ["0", "16 px", "Interface text, fields and buttons"],
  ["-1", "14 px", "Notes, hints, table heads"],
  ["-2", "13 px", "Chart labels and tags only"],
];

/** Colour, type, buttons. */
export function FoundationParts() {
  return (
    <>
      <Spec title="Colour">
        <div className="swatches">
          {colours.map((name) => (
            <div className="sw" key={name}>
              <i className={`sw-${name}`} />
              <b>{name}</b>
            </div>
          ))}
        </div>
      </Spec>
      <Spec title="Type">
        <div className="ts">
          {steps.map(([name, size, sample]) => (
            <div key={name}>
              <span>{`t${name}, ${size}`}</span>
              <b className={`x${name}`}>{sample}</b>
            </div>
          ))}
        </div>
        <Prose>
          <p lang="sr">
            Град може бити миран и несигуран. <i>Питајте прво шта су људи престали да раде.</i>
          </p>
          <p lang="bg">
            Градът може да е тих и несигурен. <i>Попитайте първо какво хората са спрели да правят.</i>
          </p>
          <p lang="el">
            Μια πόλη μπορεί να είναι ήσυχη και ανασφαλής. <i>Ρωτήστε πρώτα τι έπαψαν να κάνουν.</i>
          </p>
          <p lang="tr">
            Bir kent sessiz ve güvensiz olabilir. <i>Önce insanların neyi bıraktığını sorun.</i> ĞğİıŞş
          </p>
          <p lang="bs">Aleksandrija-Konstantina Papadopoulou-Hadžihasanović-Đurđević</p>
        </Prose>
      </Spec>
      <Spec title="Buttons">
        <div className="row">
          <Button variant="primary">Send my answers</Button>
          <Button>Keep working</Button>
          <ButtonLink variant="quiet" href="#more-time">
            I need more time
          </ButtonLink>
          <Button variant="danger">Withdraw my application</Button>
        </div>
        <div className="row">
          <Button variant="primary" className="fakefocus">
            With focus
          </Button>
          <Button disabled>Opens on 1 May</Button>
          <ButtonLink small icon="download" href="#download">
            Small, in tables
          </ButtonLink>
        </div>
      </Spec>
    </>
  );
}
