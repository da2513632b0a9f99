// Makes a machine ready: packages by the lock file, types made by WXT, a browser that loads extensions, Chinese fonts.
// Plain JavaScript without packages, because it runs before any are installed and on whatever Node the machine has.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const record = 'node_modules/.cache/pledgemark/browser.json';
const downloadLimit = 5 * 60_000;
const oldestBrowser = 123;
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
];

process.chdir(home);

function stop(line) {
  console.error(`set-up: ${line}`);
  process.exit(1);
}

function say(line) {
  console.log(`set-up: ${line}`);
}

const run = (command, options = {}) => execSync(command, { stdio: 'inherit', ...options });

function attempt(command, options) {
  try {
    run(command, options);
    return true;
  } catch {
    return false;
  }
}

/** Every package of the lock file stands installed in its version; those for other systems are optional. */
function packagesInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const found = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || found[path]?.version === wanted.version,
  );
}

function installPackages() {
  if (packagesInstalled()) return;
  say('installing packages by the lock file');
  if (!attempt('npm ci --no-audit --no-fund')) stop('the packages could not be installed; npm says above why.');
}

/** The package `node` brings its program by an install script, which some machines switch off. */
function ensureNode() {
  const program = `node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  if (existsSync(program)) return;
  attempt('npm rebuild node --ignore-scripts=false');
  if (!existsSync(program))
    stop('the package "node" did not bring its program: allow its install script and start again.');
}

/** `--version` also fails where system libraries are missing. Windows prints nothing: there the path must do. */
function versionOf(path) {
  if (process.platform === 'win32') return /Google.Chrome/.test(path) ? 'Google Chrome 999' : 'Chromium 999';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? (stdout ?? '').trim() : '';
}

/** Why this browser does not do, or null where it does. */
function refusal(path) {
  if (!path || !existsSync(path)) return 'is not there';
  const version = versionOf(path);
  const major = Number(/(\d+)(\.|$)/.exec(version)?.[1] ?? 0);
  if (/^Google Chrome(?! for Testing)/.test(version) && major >= 137)
    return 'is Google Chrome 137 or later, which cannot load an extension from the command line; Chromium can';
  if (major === 0) return 'does not start';
  return major < oldestBrowser ? `is older than Chromium ${oldestBrowser}` : null;
}

async function playwrightBrowser() {
  const { chromium } = await import(pathToFileURL(`${home}/node_modules/playwright/index.mjs`).href);
  return chromium.executablePath();
}

const onDebianAsRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function installDebian(packages) {
  say(`installing ${packages} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return attempt(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`, {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function downloadBrowser() {
  say("downloading Playwright's Chromium (five minutes at most)");
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env };
  return attempt('npm exec -- playwright install chromium', { env, timeout: downloadLimit });
}

const present = () => installed.find((path) => refusal(path) === null);

/** What is installed comes before what must be fetched; apt before a download, since it brings libraries and fonts. */
async function findBrowser() {
  const own = await playwrightBrowser();
  const usable = () => present() ?? (refusal(own) === null ? own : undefined);
  if (usable()) return usable();
  if (onDebianAsRoot() && installDebian('chromium fonts-noto-cjk') && present()) return present();
  return downloadBrowser() ? usable() : undefined;
}

async function chooseBrowser() {
  const named = process.env.PLEDGEMARK_BROWSER;
  if (!named) return findBrowser();
  const reason = refusal(named);
  return reason ? stop(`PLEDGEMARK_BROWSER names ${named}, which ${reason}.`) : named;
}

/** Without a Chinese font every screenshot is a row of boxes; only Debian as root can mend that by itself. */
function ensureFonts() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || (status === 0 && stdout.trim() !== '')) return;
  if (onDebianAsRoot() && installDebian('fontconfig fonts-noto-cjk')) return;
  say('no Chinese font is installed: text will show as boxes (Debian: apt-get install fonts-noto-cjk).');
}

installPackages();
ensureNode();
const browser = await chooseBrowser();
if (!browser)
  stop('no Chromium found and none could be fetched. Install one, or name one in PLEDGEMARK_BROWSER, and start again.');
ensureFonts();
mkdirSync(dirname(record), { recursive: true });
writeFileSync(record, `${JSON.stringify({ path: browser })}\n`);
if (!attempt('npm exec -- wxt prepare', { stdio: ['ignore', 'ignore', 'inherit'] }))
  stop('WXT could not prepare its types.');
say(`browser ${browser}`);
