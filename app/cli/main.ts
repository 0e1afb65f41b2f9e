/** `npm run school -- <command>`: the command line's entry. */
process.stderr.write("No such command.\n");
process.exit(2);
