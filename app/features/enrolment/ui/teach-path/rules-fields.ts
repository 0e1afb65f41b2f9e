/** Texts as a form holds them. */
export interface RulesFields {
  after?: string[];
  opensAt?: string;
  closesAt?: string;
  scores?: { work?: string; atLeast?: string }[];
  groups?: string;
  roles?: string[];
  asks?: string;
  lessons?: string[];
  submit?: string[];
  results?: { work?: string; atLeast?: string }[];
  posts?: { lesson?: string; count?: string }[];
  marks?: { key?: string; label?: string }[];
}
