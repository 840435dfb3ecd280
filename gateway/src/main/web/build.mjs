// Bundles the pages' styles, scripts and fonts under names that carry their content's hash, and writes the list of these names.
// usage: node build.mjs OUTPUT   (the folder of compiled classes)
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const classes = process.argv[2];
const assets = join(classes, 'META-INF/resources/assets');
const stamp = join(here, 'node_modules/.lock-hash');

/** Installs the pinned packages unless they are those of the lock file already. */
function install() {
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  console.log('gateway: installing the packages of the pages (npm ci)');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (npm.status !== 0) {
    console.error('gateway: the packages of the pages were not installed: npm ci failed, as it says above');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

install();
const { build } = await import('esbuild');
rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });
const result = await build({
  absWorkingDir: here,
  entryPoints: ['css/releve.css', 'css/map.css', 'js/releve.js', 'img/releve.svg'],
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome110', 'firefox110', 'safari16'],
  outdir: assets,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'copy', '.png': 'empty' },
  metafile: true,
  logLevel: 'warning',
});
const names = Object.entries(result.metafile.outputs)
  .filter(([, output]) => output.entryPoint)
  .map(([file, output]) => `${basename(output.entryPoint)}=/assets/${relative(assets, join(here, file))}`)
  .sort();
writeFileSync(join(classes, 'assets.properties'), names.join('\n') + '\n');
