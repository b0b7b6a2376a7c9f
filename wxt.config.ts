import { resolve } from 'node:path';
import { minify } from 'terser';
import type { BuildOptions, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { finishedTables } from './scripts/finished-tables';
import { onlyKnownPackages } from './scripts/third-party/only-known-packages';
import { closedPlaces } from './signals/closed-places';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The demo can write history of days gone by; what goes to the stores cannot. */
const isDemo = process.env.TRENDCREST_DEMO === '1';

/**
 * What TikTok's pages load is packed once more: a twentieth less than what the bundler makes of it alone, and of a module,
 * which it leaves half packed, a third less and without the paths of this folder.
 */
const packed: Plugin = {
  name: 'packed',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const isModule = chunk.exports.length > 0;
      const { code } = await minify(chunk.code, {
        ...{ ecma: 2020, module: isModule, compress: { passes: 3, hoist_funs: true } },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};

/** What the content script has come only when it is asked for; it goes by this name. */
const lateScript = 'when-asked';

/** Each file costs a page about a millisecond of its opening, however little it holds: all that pages begin with is one. */
const notOnePagesOwn = (id: string) => !/entrypoints.(?:dashboard|demo|popup|sidepanel|welcome)\b/.test(id);
const oneBeginning: Plugin = {
  name: 'one-beginning',
  outputOptions: (output) => ({
    ...output,
    codeSplitting: {
      groups: [{ name: 'pages', tags: ['$initial'], test: notOnePagesOwn }],
    },
  }),
};

/** What comes later asks for its parts itself: asking for each beforehand takes longer than it saves. */
const modulePreload: BuildOptions['modulePreload'] = {
  polyfill: false,
  resolveDependencies: (_, files, { hostType }) =>
    hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
};

/** For present browsers; what the package names first is for those of ten years ago, and takes longer to begin. */
const modernDexie = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };

/** The framework's own context of a content script weighs too much for the page. */
const smallContext = {
  name: 'small-context',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === 'wxt/utils/content-script-context'
      ? resolve(import.meta.dirname, 'entrypoints/tiktok.content/context.ts')
      : undefined,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isDemo ? '-demo' : '{{modeSuffix}}'}`,
  vite: () => ({
    plugins: [finishedTables, smallContext, onlyKnownPackages],
    resolve: { alias: [modernDexie] },
    build: { modulePreload },
  }),
  hooks: {
    // Said here rather than in each script, which would carry the list along on every page.
    'build:manifestGenerated': (_wxt, { content_scripts: scripts = [] }) => {
      for (const script of scripts) script.exclude_matches = closedPlaces;
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const [entrypoint] = entrypoints;
      // The content script imports it, so it has to be a module.
      if (entrypoint?.name === lateScript && config.build?.lib) config.build.lib.formats = ['es'];
      if (entrypoints.some(({ type }) => type === 'popup')) config.plugins = [...(config.plugins ?? []), oneBeginning];
      if (entrypoint?.type === 'content-script' || entrypoint?.name === lateScript)
        config.plugins = [...(config.plugins ?? []), packed];
    },
    'entrypoints:found': (_wxt, found) => {
      if (!isDemo) found.splice(0, found.length, ...found.filter(({ name }) => name !== 'demo'));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `light-dark()` in the styles, `Map.groupBy` in the code.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    // No page of ours, and not the background either, can ask anybody for anything.
    content_security_policy: { extension_pages: policy },
    web_accessible_resources: [
      {
        resources: [`${lateScript}.js`],
        matches: ['*://*.tiktok.com/*'],
        // An address that changes tells no page that we are here.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    // Chromium keeps Alt+Shift+B for its bookmarks.
    commands: { badges: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_badges__' } },
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'trendcrest@trendcrest.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
