// `npm start` and `npm test` begin here, so it must run before anything is installed. An outdated Node must be
// able to read this file to be told so: hence no static import and no syntax newer than import().
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const nodeFits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (nodeFits) {
  import('./setup/install-packages.mjs')
    .then(({ installPackages }) => installPackages(console.log))
    .catch((/** @type {unknown} */ error) => {
      fail(error instanceof Error ? error.message : String(error));
    });
} else {
  fail(
    `Zhitu needs Node 20.19 or later, or 22.12 or later, and this is Node ${process.versions.node}: ` +
      'get a newer one from https://nodejs.org and try again.',
  );
}
