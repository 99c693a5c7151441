/** Loaded before every command, in a language that any Node.js reads: one line where the Node.js at hand is too old. */
const OLDEST = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  process.stderr.write(
    `This needs Node.js ${OLDEST} or newer, and ${process.execPath} is ${process.version}. Run the command by npm (npm run …); if that is what you did, no Node.js for this system came with the packages: install one from nodejs.org or from your system.\n`,
  );
  process.exit(2);
}

// Nothing phones home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
