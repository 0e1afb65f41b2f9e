export { changeProtection } from "./commands/change-protection.server";
export { protectOther } from "./commands/protect-other.server";
