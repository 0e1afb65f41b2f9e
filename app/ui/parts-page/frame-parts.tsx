import { LanguageMenu } from "../language-menu";
import { SiteFooter } from "../site-footer";
import { SiteHeader } from "../site-header";
import { SkipLink } from "../skip-link";
import { ThemeSwitch } from "../theme-switch";

const languages = [
  { lang: "en", label: "English", href: "#en", current: true },
  { lang: "sq", label: "Shqip", href: "#sq" },
  { lang: "bs", label: "Bosanski", href: "#bs" },
  { lang: "bg", label: "Български", href: "#bg" },
  { lang: "el", label: "Ελληνικά", href: "#el" },
  { lang: "mk", label: "Македонски", href: "#mk" },
  { lang: "sr", label: "Српски", href: "#sr" },
  { lang: "tr", label: "Türkçe", href: "#tr" },
];

export function FrameHead() {
  return (
    <>
      <SkipLink>Skip to the text</SkipLink>
      <SiteHeader
        brand={{ name: "Common Ground", href: "/" }}
        nav={[
          { href: "#course", label: "Course", current: true },
          { href: "#school", label: "Summer school" },
          { href: "#library", label: "Library" },
          { href: "#check", label: "Check a certificate" },
        ]}
        account={[{ href: "#sign-in", label: "Sign in" }]}
        language={<LanguageMenu label="Language" items={languages} />}
        theme={<ThemeSwitch labels={{ toDark: "Dark", toLight: "Light" }} />}
        labels={{ main: "Main", menu: "Menu", close: "Close" }}
      />
    </>
  );
}

export function FrameFoot() {
  return (
    <SiteFooter
      about="Common Ground is run by citizens’ groups in ten countries. No advertising, no trackers, nothing loaded from anyone else’s server."
      links={[
        { href: "#privacy", label: "What we keep about you" },
        { href: "#accessibility", label: "Accessibility" },
        { href: "#worry", label: "Report a worry" },
        { href: "#help", label: "Help" },
      ]}
      languages={{ label: "Languages", items: languages.slice(1) }}
    />
  );
}
